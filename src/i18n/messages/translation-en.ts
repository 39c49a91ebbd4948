import { capital, languagesInEnglish as words } from '../language-words.ts';
import { inBoth, otherLanguage } from '../languages.ts';
import type { translationFi } from './translation-fi.ts';

const other = words[otherLanguage('en')];

/** The English words about translations: for readers of a page, and for those who translate. */
export const translationEn: typeof translationFi = {
  mark: other.in,
  missing: 'This text has not been translated into English yet. The facts below are in English.',
  outdated: (changed) =>
    `The ${other.adjective} original was changed on ${changed}. This translation has not been checked since.`,
  readOriginal: `Read the text ${other.in}`,
  status: {
    missing: 'Not translated',
    outdated: 'Outdated',
    unknown: 'Age not known',
    current: 'Up to date',
  },
  to: inBoth((language) => capital(`${words[otherLanguage(language)].from} to ${words[language].name}`)),
  kind: 'Kind',
  waiting: 'Words waiting',
  words: (count) => `${count} words`,
  changed: (original, translation) =>
    `The original was changed on ${original}, the translation is as of ${translation}.`,
  more: (shown, all) => `These are the first ${shown} of ${all}. All of them are listed by the command`,
  write: 'Write the translation',
  edit: 'Edit the translation',
  nothing: 'Everything is translated, and no translation is outdated.',
  checked: 'When the translation matches the original again, write at its top a field and this day:',
  shallow:
    'The site was built from a copy with only a part of the history of changes. The age of every translation is not known.',
  noHistory: 'The site was built without a history of changes. The age of the translations is not known.',
};
