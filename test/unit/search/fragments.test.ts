import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decode } from 'cborg';
import { indexLanguage } from '#search/index/index-language.ts';
import { noLists } from '../../setup/no-lists.ts';
import { searchedParts } from '#search/index/pages.ts';
import { readHtml } from '#source/html.ts';

async function fragmentsOf(texts: readonly string[], translation: string) {
  const pages = texts.flatMap((text, at) =>
    searchedParts(
      readHtml(
        `<html lang="fi"><head><link rel="alternate" hreflang="sv" href="https://a.fi/sv/${translation}${at}/"></head>` +
          `<body><main data-pagefind-body><h1>Sivu ${at}</h1><p>${text}</p></main></body></html>`,
      ),
    ).map((part) => ({
      ...part,
      path: `fi/${at}/index.html`,
      language: 'fi' as const,
      html: () => part.html,
    })),
  );
  const { files } = await indexLanguage('fi', pages, noLists);
  const summary = files.find(({ path }) => path.endsWith('.pf_meta'))?.content ?? '';
  const [, listed] = decode(gunzipSync(summary).subarray(12)) as [string, [name: string][]];
  return {
    fragments: files.map(({ path }) => path).filter((path) => path.endsWith('.pf_fragment')),
    listed: listed.map(([name]) => `fragment/${name}.pf_fragment`),
  };
}

test('a file that a result is printed from changes its name with its content, though the index is the same', async () => {
  const texts = ['Hoito tuodaan kotiin.', 'Kunta päättää.'];
  const before = await fragmentsOf(texts, 'sida');
  expect(before.fragments).toHaveLength(2);
  expect(before.listed.toSorted()).toEqual(before.fragments.toSorted());
  expect(await fragmentsOf(texts, 'sida')).toEqual(before);
  // Only where the Swedish page stands has changed, which Pagefind itself does not see.
  const moved = await fragmentsOf(texts, 'ny-sida');
  expect(moved.listed.toSorted()).toEqual(moved.fragments.toSorted());
  expect(moved.fragments.filter((path) => before.fragments.includes(path))).toEqual([]);
});
