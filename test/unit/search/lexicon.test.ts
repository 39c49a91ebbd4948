import { describe, expect, it } from 'vitest';
import { pack, unpack } from '#search/analysis/lexicon-file.ts';
import { readLexicon, stemsBeginning } from '#search/query/lexicon.ts';
import { distanceWithin, closestWords } from '#search/query/closest.ts';
import { both } from '../../setup/both.ts';
import { otherLanguageQuery } from '#search/query/other-language.ts';
import { stemOf } from '#search/analysis/stem.ts';
import { decompoundKnown } from '#search/query/decompound-known.ts';
import { synonymsOf } from '#search/analysis/synonyms.ts';

const words = ['hyvinvointi|alue', 'koti|hoito', 'kuntoutus', 'rakenne|uudistus|hanke', 'vanhus', 'palvelu'];
const lexicon = readLexicon({ words: pack(words), stopWords: 'ja', careWords: '', synonyms: [] }, 'fi');

it('packed words come out as they went in', () => {
  const many = ['', 'aa', 'aakkoset', 'hanke', 'hankinta', 'x'.repeat(80), `${'x'.repeat(80)}y`, 'äö'];
  expect(unpack(pack(many))).toEqual(many);
});

it('a compound in the lexicon tells its parts, too', () => {
  for (const word of [
    'rakenneuudistushankkeen',
    'uudistuksesta',
    'uudistushanke',
    'rakenneuudistus',
    'hoidon',
  ])
    expect(lexicon.stems.has(stemOf(word, 'fi'))).toBe(true);
});

it('a word half written is completed, the nearest first', () => {
  expect(stemsBeginning('uudis', lexicon, 5)[0]).toBe(stemOf('uudistus', 'fi'));
  expect(stemsBeginning('xyz', lexicon, 5)).toEqual([]);
});

describe('a slip of the pen', () => {
  it.each([
    ['hyvinvoitialue', 'hyvinvointialue'],
    ['hyvinvointilaue', 'hyvinvointialue'],
    ['kuntotus', 'kuntoutus'],
    ['kotihoiot', 'kotihoito'],
    ['vanhsu', 'vanhus'],
  ])('%s is near %s', (slip, word) => {
    expect(closestWords(slip, lexicon)[0]).toBe(word);
  });

  it.each(['auto', 'ab', '', 'lentokenttä', 'y'.repeat(500)])(
    'but not everything is near something: %s',
    (word) => {
      expect(closestWords(word, lexicon)).toEqual([]);
    },
  );

  it('is counted in letters added, left out, changed or swapped', () => {
    expect(distanceWithin('hoito', 'hoito', 2)).toBe(0);
    expect(distanceWithin('hoito', 'hiota', 2)).toBe(2);
    expect(distanceWithin('hoito', 'hioto', 2)).toBe(1);
    expect(distanceWithin('hoito', 'uudistus', 2)).toBe(Infinity);
  });

  it('may have an ending behind it, which makes it further than a word with one mistake', () => {
    expect(distanceWithin('palvlussa', 'palvelu', 2)).toBe(Infinity);
    expect(distanceWithin('palvlussa', 'palvelu', 2, 3)).toBeGreaterThan(1);
    expect(closestWords('kuntuotusta', lexicon)[0]).toBe('kuntoutus');
  });
});

it('a compound that is on no page is cut into words that are', () => {
  expect(decompoundKnown('vanhuspalvelut', lexicon)).toEqual(['vanhus', 'palvelut']);
  expect(decompoundKnown('vanhusauto', lexicon)).toBeUndefined();
});

it('synonyms are found for a word, and for a phrase that stands in the question', () => {
  const ministry = ['sosiaal', 'terveysministeri'];
  const groups = [
    [['stm'], ministry],
    [['vanh'], ['ikaihm']],
  ];
  expect(synonymsOf(['stm'], ['stm', 'haku'], groups)).toEqual([ministry]);
  expect(synonymsOf(['terveysministeri'], ['terveysministeri', 'sosiaal'], groups)).toEqual([['stm']]);
  expect(synonymsOf(['terveysministeri'], ['terveysministeri'], groups)).toEqual([]);
  expect(synonymsOf(['haku'], ['stm', 'haku'], groups)).toEqual([]);
});

describe('a question in the other language', () => {
  const terms = [
    both(['hyvinvointialue'], ['välfärdsområde']),
    both(['sosiaali- ja terveysministeriö', 'STM'], ['social- och hälsovårdsministeriet', 'SHM']),
    both(['Kokkola'], ['Karleby']),
  ];

  it.each([
    ['hyvinvointialueen tehtävät', 'välfärdsområde tehtävät'],
    ['sosiaali- ja terveysministeriön avustus', 'social- och hälsovårdsministeriet avustus'],
    ['STM', 'social- och hälsovårdsministeriet'],
    ['palvelut Kokkolassa', 'palvelut Karleby'],
  ])('%s is asked by official names', (question, other) => {
    expect(otherLanguageQuery(question, lexicon, terms, 'sv')).toBe(other);
  });

  it('is not made when there is nothing to translate', () => {
    expect(otherLanguageQuery('kirjasto', lexicon, terms, 'sv')).toBeUndefined();
    expect(otherLanguageQuery('', lexicon, terms, 'sv')).toBeUndefined();
  });
});
