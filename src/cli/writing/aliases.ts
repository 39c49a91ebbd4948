import { isScalar, isSeq, parseDocument } from 'yaml';

/**
 * Adds a former name to the aliases at the head of a text, and takes away the one that is now in use.
 * Only these lines change: whatever else the writer laid out stays as it is.
 */
export function withAlias(text: string, former: string, present: string): string {
  const head = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$/m.exec(text);
  if (head === null) return text;
  const start = head[0].indexOf('\n') + 1;
  const yaml = head[1] ?? '';
  const list = parseDocument(yaml).get('aliases', true);
  const names = isSeq(list)
    ? list.items.flatMap((item) => (isScalar(item) && typeof item.value === 'string' ? item.value : []))
    : [];
  const wanted = [...new Set([...names, former])].filter((name) => name !== present);
  const line = wanted.length === 0 ? '' : `aliases: [${wanted.join(', ')}]\n`;
  const without = yaml.replace(/^aliases:.*\r?\n(?:[ \t]+.*\r?\n|- .*\r?\n)*/m, '');
  const place = /^urlName:.*\r?\n/m.exec(without) ?? /^title:.*\r?\n(?:[ \t]+.*\r?\n)*/m.exec(without);
  const at = place === null ? without.length : place.index + place[0].length;
  return (
    text.slice(0, start) + without.slice(0, at) + line + without.slice(at) + text.slice(start + yaml.length)
  );
}
