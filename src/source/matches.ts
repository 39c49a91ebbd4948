/**
 * All matches of a pattern in a text, as `matchAll` finds them. That copies the pattern for each text, which costs more
 * than to see that there is none.
 *
 * @param pattern With the flag `g`.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  return text.search(pattern) === -1 ? [] : [...text.matchAll(pattern)];
}

/** A text as a regular expression that finds it, whatever signs are in it. */
export function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
