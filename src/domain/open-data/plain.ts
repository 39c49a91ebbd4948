/** A text with ordinary signs: those that hold a line together are for the eyes of readers of pages. */
export function plainText<Text extends string | undefined>(text: Text): Text {
  return text?.replaceAll('\u00a0', ' ').replaceAll('\u2060', '') as Text;
}

/** The same for every text in a value, however deep. */
export function allPlain<Value>(value: Value): Value {
  if (typeof value === 'string') return plainText(value) as Value;
  if (Array.isArray(value)) return value.map(allPlain) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, allPlain<unknown>(inner)]),
  ) as Value;
}
