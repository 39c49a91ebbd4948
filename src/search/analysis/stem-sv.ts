import { withoutDoubles } from './fold.ts';

/**
 * The same stem for every form of a Swedish word: `område`, `området`, `områdena` → `omrad`.
 * Folding has already made `stad` and `städer`, `hand` and `händer` alike.
 */
export function stemSwedish(folded: string): string {
  const short = SHORT.exec(folded)?.[1];
  if (short) return short;
  if (AGENT.test(folded)) return single(folded.replace(AGENT, '$1ar'));
  let stem = folded;
  let shorter = rewrite(stem);
  while (shorter !== stem) {
    stem = shorter;
    shorter = rewrite(stem);
  }
  return single(stem)
    .replace(/(?<=..[^aeiouy])r$/, '')
    .replace(/(?<=..[^aeiouyl])el$/, 'l');
}

/** `läkare`, `läkaren`, `läkarna` keep their own stem, apart from `läka` and `bilarna`. */
const AGENT =
  /((?:vard|lak|lar|las|skot|led|van|vand|vandr|borg|tag|forsk|arbet|sok|bet|bruk|styr|giv|veckl|lj|agg)(?=arnas?$)|..(?<!ion|besv)(?=are(n|ns|s)?$))ar(e|na)(n|ns|s)?$/;

/** `kö`, `köer`, `köerna`; too short for the endings below. */
const SHORT = /^(ko|by|bro|sjo)(n|er|erna|ar|arna)?s?$/;

/** `rädda` stays apart from `råd`, which folding has made alike. */
function single(stem: string): string {
  return withoutDoubles(stem.replaceAll('ck', 'k').replaceAll('dd', 'dh'));
}

function rewrite(word: string): string {
  const rule = ENDINGS.find((ending) => ending.test(word));
  return rule ? word.replace(rule, '') : word;
}

const ENDINGS: readonly RegExp[] = [
  /(?<=....)het$/,
  /(?<=..[^aeiouy])(?<!tid|ord)ning$/,
  /(?<=...)(?<!tidn|ordn)ing$/,
  /(?<=...)((?<![dltv]st|vas)[ae]nde(n|t|na)?|arna|erna|orna|ena|(?<=x)na|aste|(?<!omr)ade)$/,
  /(?<=er|dr|...[bdgjkmpv]|..[^b]l)ad$/,
  /(?<=...)((?<!omm|ion)ar|er|(?<!dat)or|en|et|(?<![^m]m)an|at|ast|(?<=[^aouy])um)$/,
  /(?<=..[bdgkmpv]|...[^s])s$/,
  /(?<=...)([ae]|(?<!k)o)$/,
  /(?<=..(?:el|er|or|[^c]i))n$/,
  /(?<=..(?:ig|gg|sk|[aei]l|ll|iv|sam|bar|los|[kp]))t$/,
  /(?<=..ll)d$/,
];
