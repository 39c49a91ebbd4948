import type { ReadContent, ReadEntry } from '#source/files.ts';
import type { StaffWords } from '#cli/messages/fi.ts';

/** The entry that a writer names: `news/first-steps`, or `first-steps` if there is only one of that name. */
export function findEntry(content: ReadContent, name: string, words: StaffWords): ReadEntry | string {
  const plain = name.replace(/^content\//, '').replace(/\/(index\.\w+\.mdx?)?$/, '');
  const found = content.entries.filter(({ folder, id }) => folder === plain || id === plain);
  const [entry, other] = found;
  if (entry === undefined) return words.translate.unknown(name);
  return other === undefined
    ? entry
    : words.translate.several(plain, found.map(({ folder }) => folder).join(', '));
}
