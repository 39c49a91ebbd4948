import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leftOutTokens } from '#search/index/left-out.ts';
import { readSearchLists } from '#search/index/lists.ts';
import { makeDecompounder } from '#search/index/decompound.ts';
import { tokensOf } from '#search/analysis/tokens.ts';

const { parts } = readSearchLists(join(import.meta.dirname, '../../content/search'));
const finnish = makeDecompounder('fi', parts.fi, new Map());
const swedish = makeDecompounder('sv', parts.sv, new Map());

describe('a compound is cut where its words meet', () => {
  it.each([
    'rakenne|uudistus|hankkeen',
    'hyvinvointi|alueella',
    'terveys|keskukseen',
    'lapsi|perheiden',
    'koti|hoito',
    'asiakas|raadissa',
    'palvelu|seteli',
    'päihde|työtä',
    'mielen|terveys|palvelut',
    'verkko|sivusto',
    'potilas|tieto|järjestelmän',
    'kokemus|asiantuntija',
    'hammas|lääkäri',
    'vanhusten|huollossa',
    'ajan|varaus',
    'uutis|kirjeessä',
    'kustannus|tehokkaalle',
    'saamen|kieliset',
    'alue|vaaleissa',
    'toimeentulo|tukea',
    'perus|terveyden|huolto',
    'hanke|toimisto',
    'sijais|huoltoon',
    'muutos|johtaja',
    'tieto|suojan',
  ])('in Finnish: %s', (word) => {
    expect(finnish(word.replaceAll('|', ''))).toEqual(word.split('|'));
  });

  it.each([
    'struktur|reform|projekten',
    'välfärds|områdena',
    'hälso|centralen',
    'barn|familjer',
    'hem|vården',
    'klient|rådet',
    'service|sedlar',
    'missbrukar|vård',
    'läkar|tid',
    'skol|hälsa',
    'familje|center',
    'patient|data|system',
    'erfarenhets|expert',
    'tand|läkaren',
    'äldre|omsorgen',
    'tids|bokning',
    'nyhets|brevet',
    'kostnads|effektiv',
    'svensk|språkig',
    'områdes|valen',
    'utkomst|stöd',
    'informations|system',
    'tand|vårds|köerna',
  ])('in Swedish: %s', (word) => {
    expect(swedish(word.replaceAll('|', ''))).toEqual(word.split('|'));
  });

  it.each([
    'uudistuksen',
    'kehittäminen',
    'henkilöstö',
    'organisaatio',
    'kunnilta',
    'palveluita',
    'integraatio',
  ])('and a word that is none stays whole: %s', (word) => {
    expect(finnish(word)).toBeUndefined();
  });

  it.each(['organisation', 'kommunerna', 'föräldrar', 'ordnar', 'vårdaren', 'ansvariga', 'rehabilitering'])(
    'also in Swedish: %s',
    (word) => {
      expect(swedish(word)).toBeUndefined();
    },
  );

  it('of words the site itself uses often, too', () => {
    const split = makeDecompounder('fi', ['hanke'], new Map([['kilometri', 3]]));
    expect(split('kilometrihanke')).toEqual(['kilometri', 'hanke']);
  });
});

describe('what a hyphen leaves out is found', () => {
  it.each([
    ['sosiaali- ja terveyskeskus', 'sosiaalikeskus'],
    ['tutkimus-, koulutus- ja kehittämisrakenne', 'tutkimusrakenne'],
    ['tutkimus-, koulutus- ja kehittämisrakenne', 'koulutusrakenne'],
    ['etähoivan ja -hoidon', 'etähoidon'],
    ['asiakas- ja potilastietojärjestelmä', 'asiakastietojärjestelmä'],
    ['päihde- ja mielenterveysongelma', 'päihdeongelma'],
    ['aika- ja paikkariippumaton', 'aikariippumaton'],
  ])('in Finnish: %s', (text, word) => {
    expect(leftOutTokens(tokensOf(text), finnish)).toContain(word);
  });

  it.each([
    ['social- och hälsovård', 'socialvård'],
    ['barn- och familjetjänster', 'barntjänster'],
    ['distansomsorg och -vård', 'distansvård'],
    ['klient- och patientdatasystemet', 'klientdatasystemet'],
    ['kompetens- och stödcenter', 'kompetenscenter'],
  ])('in Swedish: %s', (text, word) => {
    expect(leftOutTokens(tokensOf(text), swedish)).toContain(word);
  });

  it('and a hyphen with nothing to complete it does no harm', () => {
    expect(leftOutTokens(tokensOf('hoito- ja'), finnish)).toEqual([]);
    expect(leftOutTokens(tokensOf('- -hoidon'), finnish)).toEqual([]);
  });
});
