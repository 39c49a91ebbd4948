/**
 * Keeps what belongs together on one line: `1 300 000 euroa` and `75 %` get no-break spaces.
 * Staff write ordinary spaces; nobody should have to know how to type the other kind.
 */
export function keepTogether(text: string): string {
  return text
    .replace(/(?<!\d)(\d{1,3}) (?=\d{3}(?!\d))/g, '$1\u00a0')
    .replace(/(\d) (?=(?:%|€|euro|miljo|mn\b|milj\.|prosent|procent|asuka|invån))/g, '$1\u00a0')
    .replace(/\b(klo|kl\.) (?=\d)/g, '$1\u00a0');
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
