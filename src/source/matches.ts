/**
 * All matches of a pattern in a text, as `matchAll` finds them. That copies the pattern for each text, which costs more
 * than to see that there is none.
 *
 * @param pattern With the flag `g`.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  return text.search(pattern) === -1 ? [] : [...text.matchAll(pattern)];
}
