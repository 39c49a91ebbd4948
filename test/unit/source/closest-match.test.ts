import { expect, test } from 'vitest';
import { asName, closestMatch, closestOf } from '#source/closest-match.ts';

test('a misspelt word is recognised', () => {
  expect(closestMatch('pirkanma', ['pirkanmaa', 'kainuu'])).toBe('pirkanmaa');
  expect(closestMatch('laed', ['lead', 'links'])).toBe('lead');
  expect(closestMatch('ulr', ['url', 'sv'])).toBe('url');
});

test('a name leads to the id it stands for', () => {
  const known = [
    ['Jyväskylän kaupunki', 'jyvaskyla'],
    ['Jyväskylä stad', 'jyvaskyla'],
  ] as const;
  expect(closestOf('Jyväskylän kaupunki', known)?.[1]).toBe('jyvaskyla');
});

test('nothing is offered for a word that is like no other', () => {
  expect(closestMatch('tampere', ['jyvaskyla', 'stm'])).toBeUndefined();
  expect(closestMatch('thl', ['stm'])).toBeUndefined();
});

test('a title becomes the name of a folder', () => {
  expect(asName('Äänekosken työpaja: mitä, missä?')).toBe('aanekosken-tyopaja-mita-missa');
  expect(asName('Smørrebrød & Œuvre')).toBe('smorrebrod-oeuvre');
  expect(asName('giellalávdegotti ŋálbmi')).toBe('giellalavdegotti-nalbmi');
  expect(asName('Ŧŋđ Áŋŋel Þórð ǥuõʹllʒ')).toBe('tnd-annel-thord-guo-llz');
  expect(asName('…')).toBe('');
});
