const months =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|\\p{Ll}+kuu(?:n|ta|ssa|sta|hun)?';

const beforeMonth = new RegExp(`(\\d\\.?) (?=(?:${months})\\b)`, 'gu');
const afterMonth = new RegExp(` (?=\\d{4}(?!\\d))(?<=\\b(?:${months}) )`, 'gu');

/**
 * Keeps what belongs together on one line: `1 300 000 euroa`, `75 %`, `5 §` and `4 november` get no-break spaces, and the
 * hyphen of `SOTE 2020 -hanke` and both ends of `2020–2021` stay together. Staff write ordinary signs; nobody should have
 * to know the others.
 */
export function keepTogether(text: string): string {
  const joined = text.replace(/([ \u00a0]-)(?=\p{L})/gu, '$1\u2060');
  if (!/\d/.test(joined)) return joined;
  return joined
    .replace(/(?<!\d)(\d{1,3}) (?=\d{3}(?!\d))/g, '$1\u00a0')
    .replace(
      /(\d) (?=(?:%|€|§|mom\b|euro|miljo|miljar|mn\b|mrd|md\b|milj\.|prosent|procent|asuka|invån))/g,
      '$1\u00a0',
    )
    .replace(/\b(klo|kl\.) (?=\d)/g, '$1\u00a0')
    .replace(beforeMonth, '$1\u00a0')
    .replace(afterMonth, '\u00a0')
    .replace(/–(?=\d)(?<=\d\.?–)/g, '–\u2060');
}

/** The same for every text in a value, however deep. */
export function keepAllTogether<Value>(value: Value): Value {
  if (typeof value === 'string') return keepTogether(value) as Value;
  if (Array.isArray(value)) return value.map(keepAllTogether) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, keepAllTogether<unknown>(inner)]),
  ) as Value;
}
