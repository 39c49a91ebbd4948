import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '#i18n/languages.ts';
import { indexPages, takeFiles } from '#search/index/bundle.ts';
import { pagesOfSite } from '#search/index/index-site.ts';

/** What the index chunks of a language weigh in a built site, and what plain Pagefind's of the same pages would. */
export async function indexBytes(site: string, language: Language): Promise<{ ours: number; plain: number }> {
  const folder = join(site, 'pagefind/index');
  const ours = readdirSync(folder)
    .filter((name) => name.startsWith(`${language}_`) && name.endsWith('.pf_index'))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  const pages = pagesOfSite(site).get(language) ?? [];
  const { files } = await takeFiles(
    await indexPages(pages.map(({ path, anchor, html }) => ({ path, anchor, html: html() }))),
  );
  const plain = files
    .filter(({ path }) => path.startsWith('index/'))
    .reduce((sum, { content }) => sum + content.length, 0);
  return { ours, plain };
}
