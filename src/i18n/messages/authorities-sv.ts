import type { authoritiesFi } from './authorities-fi.ts';

/** The Swedish words about who answers for services now. */
export const authoritiesSv: typeof authoritiesFi = {
  heading: 'Vem ansvarar för servicen nu',
  kinds: { county: 'Välfärdsområde', city: 'Stad', joint: 'Välfärdssammanslutning' },
  description: (name, places) =>
    `${name}: webbplats, språk och kommuner (${places.length === 1 ? places[0] : `${places.length} kommuner`}) och vad som gjordes i området innan.`,
  belongs: {
    county: (name) => `hör till ${name}.`,
    city: () => 'ordnar själv sin social- och hälsovård.',
    joint: () => '',
  },
  since: {
    county: (day) =>
      `Välfärdsområdet har ordnat social- och hälsovården och räddningsväsendet sedan den ${day}. Före det ansvarade kommunerna och samkommunerna.`,
    city: (day) =>
      `Staden sköter sedan den ${day} ett välfärdsområdes uppgifter: social- och hälsovården och räddningsväsendet. Före det ansvarade kommunerna och samkommunerna.`,
  },
  joint: 'En del av den specialiserade sjukvården ordnas av',
  website: 'Webbplats',
  checked: (day) => `adressen kontrollerad ${day}`,
  noWebsite: 'Webbplatsens adress har inte kunnat bekräftas',
  municipalities: 'Kommuner',
  municipalityCount: (count) => (count === 1 ? '1 kommun' : `${count} kommuner`),
  languages: 'Språk',
  languageNames: { fi: 'finska', sv: 'svenska' },
  collaborativeArea: 'Samarbetsområde',
  within: 'Verkar inom',
  code: 'Officiell kod',
  region: 'Landskap',
  done: 'Vad som gjordes i landskapet',
  otherRegions: 'Övriga landskap',
  otherRegionsText:
    'Om de här landskapen berättar webbplatsen vem som nu ordnar servicen. Det finns inga uppgifter om projekt.',
  nothingDone: 'Det finns inga uppgifter om landskapets projekt på den här webbplatsen.',
};
