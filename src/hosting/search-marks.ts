import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Takes from the pages of a built site what only the making of the search index reads; readers need not carry it. */
export async function dropSearchMarks(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  await Promise.all(
    files
      .filter((file) => file.endsWith('.html'))
      .map(async (file) => {
        const html = await readFile(join(folder, file), 'utf8');
        const light = withoutSearchMarks(html);
        if (light !== html) await writeFile(join(folder, file), light);
      }),
  );
}

/** A page without the marks of the index, but for the one that tells that it is searched. */
export function withoutSearchMarks(html: string): string {
  return html
    .replace(/<span hidden data-pagefind-[^>]*><\/span>/g, '')
    .replace(/<[a-z][^<>]*\sdata-[^<>]*>/g, (tag) => tag.replace(marks, ''));
}

const marks =
  /\sdata-(?:pagefind-(?:ignore|filter|meta|sort)|kind|region|date|year|date-text|search-(?:parts?|weight|names))(?:="[^"]*")?(?=[\s>])/g;
