import { readFileSync } from 'node:fs';
import type { Language } from '#i18n/languages.ts';
import { searchPages } from '#search/query/search-pages.ts';
import { openSample } from './sample-site.ts';

/**
 * Asks a built site everything of a set that people type, and tells by kind what is not answered among the first three
 * results, or by the right message: `-` that nothing is found, `care` that "my area" answers, `missing` that a word is
 * told to be nowhere.
 */
export async function askResidents(site: string, language: Language, set: QuestionSet): Promise<Asked[]> {
  const sample = await openSample(site, language);
  const asked: Asked[] = [];
  for (const { kind, question, answers } of readQuestions(set, language)) {
    const { pages, care, notes } = await searchPages(question, sample);
    const urls = await Promise.all(pages.slice(0, 3).map(async (page) => (await page.data()).url));
    const right = answers.some((answer) =>
      answer === '-'
        ? pages.length === 0
        : answer === 'care'
          ? care
          : answer === 'missing'
            ? notes.some((note) => note.kind === 'missing')
            : urls.some((url) => url.endsWith(answer)),
    );
    asked.push({ kind, question, right, urls });
  }
  return asked;
}

/** The share of questions that are answered, and those that are not. */
export function shareOf(asked: readonly Asked[]): { readonly share: number; readonly wrong: string[] } {
  const wrong = asked.filter(({ right }) => !right);
  return {
    share: 1 - wrong.length / asked.length,
    wrong: wrong.map(({ kind, question, urls }) => `${kind} | ${question}: ${urls.join(' ')}`),
  };
}

function readQuestions(set: QuestionSet, language: Language) {
  const text = readFileSync(
    new URL(`../acceptance/questions/${set}.${language}.txt`, import.meta.url),
    'utf8',
  );
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [kind = '', question = '', answers = ''] = line.split(' | ');
      return { kind, question, answers: answers.split(', ') };
    });
}

/** What residents type; what was once reported with its right answer; further kinds, and what strangers type, both written before any answer was seen. */
export type QuestionSet = 'residents' | 'reported' | 'visitors' | 'newcomers';

interface Asked {
  readonly kind: string;
  readonly question: string;
  /** Whether one of the right pages is among the first three. */
  readonly right: boolean;
  readonly urls: readonly string[];
}
