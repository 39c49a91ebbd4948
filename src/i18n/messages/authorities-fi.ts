/** The Finnish words about who answers for services now. */
export const authoritiesFi = {
  heading: 'Kuka vastaa palveluista nyt',
  kinds: { county: 'Hyvinvointialue', city: 'Kaupunki', joint: 'Hyvinvointiyhtymä' },
  description: (name: string, places: readonly string[]) =>
    `${name}: verkkosivut, kielet ja kunnat (${places.length === 1 ? places[0] : `${places.length} kuntaa`}) ja mitä alueella tehtiin ennen sitä.`,
  belongs: {
    county: (name: string) => `kuuluu ${name.replace(/alue$/, 'alueeseen')}.`,
    city: (_name: string) => 'järjestää sosiaali- ja terveyspalvelut itse.',
    joint: (_name: string) => '',
  },
  since: {
    county: (day: string) =>
      `Hyvinvointialue on järjestänyt sosiaali- ja terveyspalvelut sekä pelastustoimen ${day} alkaen. Sitä ennen vastasivat kunnat ja kuntayhtymät.`,
    city: (day: string) =>
      `Kaupunki hoitaa ${day} alkaen hyvinvointialueen tehtävät: sosiaali- ja terveyspalvelut sekä pelastustoimen. Sitä ennen vastasivat kunnat ja kuntayhtymät.`,
  },
  joint: 'Osan erikoissairaanhoidosta järjestää',
  website: 'Verkkosivut',
  checked: (day: string) => `osoite tarkistettu ${day}`,
  noWebsite: 'Verkkosivujen osoitetta ei ole voitu varmistaa',
  municipalities: 'Kunnat',
  municipalityCount: (count: number) => (count === 1 ? '1 kunta' : `${count} kuntaa`),
  languages: 'Kielet',
  languageNames: { fi: 'suomi', sv: 'ruotsi' },
  collaborativeArea: 'Yhteistyöalue',
  within: 'Toimii näiden alueella',
  code: 'Virallinen tunnus',
  region: 'Maakunta',
  done: 'Mitä maakunnassa tehtiin',
  otherRegions: 'Muut maakunnat',
  otherRegionsText:
    'Näistä maakunnista sivusto kertoo, kuka palvelut nyt järjestää. Hankkeista ei ole tietoja.',
  nothingDone: 'Tämän maakunnan hankkeista ei ole tietoja tällä sivustolla.',
};
