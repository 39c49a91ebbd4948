import type { StaffLanguage } from '#i18n/problems.ts';
import { wordsEn } from './en.ts';
import { type StaffWords, wordsFi } from './fi.ts';
import { siteEn } from './site-en.ts';
import { siteFi, type SiteWords } from './site-fi.ts';
import { siteSv } from './site-sv.ts';
import { wordsSv } from './sv.ts';

/** Every sentence of the tools for staff, in each of their languages. */
export const staffWords: Record<StaffLanguage, StaffWords & SiteWords> = {
  fi: { ...wordsFi, ...siteFi },
  sv: { ...wordsSv, ...siteSv },
  en: { ...wordsEn, ...siteEn },
};
