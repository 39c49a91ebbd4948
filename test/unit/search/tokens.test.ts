import { expect, it } from 'vitest';
import { fold } from '#search/analysis/fold.ts';
import { tokensOf } from '#search/analysis/tokens.ts';

it('the punctuation around words is not part of them', () => {
  expect(tokensOf('Hoito (”hoiva”), tuki: apu.')).toEqual(['Hoito', 'hoiva', 'tuki', 'apu']);
});

it('a hyphen that leaves something out stays', () => {
  expect(tokensOf('sosiaali- ja terveyskeskus, etähoivan ja -hoidon')).toEqual([
    'sosiaali-',
    'ja',
    'terveyskeskus',
    'etähoivan',
    'ja',
    '-hoidon',
  ]);
});

it('an abbreviation loses the ending after its colon', () => {
  expect(tokensOf('THL:n ja STM:ssä, FPA:s')).toEqual(['THL', 'ja', 'STM', 'FPA']);
});

it('dashes and slashes part words, soft hyphens and zero-width spaces do not', () => {
  expect(tokensOf('2020–2021 ja/tai rakenne\u00ADuudistus terveys\u200Basema')).toEqual([
    '2020',
    '2021',
    'ja',
    '/',
    'tai',
    'rakenneuudistus',
    'terveysasema',
  ]);
});

it('a reader may leave out dots, capitals and accents', () => {
  expect(fold('Välfärdsområde')).toBe('valfardsomrade');
  expect(fold('café-ÅÄÖ')).toBe('cafeaao');
});
