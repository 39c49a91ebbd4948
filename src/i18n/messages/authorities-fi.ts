import { languagesInFinnish, wordsOf } from '../language-words.ts';

/** The Finnish words about who answers for services now. */
export const authoritiesFi = {
  heading: 'Kuka vastaa palveluista nyt',
  kinds: { county: 'Alueellinen järjestäjä', city: 'Kaupunki', joint: 'Yhteinen järjestäjä' },
  description: (name: string, places: readonly string[]) =>
    `${name}: verkkosivut, kielet ja kunnat (${places.length === 1 ? places[0] : `${places.length} kuntaa`}) ja mitä alueella tehtiin ennen sitä.`,
  belongs: {
    county: (name: string) =>
      /alue$/.test(name) ? `kuuluu ${name.replace(/alue$/, 'alueeseen')}.` : `palveluista vastaa ${name}.`,
    city: (_name: string) => 'järjestää palvelut itse.',
    joint: (_name: string) => '',
  },
  since: {
    county: (day: string) => `Palvelut on järjestänyt ${day} alkaen tämä järjestäjä.`,
    city: (day: string) => `Kaupunki on järjestänyt palvelut itse ${day} alkaen.`,
  },
  joint: 'Osan palveluista järjestää',
  website: 'Verkkosivut',
  checked: (day: string) => `osoite tarkistettu ${day}`,
  noWebsite: 'Verkkosivujen osoitetta ei ole voitu varmistaa',
  municipalities: 'Kunnat',
  municipalityCount: (count: number) => (count === 1 ? '1 kunta' : `${count} kuntaa`),
  languages: 'Kielet',
  languageNames: wordsOf(languagesInFinnish, 'name'),
  collaborativeArea: 'Yhteistyöalue',
  within: 'Toimii näiden alueella',
  region: 'Alue',
  done: 'Mitä alueella tehtiin',
  otherRegions: 'Muut alueet',
  otherRegionsText: 'Näistä alueista sivusto kertoo, kuka palvelut nyt järjestää. Hankkeista ei ole tietoja.',
  nothingDone: 'Tämän alueen hankkeista ei ole tietoja tällä sivustolla.',
};
