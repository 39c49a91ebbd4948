import { languagesInEnglish, wordsOf } from '../language-words.ts';
import type { authoritiesFi } from './authorities-fi.ts';

/** The English words about who answers for services now. */
export const authoritiesEn: typeof authoritiesFi = {
  heading: 'Who is responsible for the services now',
  kinds: { county: 'Regional provider', city: 'City', joint: 'Joint provider' },
  description: (name, places) =>
    `${name}: website, languages and municipalities (${places.length === 1 ? places[0] : `${places.length} municipalities`}) and what was done in the area before.`,
  belongs: {
    county: (name) => `is served by ${name}.`,
    city: () => 'provides its services itself.',
    joint: () => '',
  },
  since: {
    county: (day) => `This provider has been responsible for the services since ${day}.`,
    city: (day) => `The city has provided the services itself since ${day}.`,
  },
  joint: 'Some of the services are provided by',
  website: 'Website',
  checked: (day) => `address checked ${day}`,
  noWebsite: 'The address of the website could not be confirmed',
  municipalities: 'Municipalities',
  municipalityCount: (count) => (count === 1 ? '1 municipality' : `${count} municipalities`),
  languages: 'Languages',
  languageNames: wordsOf(languagesInEnglish, 'name'),
  collaborativeArea: 'Collaborative area',
  within: 'Works within',
  region: 'Area',
  done: 'What was done in the area',
  otherRegions: 'Other areas',
  otherRegionsText:
    'For these areas the site tells who provides the services now. There is no information on projects.',
  nothingDone: 'This site has no information on projects in this area.',
};
