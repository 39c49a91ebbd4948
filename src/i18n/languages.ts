import { readSettingsFile } from '../site-file.ts';

/** The languages that the generator knows: each has a row in every table that is `OfEvery<…>`. */
export const knownLanguages = ['fi', 'sv', 'en'] as const;

/** A language of the site, as it stands in `lang` attributes and addresses. */
export type Language = (typeof knownLanguages)[number];

/** A table with a row for every language that the generator knows. */
export type OfEvery<Value> = Readonly<Record<Language, Value>>;

/** The same thing in both languages of the site. */
export type InBoth<Value> = Readonly<Record<Language, Value>>;

/** The two languages of the site, in the order they are offered. Both are equal; neither is a fallback of the other. */
export const languages: readonly [Language, Language] = pairOf(readSettingsFile('site.yaml'));

/** What each language calls itself: the text of a language link is never translated. */
export const languageNames: OfEvery<string> = { fi: 'Suomeksi', sv: 'På svenska', en: 'In English' };

/** Tags for `Intl`: Finland's Swedish writes `17.9.2020` and `16.15`, where Sweden's writes otherwise. */
export const localeTags: OfEvery<string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

export function otherLanguage(language: Language): Language {
  return language === languages[0] ? languages[1] : languages[0];
}

/** One value per language of the site, made by the same function. */
export function inBoth<Value>(make: (language: Language) => Value): InBoth<Value> {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as InBoth<Value>;
}

/** The languages that the settings name; Finnish and Swedish where they name no two that are known. */
function pairOf(settings: unknown): readonly [Language, Language] {
  const named = (settings as { languages?: unknown } | undefined)?.languages;
  const known = Array.isArray(named) ? knownLanguages.filter((language) => named.includes(language)) : [];
  const [one, other] = known.toSorted(
    (a, b) => (named as unknown[]).indexOf(a) - (named as unknown[]).indexOf(b),
  );
  return one === undefined || other === undefined || known.length > 2 ? ['fi', 'sv'] : [one, other];
}
