/** The words of a text, which stand between spaces and line ends: a table of names is easiest to read so. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
