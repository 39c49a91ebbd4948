import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSearchLists } from '#search/index/lists.ts';
import { makeBm25 } from './bm25.ts';
import { judge, type JudgedQuestion } from './judge.ts';

const folder = join(import.meta.dirname, '../fixtures/search/collection');
const questions = JSON.parse(readFileSync(join(folder, 'questions.json'), 'utf8')) as JudgedQuestion[];
const lists = readSearchLists(join(import.meta.dirname, '../../content/search'));

it('texts of others, which the search has never seen, are found better than by plain Pagefind and BM25', async () => {
  const verdicts = await judge({ folder, questions, language: 'fi', lists });
  const recall = new Map(verdicts.map(({ name, means }) => [name, means.get('all')?.recall ?? 0]));
  expect([...recall.keys()]).toEqual(['ours', 'plain Pagefind', 'BM25']);
  expect(verdicts.map(({ means }) => means.get('all')?.questions)).toEqual([8, 8, 8]);
  expect(recall.get('ours')).toBeGreaterThanOrEqual(0.9);
  expect(recall.get('ours')).toBeGreaterThan(recall.get('plain Pagefind') ?? 1);
  expect(recall.get('ours')).toBeGreaterThan(recall.get('BM25') ?? 1);
  expect(recall.get('BM25')).toBeGreaterThan(0);
  expect(recall.get('plain Pagefind')).toBeGreaterThan(0);
});

it('an answer that is not among the texts is told', async () => {
  const wrong = [{ question: 'auki', answers: ['puuttuu.txt'] }];
  await expect(judge({ folder, questions: wrong, language: 'fi', lists })).rejects.toThrow(
    'no file "puuttuu.txt"',
  );
});

it('BM25 puts first the text that says a rare word, and of two the shorter', () => {
  const ask = makeBm25(
    new Map([
      ['a', 'hoito ja koti'],
      ['b', 'hoito hoito'],
      ['c', 'Hoito on kaikkien oikeus ja etu'],
    ]),
  );
  expect(ask('koti hoito')).toEqual(['a', 'b', 'c']);
  expect(ask('lentokenttä')).toEqual([]);
});
