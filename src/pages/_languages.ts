import { type Language, languages } from '#i18n/languages.ts';
import { settings } from '#settings.ts';

/** The languages whose pages this process prints: a build prints them side by side. */
export const pageLanguages: readonly Language[] = languages.filter(
  (language) => settings.onlyLanguage === undefined || language === settings.onlyLanguage,
);
