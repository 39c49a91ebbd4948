import { withoutDoubles } from './fold.ts';

/**
 * The same root for every form of a Finnish word: `hoito`, `hoidon`, `hoitoa` → `hoit`.
 * A root only has to be the same for all forms; it need not be a word.
 */
export function finnishRoot(folded: string): string {
  const whole = rewrite(folded, WHOLE);
  if (whole !== folded) return whole;
  const free = rewrite(folded.replace(/uude(n|lla|lta|lle|ssa|sta|ksi)(?=ma|kau)/, 'uusi'), ATTACHED);
  const derived = rewrite(free, DERIVED);
  const bare = [derived === free ? CASES : [], DOUBLED, PLURAL].reduce(rewrite, derived);
  const stem = STEMS.some(([ending]) => ending.test(bare))
    ? rewrite(bare, STEMS)
    : [TAILS, PLURAL, VOWELS, GRADES].reduce(rewrite, bare);
  return withoutDoubles(stem);
}

function rewrite(word: string, rules: readonly Rule[]): string {
  const rule = rules.find(([ending]) => ending.test(word));
  return rule ? word.replace(rule[0], rule[1]) : word;
}

const WHOLE: readonly Rule[] = [
  [/(vuo|kau|^uu(?!sima))(s(?=i)|d(?=e)|t(?=e)|tta|nna).{0,4}$/, '$1s'],
  [/^la(psi|psen|sta|sten).*$/, 'laps'],
  [/^toi(nen|s[ei].*|sta)$/, 'tois'],
  [/^to(ita|iden|issa|ihin|illa|ista)$/, 'tyo'],
];

const ATTACHED: readonly Rule[] = [
  [/(?<=...(?:n|t|ssa|sta|lla|lta|lle|ksi))(kin|kaan)$/, ''],
  [/(?<=....)(nsa|mme)$/, ''],
  [/(?<=..)(ssa|sta|lla|lta|[ao]na)an$/, '$1'],
  [/(?<=...)(lle|kse)en$/, '$1'],
  [/(?<=[kt]se|lapse)ni$/, ''],
];

const DERIVED: readonly Rule[] = [
  [/(?<=..[^aeiouy]|[lst]i|ja)(uu|yy)(s|de.{1,4}|tta|te..|ksi.{1,4})$/, ''],
  [/(?<=..[aeiouy])(?<!tto)mi(nen|s(ta|ten|[ei].*)?)$/, ''],
  [/(?<=...[auy])(n[uy]t(ta)?|ne([ei].*)?)$/, ''],
  [/(?<=..)n[uy]t(ta)?$/, 'ne'],
  [/(?<=.[^aeiouy][aeiouy]|[^m]uu|ia|ee|tyo)(?<!no)ton(ta)?$/, 'ttom'],
  [/(?<=...)(ettiin|etaan|(?<=[^a]a|[iouy])(taan|ttiin)|daan)$/, ''],
  [/(?<=..[aeio][uy])te(en|na)$/, ''],
  [/(?<=..)(st|t|sk)ella$/, '$1el'],
  [/(?<=..[^aeiouy]a)ta$/, ''],
  [/(?<=.)nen$/, 's'],
];

const CASES: readonly Rule[] = [
  [/(^silta|kulta|^ilta|(^|s|hinta|toive|muisti)lista|suoja|kiista|^(kais|taus|mus|vas)ta)$/, '$1'],
  [/(ikku|ju|sau|tari|markki|lai|reu|sei|sa|peru|porkka|vaaku|oo|uu|lati)na$/, '$&'],
  [/(?<=^|s|ki|toimi|arvo|asa)valta$/, 'valta'],
  [/(puhel|palvel)inta$/, '$1i'],
  [/((lait|muut|paat|tul|ann|kerr|luonn|saann|saad)os)ta$/, '$1'],
  [/(kiel|puol|huol|miel|tuul|suur|nuor|vuor|saar|juur|pien|^aan)ta$/, '$1'],
  [/(?<=aa|ee|ii|oo|uu|yy)seen$/, ''],
  [/(?<=.i)(siin|hin)$/, ''],
  [/(?<=aa|oo|uu|yy|ie|uo|yo)h[aeiouy]n$/, ''],
  [/(?<=.[aeiouy])(ssa|sta|lla|lta|lle|ksi)$/, ''],
  [/(?<=..[aeiouy])na$/, ''],
  [/(?<=..(?:[^e]e|[^u]u|[^y]y))tta$/, ''],
  [/(?<=..[aeiouy])(den|tten)$/, ''],
  [/(?<=..[lnrs])ten$/, ''],
  [/(?<=..(?:[^u]o|u|y|e))j(a|en)$/, ''],
  [/(?<=...)(?<=i)en$/, ''],
  [/(?<=.(?:[aeou]i|io|eo|ea|aa|uu|yy|yo|ie|uo))ta$/, ''],
  [/(?<=..[uyo])a$/, ''],
  [/(?<=.[aeiouy])[nt]$/, ''],
];

const DOUBLED: readonly Rule[] = [[/(?<=..)([aeiouy])\1$/, '$1']];

const PLURAL: readonly Rule[] = [[/(?<=..[aeouy])i$/, '']];

const STEMS: readonly Rule[] = [
  [/mie(s|h.*)?$/, 'mies'],
  [/(^|mi)el(i|im[ei])$/, '$1elim'],
  [/^turu$/, 'turk'],
  [/(?<=...)sto$/, 'sto'],
  [/tyo$/, 'tyo'],
  [/tue$/, 'tuk'],
  [/(^)lai$/, 'lak'],
  [/(h)au$/, '$1ak'],
  [/([lps])uvu$/, '$1uk'],
  [/kyvy$/, 'kyk'],
  [/^alu$/, 'alk'],
  [/(^keski|^sote|^hyte|^soite|^vero|vastu)$/, '$1'],
  [/(?<=[^aeiouy]|[iu][ao])ok?s([ei]|ia)?$/, 'os'],
  [/^vela$/, 'velk'],
  [/([jkmv])([oa])e$/, '$1$2k'],
  [/(^|[oue])aja$/, '$1aik'],
  [/^ia$/, 'ika'],
  [/vira$/, 'virk'],
  [/arje$/, 'ark'],
  [/ru[ou]a$/, 'ruok'],
  [/(?<!o)op(pa|as|a)$/, 'opas'],
  [/parha$/, 'par'],
  [/jase$/, 'jasen'],
  [/kun[nt]o$/, 'kunto'],
  [/kirje$/, 'kirje'],
  [/a[pv]u$/, 'apu'],
  [/^mai$/, 'maa'],
  [/(?<!u)os([ai]|ia)$/, 'osa'],
  [/asi[ao]$/, 'asi'],
  [/(^|[sn])tilais$/, '$1tilais'],
];

const TAILS: readonly Rule[] = [
  [/(?<=..(?:[^aeiouyn]|a)i)m([ei]|ia)$/, ''],
  [/(?<=.[aeio][uy])de$/, ''],
  [/(?<=..[aeiouy])k?s([ei]|ia)?$/, ''],
  [/(?<=..(?:[^u]o|u|y))j[ai]$/, ''],
  [/(?<=...)(?<!^arv|luk|rad|med|studi|tuom)i[ao]$/, ''],
];

const VOWELS: readonly Rule[] = [
  [/(?<=..)(ea|(?<!til)a[uy])$/, ''],
  [/(?<=[eo])[uy]$/, '$&'],
  [/(?<=...)[aeiouy]$/, ''],
];

const GRADES: readonly Rule[] = [
  [/ng$/, 'nk'],
  [/mm$/, 'mp'],
  [/nn$/, 'nt'],
  [/ll$/, 'lt'],
  [/rr$/, 'rt'],
  [/d$/, 't'],
  [/v$/, 'p'],
];

type Rule = readonly [ending: RegExp, replacement: string];
