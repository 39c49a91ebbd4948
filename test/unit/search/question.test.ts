import { expect, it } from 'vitest';
import { segmentsOf } from '#search/analysis/identifiers.ts';
import { readQuestion } from '#search/query/question.ts';

const stopWords = new Set(['miten', 'ja', 'missa']);

it('words that say nothing are left out of a question', () => {
  expect(readQuestion('Miten ja missä haetaan tukea?', stopWords).terms).toEqual(['haetaan', 'tukea']);
});

it('a question of nothing else keeps them', () => {
  expect(readQuestion('miten ja', stopWords).terms).toEqual(['miten', 'ja']);
});

it('quotation marks of any kind ask for the words as they are', () => {
  for (const quoted of [
    '"omaishoidon tuki"',
    '”omaishoidon tuki”',
    '«omaishoidon tuki»',
    '„omaishoidon tuki“',
  ])
    expect(readQuestion(`${quoted} haku`, stopWords)).toMatchObject({
      terms: ['haku'],
      phrases: ['omaishoidon tuki'],
    });
});

it('one letter is not asked for, one digit is', () => {
  expect(readQuestion('a 5', stopWords, segmentsOf).terms).toEqual(['5']);
});

it('a very long question is cut', () => {
  const { terms } = readQuestion('sana'.repeat(5_000), stopWords);
  expect(terms[0]?.length).toBeLessThanOrEqual(60);
  expect(readQuestion('yksi kaksi '.repeat(2_000), stopWords).terms).toEqual(['yksi', 'kaksi']);
});

it('a mark left open is no phrase', () => {
  expect(readQuestion('"hoito', stopWords)).toMatchObject({ terms: ['hoito'], phrases: [] });
});
