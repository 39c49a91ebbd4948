import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type InBoth, languages } from '#i18n/languages.ts';
import { excerpt } from '#search/query/excerpt.ts';
import { readSearchLists } from '#search/index/lists.ts';
import { searchPages } from '#search/query/search-pages.ts';
import {
  type Sample,
  type Question,
  openSample,
  readFixture,
  writeSampleSite,
} from '../relevance/sample-site.ts';
import { indexSite } from '../relevance/index-site.ts';
import { type Means, meansByKind, scoreOf } from '../relevance/metrics.ts';
import { both } from '../setup/both.ts';

const site = writeSampleSite();
const lists = readSearchLists(join(import.meta.dirname, '../../content/search'));
let samples: InBoth<Sample>;

beforeAll(async () => {
  await indexSite({ directory: site, lists });
  samples = both(await openSample(site, 'fi'), await openSample(site, 'sv'));
});
afterAll(() => rmSync(site, { recursive: true, force: true }));

describe.each(languages)('a reader who asks in %s', (language) => {
  it('finds the right pages among the first five, and the best of them first', async () => {
    const means = await meansOf(readFixture(`queries.${language}.json`), samples[language]);
    console.log(table(`queries, ${language}`, means));
    expect(means.get('all')?.recall).toBeGreaterThanOrEqual(0.95);
    expect(means.get('all')?.reciprocalRank).toBeGreaterThanOrEqual(0.95);
    expect(means.get('all')?.empty).toBeLessThanOrEqual(0.02);
    for (const [kind, { recall }] of means) {
      expect.soft(recall, kind).toBeGreaterThanOrEqual(kind === 'syn' ? 0.8 : 0.85);
    }
  });

  it.each(['holdout', 'fresh', 'everyday', 'unseen'])(
    'is served as well in further sets of questions: %s',
    async (name) => {
      const means = await meansOf(readFixture(`${name}.${language}.json`), samples[language]);
      console.log(table(`${name}, ${language}`, means));
      expect(means.get('all')?.recall).toBeGreaterThanOrEqual(0.96);
      expect(means.get('all')?.reciprocalRank).toBeGreaterThanOrEqual(0.94);
    },
  );

  it('sees in every result why it was found', async () => {
    const { search, lexicon } = samples[language];
    const questions = readFixture<Question[]>(`queries.${language}.json`).filter(
      ({ kind }) => kind === 'infl',
    );
    for (const { q } of questions) {
      const [best] = (await searchPages(q, { search, lexicon })).pages;
      const { content, meta } = (await best?.data()) ?? { content: '', meta: { title: '' } };
      expect
        .soft(
          excerpt(`${meta['title']} ${content}`, [q], language).some(({ marked }) => marked),
          q,
        )
        .toBe(true);
    }
  });

  it.each([
    '',
    ' ',
    'x',
    '!"#¤%&',
    '%E4%F6',
    '<img src=x>',
    '😀🙈',
    'שלום',
    'مرحبا',
    'y'.repeat(10_000),
    'ja och',
    '"',
    '""',
    'zq',
    '-',
    'a-b-c',
    '( OR )',
  ])('gets an answer, or none, but no error for: %s', async (question) => {
    const { search, lexicon } = samples[language];
    const { pages } = await searchPages(question, { search, lexicon });
    expect(pages.length).toBeLessThanOrEqual(62);
  });
});

it('a phrase between quotation marks is searched as it is written', async () => {
  const { search, lexicon } = samples.fi;
  const { pages, notes } = await searchPages('"omaishoidon tukea"', { search, lexicon });
  expect(notes).toEqual([]);
  expect(await idsOf(pages)).toEqual(['f18']);
});

it('a page is found first when asked what its name is in the other language', async () => {
  const { search, lexicon } = samples.sv;
  const { pages } = await searchPages('Mellersta Finland på finska', { search, lexicon });
  expect((await idsOf(pages))[0]).toBe('v08');
});

it('words that nothing on the site is about find nothing, or next to it', async () => {
  const { search, lexicon } = samples.fi;
  for (const word of ['vero', 'eläinlääkäri', 'robotti', 'jalkapallo', 'lentokenttä', 'passi', 'ajokortti']) {
    expect.soft((await searchPages(word, { search, lexicon })).pages.length, word).toBeLessThanOrEqual(2);
  }
});

it('a reader is told what was searched instead of a misspelt word', async () => {
  const { search, lexicon } = samples.fi;
  const { notes } = await searchPages('hyvinvoitialue', { search, lexicon });
  expect(notes).toMatchObject([{ kind: 'closest', from: 'hyvinvoitialue' }]);
});

it.each([
  ['sv', 'läkare', 'kö'],
  ['fi', 'hoito', 'ruotsiksi'],
  ['fi', 'palvelu', 'jalkapallo'],
  ['sv', 'vård', 'stöd'],
  ['fi', 'hanke', 'ohjausryhmä'],
] as const)(
  'a further word never gives more pages that have all of them: %s, %s %s',
  async (language, word, more) => {
    const { search, lexicon } = samples[language];
    const one = await searchPages(word, { search, lexicon });
    const both = await searchPages(`${word} ${more}`, { search, lexicon });
    const wholeOf = ({ pages, partial }: typeof one) => pages.length - partial.size;
    expect(wholeOf(both)).toBeLessThanOrEqual(wholeOf(one));
  },
);

it('a word that is nowhere is told, and the others are searched', async () => {
  const { search, lexicon } = samples.fi;
  const { pages, notes } = await searchPages('omaishoito jalkapallo', { search, lexicon });
  expect(notes).toEqual([{ kind: 'missing', from: 'jalkapallo' }]);
  expect(pages.length).toBeGreaterThan(0);
});

async function meansOf(
  questions: readonly Question[],
  { search, lexicon }: Sample,
): Promise<Map<string, Means>> {
  const scores = [];
  for (const { q, kind, relevant } of questions) {
    const { pages } = await searchPages(q, { search, lexicon });
    scores.push({ kind, ...scoreOf(await idsOf(pages), relevant) });
  }
  return meansByKind(scores);
}

async function idsOf(pages: readonly { data(): Promise<{ readonly url: string }> }[]): Promise<string[]> {
  const urls = await Promise.all(pages.map(async (page) => (await page.data()).url));
  return urls.map((url) => /\/([fv]\d+)/.exec(url)?.[1] ?? url);
}

function table(title: string, means: ReadonlyMap<string, Means>): string {
  const rows = [...means].map(([kind, { questions, recall, reciprocalRank, empty }]) =>
    [kind.padEnd(6), questions, recall.toFixed(3), reciprocalRank.toFixed(3), empty.toFixed(3)].join('\t'),
  );
  return [`${title}: kind, questions, recall@5, MRR, empty`, ...rows].join('\n');
}
