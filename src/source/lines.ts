/** A text as every computer wrote it: without a byte order mark, its lines ended by a line feed. */
export function withPlainLines(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}
