import type { InBoth, Language } from './languages.ts';
import { authoritiesFi } from './messages/authorities-fi.ts';
import { authoritiesSv } from './messages/authorities-sv.ts';
import { chartsFi } from './messages/charts-fi.ts';
import { chartsSv } from './messages/charts-sv.ts';
import { dataFi } from './messages/data-fi.ts';
import { dataSv } from './messages/data-sv.ts';
import { entriesFi } from './messages/entries-fi.ts';
import { entriesSv } from './messages/entries-sv.ts';
import { publisherFi } from './messages/publisher-fi.ts';
import { publisherSv } from './messages/publisher-sv.ts';
import { searchFi } from './messages/search-fi.ts';
import { searchSv } from './messages/search-sv.ts';
import { siteFi } from './messages/site-fi.ts';
import { siteSv } from './messages/site-sv.ts';
import { translationFi } from './messages/translation-fi.ts';
import { translationSv } from './messages/translation-sv.ts';

/** Every Finnish word of the interface. */
const fi = {
  ...siteFi,
  ...entriesFi,
  ...searchFi,
  authority: authoritiesFi,
  charts: chartsFi,
  data: dataFi,
  publisher: publisherFi,
  translation: translationFi,
};

/** Every word of the interface. Swedish has exactly Finnish's shape: a missing word does not compile. */
export type Messages = typeof fi;

const sv: Messages = {
  ...siteSv,
  ...entriesSv,
  ...searchSv,
  authority: authoritiesSv,
  charts: chartsSv,
  data: dataSv,
  publisher: publisherSv,
  translation: translationSv,
};

const words: InBoth<Messages> = { fi, sv };

export function messagesOf(language: Language): Messages {
  return words[language];
}
