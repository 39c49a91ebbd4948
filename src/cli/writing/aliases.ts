import { withAliasLine } from '#check/alias-line.ts';
import { isScalar, isSeq, parseDocument } from 'yaml';

/**
 * Adds a former name to the aliases at the head of a text, and takes away the one that is now in use.
 * Only these lines change: whatever else the writer laid out stays as it is.
 */
export function withAlias(text: string, former: string, present: string): string {
  const head = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$/m.exec(text);
  if (head === null) return text;
  const list = parseDocument(head[1] ?? '').get('aliases', true);
  const names = isSeq(list)
    ? list.items.flatMap((item) => (isScalar(item) && typeof item.value === 'string' ? item.value : []))
    : [];
  const wanted = [...new Set([...names, former])].filter((name) => name !== present);
  return withAliasLine(text, wanted.length === 0 ? '' : `aliases: [${wanted.join(', ')}]`);
}
