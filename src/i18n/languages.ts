/** The languages of the site, in the order they are offered. Both are equal; neither is a fallback of the other. */
export const languages = ['fi', 'sv'] as const;

/** A language of the site, as it stands in `lang` attributes and addresses. */
export type Language = (typeof languages)[number];

/** The same thing in both languages. */
export type InBoth<Value> = Readonly<Record<Language, Value>>;

/** What each language calls itself: the text of a language link is never translated. */
export const languageNames: InBoth<string> = { fi: 'Suomeksi', sv: 'På svenska' };

/** Tags for `Intl`: Finland's Swedish writes `17.9.2020` and `16.15`, where Sweden's writes otherwise. */
export const localeTags: InBoth<string> = { fi: 'fi-FI', sv: 'sv-FI' };

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

export function otherLanguage(language: Language): Language {
  return language === 'fi' ? 'sv' : 'fi';
}

/** One value per language, made by the same function. */
export function inBoth<Value>(make: (language: Language) => Value): InBoth<Value> {
  return { fi: make('fi'), sv: make('sv') };
}
