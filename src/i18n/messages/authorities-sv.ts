import { languagesInSwedish, wordsOf } from '../language-words.ts';
import type { authoritiesFi } from './authorities-fi.ts';

/** The Swedish words about who answers for services now. */
export const authoritiesSv: typeof authoritiesFi = {
  heading: 'Vem ansvarar för servicen nu',
  kinds: { county: 'Regional anordnare', city: 'Stad', joint: 'Gemensam anordnare' },
  description: (name, places) =>
    `${name}: webbplats, språk och kommuner (${places.length === 1 ? places[0] : `${places.length} kommuner`}) och vad som gjordes i området innan.`,
  belongs: {
    county: (name) => `hör till ${name}.`,
    city: () => 'ordnar själv sin service.',
    joint: () => '',
  },
  since: {
    county: (day) => `Servicen ordnas sedan den ${day} av den här anordnaren.`,
    city: (day) => `Staden har själv ordnat servicen sedan den ${day}.`,
  },
  joint: 'En del av servicen ordnas av',
  website: 'Webbplats',
  checked: (day) => `adressen kontrollerad ${day}`,
  noWebsite: 'Webbplatsens adress har inte kunnat bekräftas',
  municipalities: 'Kommuner',
  municipalityCount: (count) => (count === 1 ? '1 kommun' : `${count} kommuner`),
  languages: 'Språk',
  languageNames: wordsOf(languagesInSwedish, 'name'),
  collaborativeArea: 'Samarbetsområde',
  within: 'Verkar inom',
  region: 'Område',
  done: 'Vad som gjordes i området',
  otherRegions: 'Övriga områden',
  otherRegionsText:
    'Om de här områdena berättar webbplatsen vem som nu ordnar servicen. Det finns inga uppgifter om projekt.',
  nothingDone: 'Det finns inga uppgifter om områdets projekt på den här webbplatsen.',
};
