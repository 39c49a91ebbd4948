import type { InBoth, Language } from './languages.ts';
import { chartsFi } from './words/charts-fi.ts';
import { chartsSv } from './words/charts-sv.ts';
import { dataFi } from './words/data-fi.ts';
import { dataSv } from './words/data-sv.ts';
import { entriesFi } from './words/entries-fi.ts';
import { entriesSv } from './words/entries-sv.ts';
import { searchFi } from './words/search-fi.ts';
import { searchSv } from './words/search-sv.ts';
import { siteFi } from './words/site-fi.ts';
import { siteSv } from './words/site-sv.ts';
import { translationFi } from './words/translation-fi.ts';
import { translationSv } from './words/translation-sv.ts';

/** Every Finnish word of the interface. */
const fi = {
  ...siteFi,
  ...entriesFi,
  ...searchFi,
  charts: chartsFi,
  data: dataFi,
  translation: translationFi,
};

/** Every word of the interface. Swedish has exactly Finnish's shape: a missing word does not compile. */
export type Words = typeof fi;

const sv: Words = {
  ...siteSv,
  ...entriesSv,
  ...searchSv,
  charts: chartsSv,
  data: dataSv,
  translation: translationSv,
};

const words: InBoth<Words> = { fi, sv };

export function wordsOf(language: Language): Words {
  return words[language];
}
