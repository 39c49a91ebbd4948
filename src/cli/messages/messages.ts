import type { StaffLanguage } from '#i18n/problems.ts';
import { wordsEn } from './en.ts';
import { type StaffWords, wordsFi } from './fi.ts';
import { wordsSv } from './sv.ts';

/** Every sentence of the tools for staff, in each of their languages. */
export const staffWords: Record<StaffLanguage, StaffWords> = { fi: wordsFi, sv: wordsSv, en: wordsEn };
