/**
 * Whether a word is a form of a Finnish name, both folded. A stem does not do for names, for they are short and near to other
 * words: `hangossa` is Hanko, `hankkeen` is not; `lahdessa` is Lahti, `lahteet` is not.
 */
export function isFormOf(word: string, name: string): boolean {
  return finnishStems(name).some((stem) => word.startsWith(stem) && ENDING.test(word.slice(stem.length)));
}

/** Everything a case may stand behind: `hanko` → `hanko`, `hango`; `parainen` → `paraise`, `paraisi`, `parais`. */
function finnishStems(name: string): readonly string[] {
  const known = knownStems.get(name);
  if (known !== undefined) return known;
  const stems = [name, ...STEMS.flatMap(([ending, instead]) => replaced(name, ending, instead))];
  const weak = stems.flatMap((stem) => GRADES.flatMap(([strong, grade]) => replaced(stem, strong, grade)));
  const all = [...stems, ...weak];
  knownStems.set(name, all);
  return all;
}

/** Every word of a site is held against the names that begin like it. */
const knownStems = new Map<string, readonly string[]>();

function replaced(text: string, pattern: RegExp, instead: string): string[] {
  return pattern.test(text) ? [text.replace(pattern, instead)] : [];
}

/** How the end of a name changes before a case. */
const STEMS: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/nen$/, 'se'],
  [/nen$/, 'si'],
  [/nen$/, 's'],
  [/s$/, 'kse'],
  [/us$/, 'ude'],
  [/us$/, 'ute'],
  [/^kangasala$/, 'kangasa'],
  [/^virrat$/, 'virta'],
  [/^virrat$/, 'virtoi'],
  [/das$/, 'taa'],
  [/dun$/, 'tume'],
  [/at$/, 'oi'],
  [/t$/, ''],
  [/si$/, 'de'],
  [/si$/, 'te'],
  [/i$/, 'e'],
  [/e$/, 'ee'],
  [/a$/, 'oi'],
  [/a$/, 'i'],
  [/(?<=[^aeiouy])$/, 'i'],
  [/^uusi(.*)$/, 'uuden$1'],
  [/^uusi(.*)$/, 'uudessa$1'],
  [/^uusi(.*)$/, 'uudesta$1'],
  [/^uusi(.*)$/, 'uuteen$1'],
  [/^(koski|pedersoren)(tl|kunta)$/, '$1'],
];

/** The strong grade becomes weak when the syllable closes. */
const GRADES: readonly (readonly [strong: RegExp, weak: string])[] = [
  [/([kpt])\1([aeiouy]+)$/, '$1$2'],
  [/nk([aeiouy]+)$/, 'ng$1'],
  [/mp([aeiouy]+)$/, 'mm$1'],
  [/([nlr])t([aeiouy]+)$/, '$1$1$2'],
  [/(h|[aeiouy])t([aeiouy]+)$/, '$1d$2'],
  [/([aeiouylr])p([aeiouy]+)$/, '$1v$2'],
  [/([aeiouylr])k([aeiouy]+)$/, '$1$2'],
];

/** The cases, and what may stand behind them. */
const ENDING =
  /^(|n|ss?a|sta|lla|lta|lle|ksi|na|t?ta|a|[aeiouy]n|h[aeiouy]n|h?in|seen|siin|[td]en|tten|[aei]?en|ja|jen|it)(kin|kaan|han|ko)?$|^lai(nen|s(t?[aei].*)?)$/;
