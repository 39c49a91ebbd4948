import { sentencesOf, wordsIn } from '#source/sentences.ts';
import { expect, test } from 'vitest';
import { languageOf } from '#check/language.ts';
import { lixOf } from '#check/reading.ts';

const sentences = (text: string) => sentencesOf(text).map((sentence) => sentence.text);

test('a sentence ends at a full stop, not at that of a date, a number or an abbreviation', () => {
  expect(sentences('Hakemus jätettiin 30. huhtikuuta. Se hyväksyttiin.')).toEqual([
    'Hakemus jätettiin 30. huhtikuuta.',
    'Se hyväksyttiin.',
  ]);
  expect(sentences('Mukana oli mm. Kemi. Tämä on s. 4 Lapin suunnitelmassa.')).toHaveLength(2);
  expect(sentences('Deltagarna var bl.a. Kemi. Mötet hölls kl. 9.')).toHaveLength(2);
});

test('a sentence may end inside quotation marks or with a question', () => {
  expect(sentences('”Miksi?” Siksi. Onko näin? On!')).toEqual(['”Miksi?”', 'Siksi.', 'Onko näin?', 'On!']);
});

test('a place in the text is known for each sentence', () => {
  expect(sentencesOf('Yksi. Kaksi.').map(({ start }) => start)).toEqual([0, 6]);
});

test('words with hyphens and colons are one', () => {
  expect(wordsIn('Kirjastouudistus, STM:n ja 1,3 miljoonaa; sosiaali- ja')).toEqual([
    'Kirjastouudistus',
    'STM:n',
    'ja',
    '1,3',
    'miljoonaa',
    'sosiaali-',
    'ja',
  ]);
});

test('the readability index is words by sentence and long words by hundred', () => {
  // Ten words in two sentences, of which two have more than six letters.
  const text = 'Barnen leker ute hela dagen. Kommunerna planerar servicen i norr.';
  const words = wordsIn(text);
  expect(lixOf([{ text, words }])).toBe(Math.round(10 / 2 + (100 * 3) / 10));
});

test('the small words tell the language', () => {
  expect(languageOf('Palvelut järjestetään yhdessä, ja ne ovat lähellä asukkaita.', 2)).toBe('fi');
  expect(languageOf('Servicen ordnas tillsammans och den är nära invånarna.', 2)).toBe('sv');
  expect(languageOf('Kemi, Rovaniemi, Oulu 2020', 2)).toBeUndefined();
});
