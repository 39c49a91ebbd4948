import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { languages } from '#i18n/languages.ts';
import { officialAreas } from '#places/areas.ts';
import { municipalities } from '#places/municipalities.ts';
import { readLexicon } from '#search/query/lexicon.ts';
import { readNames } from '#search/query/names.ts';
import { searchPages } from '#search/query/search-pages.ts';
import type { LexiconFile } from '#search/analysis/lexicon-file.ts';
import type { Manifest } from '#search/index/manifest.ts';
import { openIndex, type SamplePage } from '../relevance/pagefind-node.ts';

describe.each(languages)('a resident who asks in %s', (language) => {
  let ask: (question: string) => Promise<readonly SamplePage[]>;

  beforeAll(async () => {
    const bundle = join(inject('sites').real, 'pagefind');
    const read = <File>(name: string) => JSON.parse(readFileSync(join(bundle, name), 'utf8')) as File;
    const manifest = read<Manifest>('search.json');
    const lexicon = readLexicon(read<LexiconFile>(manifest.lexicons[language]), language);
    const names = readNames(read<string[]>(manifest.names[language]));
    const { search } = await openIndex(bundle, language);
    ask = async (question) => (await searchPages(question, { search, lexicon, names })).pages;
  });

  test('for any municipality by its name in either language finds its region first', async () => {
    const wrong: string[] = [];
    for (const { fi, sv, region } of municipalities) {
      const name = officialAreas.find(({ code }) => code === region)?.[language] ?? '';
      for (const asked of new Set([fi, sv])) {
        const data = (await (await ask(asked))[0]?.data()) as { meta?: { title?: string } } | undefined;
        // Åland has no region here; the page "my area" tells why.
        if (region !== 'mk-21' && data?.meta?.title !== name) wrong.push(`${asked}: ${data?.meta?.title}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('for a number that no page has finds nothing, though others begin alike', async () => {
    for (const number of ['43199', '987654', '31.12.1999', '999/1999'])
      expect.soft(await ask(number), number).toEqual([]);
  });
});
