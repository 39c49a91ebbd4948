/** A name or a question as it is compared: small letters without dots, spaces, dashes and other signs. */
export function plainName(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '')
    .replace(/^uude(n|lla|lle|lta|ssa|sta)(?=ma|kau)/, 'uusi')
    .replace(/^uuden(?=kaarle)/, 'uusi')
    .replace(/^iso(n|ssa|sta|on)(?=kyro)/, 'iso');
}

/** Whether a word is a name of a place in one of its cases: `rovaniemella`, `tampereen`, `karlebys`. Both plain. */
export function isFormOf(word: string, name: string): boolean {
  return word === `${name}s` || stemsOf(name).some((stem) => isStemWithEnding(word, stem));
}

/** Endings of cases; `a` stands for ä, too, and `o` for ö. */
const ending =
  /^(n|na|ssa|sta|lla|lta|lle|ksi|[aeiou]n|h[aeiou]n|seen|a|ta|tta|ten|in|i(ssa|sta|lla|lta|lle|hin|siin))$/;

function isStemWithEnding(word: string, stem: string): boolean {
  return word.startsWith(stem) && ending.test(word.slice(stem.length));
}

/** What the cases of a Finnish name begin with: `turku`, `turu`; `rovanieme`; `varkaude`. */
function stemsOf(name: string): string[] {
  const irregular = irregularStems[name] ?? [];
  const base = vowelStems(name);
  return [...base, ...base.flatMap(weakened), ...irregular];
}

function vowelStems(name: string): string[] {
  if (name.endsWith('nen')) return [`${name.slice(0, -3)}se`, `${name.slice(0, -3)}s`];
  if (/[uoe]s$/.test(name)) return ['de', 'te', 'kse'].map((end) => name.slice(0, -1) + end);
  if (/[^aeiouy]$/.test(name)) return [`${name}i`];
  if (name.endsWith('vesi')) return [`${name.slice(0, -2)}de`, `${name.slice(0, -2)}te`];
  if (name.endsWith('i')) return [name, `${name.slice(0, -1)}e`];
  return /[^e]e$/.test(name) ? [name, `${name}e`] : [name];
}

/** The weak grade of the last consonants: `helsinki`, `helsingi`; `lahte`, `lahde`; `joke`, `joe`. */
function weakened(stem: string): string[] {
  return grades.flatMap(([strong, weak]) =>
    strong.test(stem) ? [stem.replace(strong, (_all, vowel: string) => weak + vowel)] : [],
  );
}

const grades: readonly (readonly [RegExp, string])[] = [
  [/nk([aeiouy])$/, 'ng'],
  [/nt([aeiouy])$/, 'nn'],
  [/mp([aeiouy])$/, 'mm'],
  [/lt([aeiouy])$/, 'll'],
  [/rt([aeiouy])$/, 'rr'],
  [/kk([aeiouy])$/, 'k'],
  [/pp([aeiouy])$/, 'p'],
  [/tt([aeiouy])$/, 't'],
  [/(?<![nkhst])k([aeiouy])$/, ''],
  [/(?<=[aeiouyh])t([aeiouy])$/, 'd'],
  [/(?<=[aeiouy])p([aeiouy])$/, 'v'],
];

/** Names whose cases no rule makes. */
const irregularStems: Readonly<Record<string, readonly string[]>> = {
  kangasala: ['kangasa'],
  pihtipudas: ['pihtiputaa'],
  punkalaidun: ['punkalaitume'],
  virrat: ['virta', 'virra', 'virro', 'virto'],
};
