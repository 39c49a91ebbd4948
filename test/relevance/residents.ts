import type { Language } from '#i18n/languages.ts';
import { searchPages } from '#search/query/search-pages.ts';
import { openSample } from './sample-site.ts';
import { readFileSync } from 'node:fs';

/** Asks a built site everything that residents type, and tells by kind what is not among the first three results. */
export async function askResidents(site: string, language: Language): Promise<Asked[]> {
  const { search, lexicon, names } = await openSample(site, language);
  const asked: Asked[] = [];
  for (const { kind, question, pages } of readQuestions(language)) {
    const found = (await searchPages(question, { search, lexicon, names })).pages.slice(0, 3);
    const urls = await Promise.all(found.map(async (page) => (await page.data()).url));
    const right =
      pages.length === 0
        ? urls.length === 0
        : urls.some((url) => pages.some((end) => url.includes(end) && isEndOf(url, end)));
    asked.push({ kind, question, right, urls });
  }
  return asked;
}

function isEndOf(url: string, end: string): boolean {
  return url.endsWith(end);
}

function readQuestions(language: Language) {
  const text = readFileSync(new URL(`../fixtures/search/residents.${language}.txt`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [kind = '', question = '', ...ends] = line.split(/ \| |, /);
      return { kind, question, pages: ends.filter((end) => end !== '-') };
    });
}

export interface Asked {
  readonly kind: string;
  readonly question: string;
  /** Whether one of the right pages is among the first three. */
  readonly right: boolean;
  readonly urls: readonly string[];
}
