import { type InBoth, inBoth, type Language, type OfEvery } from './languages.ts';
import { authoritiesEn } from './messages/authorities-en.ts';
import { authoritiesFi } from './messages/authorities-fi.ts';
import { authoritiesSv } from './messages/authorities-sv.ts';
import { chartsEn } from './messages/charts-en.ts';
import { chartsFi } from './messages/charts-fi.ts';
import { chartsSv } from './messages/charts-sv.ts';
import { dataEn } from './messages/data-en.ts';
import { dataFi } from './messages/data-fi.ts';
import { dataSv } from './messages/data-sv.ts';
import { entriesEn } from './messages/entries-en.ts';
import { entriesFi } from './messages/entries-fi.ts';
import { entriesSv } from './messages/entries-sv.ts';
import { publisherEn } from './messages/publisher-en.ts';
import { publisherFi } from './messages/publisher-fi.ts';
import { publisherSv } from './messages/publisher-sv.ts';
import { searchEn } from './messages/search-en.ts';
import { searchFi } from './messages/search-fi.ts';
import { searchSv } from './messages/search-sv.ts';
import { siteEn } from './messages/site-en.ts';
import { siteFi } from './messages/site-fi.ts';
import { siteSv } from './messages/site-sv.ts';
import { translationEn } from './messages/translation-en.ts';
import { translationFi } from './messages/translation-fi.ts';
import { translationSv } from './messages/translation-sv.ts';
import { type OwnMessages, withOwnMessages } from './overrides.ts';
import { readSettingsFile } from '../site-file.ts';

/** The words of the generator, by languages. The others have exactly Finnish's shape: a missing word does not compile. */
export const dictionaries = {
  fi: combine(siteFi, entriesFi, searchFi, authoritiesFi, chartsFi, dataFi, publisherFi, translationFi),
  sv: combine(siteSv, entriesSv, searchSv, authoritiesSv, chartsSv, dataSv, publisherSv, translationSv),
  en: combine(siteEn, entriesEn, searchEn, authoritiesEn, chartsEn, dataEn, publisherEn, translationEn),
} satisfies OfEvery<object>;

/** Every word of the interface. */
export type Messages = ReturnType<typeof combine>;

/** Words of the interface that the programme has put in its own way. */
const own = (readSettingsFile('messages.yaml') ?? {}) as OwnMessages;

const words: InBoth<Messages> = inBoth((language) => withOwnMessages(dictionaries[language], own, language));

export function messagesOf(language: Language): Messages {
  return words[language];
}

function combine(
  site: typeof siteFi,
  entries: typeof entriesFi,
  search: typeof searchFi,
  authority: typeof authoritiesFi,
  charts: typeof chartsFi,
  data: typeof dataFi,
  publisher: typeof publisherFi,
  translation: typeof translationFi,
) {
  return { ...site, ...entries, ...search, authority, charts, data, publisher, translation };
}
