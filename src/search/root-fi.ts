/**
 * The same root for every form of a Finnish word: `hoito`, `hoidon`, `hoitoa` → `hoit`.
 * A root only has to be the same for all forms; it need not be a word.
 */
export function finnishRoot(folded: string): string {
  if (folded.length < 4) return SHORT[folded] ?? folded;
  const whole = rewrite(folded, WHOLE);
  if (whole !== folded) return whole;
  const bare = rewrite(rewrite(rewrite(folded, ATTACHED), DERIVED), CASES);
  const known = rewrite(bare, STEMS);
  return known === bare ? gradate(shorten(bare)) : known;
}

type Rule = readonly [pattern: RegExp, replacement: string];

function rewrite(word: string, rules: readonly Rule[]): string {
  for (const [pattern, replacement] of rules) {
    if (pattern.test(word)) return word.replace(pattern, replacement);
  }
  return word;
}
