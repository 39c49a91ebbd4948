import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeBm25 } from './bm25.ts';
import { judge } from './judge.ts';
import { readArguments } from './judge-arguments.ts';

const folder = join(import.meta.dirname, '../fixtures/search/collection');
const file = join(folder, 'questions.json');
/** Without words that a programme has taught the search. */
const lists = join(import.meta.dirname, '../fixtures/settings');
const collection = readArguments(['--folder', folder, '--questions', file, '--lists', lists]);

it('texts of others, which the search has never seen, are found better than by plain Pagefind and BM25', async () => {
  const verdicts = await judge(collection);
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
  const questions = [{ question: 'auki', answers: ['puuttuu.txt'], kind: 'other' }];
  await expect(judge({ ...collection, questions })).rejects.toThrow('no file "puuttuu.txt"');
});

it.each([
  ['no questions', ['--folder', folder], 'Write: npm run judge:search'],
  ['an option that is none', ['--texts', folder], 'Write: npm run judge:search'],
  [
    'a file that is not there',
    ['--folder', folder, '--questions', 'q.json'],
    'q.json: there is no such file',
  ],
  [
    'a file of something else',
    ['--folder', folder, '--questions', import.meta.filename],
    'Write [{ "question"',
  ],
  [
    'a language without a search',
    ['--folder', folder, '--questions', file, '--language', 'de'],
    'Write fi or sv',
  ],
])('who judges is told what to write after %s', (_what, words, told) => {
  expect(() => readArguments(words)).toThrow(told);
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
