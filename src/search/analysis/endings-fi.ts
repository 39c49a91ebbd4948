/** An ending to take off, or what to put in its place. Of a list the first that fits is the only one. */
export type Rule = RegExp | readonly [ending: RegExp, instead: string];

// All words are folded: `a` stands for ä, too, and `o` for ö.

/** Words whose forms no rule joins: `vuosi`, `vuoden`; `lapsi`, `lasta`; `työ`, `töitä`. */
export const IRREGULAR_WORDS: readonly Rule[] = [
  [/(vuo|(?<![^aeiouy])kau|^uu(?!sima))(s(?=i)|d(?=e)|t(?=e)|tta|nna).{0,4}$/, '$1s'],
  [/^la(ps[ei].{0,3}|sta|sten)$/, 'laps'],
  [/^to(ita|iden|issa|ihin|illa|ista)$/, 'tyo'],
];

/** What stands behind the case: `hoitokin`, `perheensä`, `kotonaan`, `lapseni`. */
export const ATTACHED: readonly Rule[] = [
  [/(?<=..[aeiouy][uy])te(ni|nsa|mme)$/, 'de'],
  /(?<=...(?:n|t|[lst]a|[ou]a|lle|ksi))(kin|kaan)$/,
  /(?<=....)(nsa|mme|nne)$/,
  [/(?<=..)(ssa|sta|lla|lta|[ao]na)an$/, '$1'],
  [/(?<=...)(lle|kse)en$/, '$1'],
  /(?<=...e|[ls][lst]a|ja|koti)ni$/,
];

/**
 * Endings that make a word of another, in all their cases: `osallisuuden`, `kehittämisestä`, `muuttaneet`,
 * `työttömän`, `koulutetaan`, `terveyteen`, `keskustella`, `varata`, `ihminen`.
 */
export const DERIVED: readonly Rule[] = [
  /(?<=..[^aeiouy]|[lst]i|ja|^os|^et)(uu|yy)(s|de.{1,4}|tta|te(..)?|ksi.{1,4})$/,
  /(?<=..[aeiouy])(?<!tto|ase|ela|yhty|ahtu|uole)mi(nen|s(ta|ten|[ei].*)?)$/,
  /(?<=...[auy])(n[uy]t(ta)?|ne([ei].*)?)$/,
  [/(?<=.[^aeiouy][aeiouy]|[^m]uu|ia|ee|tyo)(?<![^n]no)ton(ta)?$/, 'ttom'],
  /(?<=...)(?<!poy|budj)(ettiin|etaan|(?<=[^a]a|[iouy])(taan|ttiin)|daan)$/,
  /(?<=..[aeio][uy])te(en|na)$/,
  [/(?<=..)(st|t|sk)ella$/, '$1el'],
  /(?<=..[^aeiouy]a)ta$/,
  [/(?<=.)(?<!jase|^aa|pie|sie)nen$/, 's'],
];

/** Endings of cases. The first lines keep what only looks like one: `valta`, `seinä`, and `kieltä` of `kieli`. */
export const CASES: readonly Rule[] = [
  [/(^s?ilta|(^|s|hinta|toive|muisti)lista|^(taus|vas)ta)$/, '$1'],
  [/(ikku|(?<!t)ju|sau|(?<!t|mes)tari|markki|lai|sei|(?<![eo])sa)na$/, '$&'],
  [/(?<=^|s|ki|toimi|arvo|asa)valta$/, 'valta'],
  [/((lait|muut|paat|rik|(?<!n)tul|(?<![it])ann|kerr|.luonn|.saann|saad)os)ta$/, '$1'],
  [/(kiel|puol|huol|miel|(?<!s)tuul|suur|nuor|vuor|saar|juur|pien|^aan)ta$/, '$1'],
  [/puhelinta$/, 'puhel'],
  /(?<=aa|ee|ii|oo|uu|yy)seen$/,
  /(?<=.i)(siin|hin)$/,
  /(?<=aa|oo|uu|yy|ie|uo|yo)h[aeiouy]n$/,
  /(?<=.[aeiouy])(ssa|sta|lla|lta|lle|ksi)$/,
  /(?<=..[aeiouy])na$/,
  /(?<=..(?:[^e]e|[^u]u|[^y]y))tta$/,
  /(?<=..[aeiouy])(den|tten)$/,
  /(?<=..[lnrs])ten$/,
  /(?<=..(?:[^u]o|u|y|e))j(a|en)$/,
  /(?<=...)(?<=i)en$/,
  /(?<=.(?:[aeouy]i|io|eo|ea|aa|uu|yy|yo|ie|uo))ta$/,
  /(?<=..[uyo])a$/,
  /(?<=.[aeiouy])[nt]$/,
];

/** The long vowel of a stem or an illative: `hankkee`, `hoitoo`. */
export const DOUBLED: readonly Rule[] = [/(?<=..([aeiouy]))\1$/];

/** The i of the plural: `hankkei`, `asioi`. */
export const PLURAL: readonly Rule[] = [/(?<=..[aeouy])i$/];

/** Stems that bend in their own way, and some that would otherwise meet a stranger: `kunto` and `kunta`. */
export const IRREGULAR_STEMS: readonly Rule[] = [
  [/lahei(s[ei]?)?$/, 'laheise'],
  [/mie(s|h.*)?$/, 'mies'],
  [/^turu$/, 'turk'],
  [/tue$/, 'tuk'],
  [/^lai$/, 'lak'],
  [/hau$/, 'hak'],
  [/([lps])uvu$/, '$1uk'],
  [/kyvy$/, 'kyk'],
  [/((?:jal|[sv]el|^nal)(?=[ao])|vir(?=a)|(?:pol|^al)(?=u)).$/, '$1k'],
  [/(a[lr])je$/, '$1k'],
  [/(^keski|^sote|^hyte|^vero|vastu|kirje|tyo|auto|...sto)$/, '$&'],
  [/(?<=[^aeiouy]|[iu][ao])ok?s([ei]|ia)?$/, 'os'],
  [/([jkmv])([oa])e$/, '$1$2k'],
  [/(^|[oue])aja$/, '$1aik'],
  [/ru[ou]a$/, 'ruok'],
  [/(?<![oy])op(pa|as|a)$/, 'opas'],
  [/jase$/, 'jasen'],
  [/kun[nt]o$/, 'kunto'],
  [/a[pv]u$/, 'apu'],
  [/asi[ao]$/, 'asi'],
  [/(^|[sn])tilais$/, '$&'],
];

/** `puhelime`, `terveyde`; `uudistukse`, `ihmise`, `asiakas`; `kysyjä`; `kuntia`, `terapia`. */
export const TAILS: readonly Rule[] = [
  /(?<=..(?:[^aeiouyn]|a)i)m([ei]|ia)$/,
  /(?<=.[aeio][uy])(?<!tau)de$/,
  /(?<=..[aeiouy])k?s([ei]|ia)?$/,
  /(?<=..(?:[^u]o|u|y))j([ai]|ia)$/,
  /(?<=...)(?<!^arv|luk|rad|med|studi|tuom|valt)i[ao]$/,
];

/** The last vowel changes from form to form: `hoito`, `korkea`, `varau`; not that of `oikeu` or `talou`. */
export const VOWELS: readonly Rule[] = [/(?<=..)(ea|(?<!til)a[uy])$/, /(?<=...)[aeiouy]$/];

/** The weak grade becomes the strong one: `helsing` → `helsink`, `kunn` → `kunt`, `hoid` → `hoit`. */
export const GRADES: readonly Rule[] = [
  [/ng$/, 'nk'],
  [/mm$/, 'mp'],
  [/nn$/, 'nt'],
  [/ll$/, 'lt'],
  [/rr$/, 'rt'],
  [/d$/, 't'],
  [/v$/, 'p'],
];
