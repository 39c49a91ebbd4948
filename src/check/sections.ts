import type { ReadContent } from '#source/files.ts';
import { type Language, languages } from '#i18n/languages.ts';
import { usual } from '#routes/addresses.ts';
import { type Problem, problem } from '#source/problem.ts';
import { ownPages } from './addresses.ts';
import { siteSettings } from './site-settings.ts';

/** No two sections have one address, and none that of a file of the site. */
export function sectionProblems(content: ReadContent): Problem[] {
  const known = siteSettings(content);
  if (known === undefined) return [];
  const { site, placeOf } = known;
  const addresses: Addresses = site.addresses;
  const wordOf = (section: string, language: Language) =>
    addresses[section]?.[language] ?? usual[section as keyof typeof usual][language];
  return languages.flatMap((language) =>
    Object.keys(addresses).flatMap((section) => {
      const word = wordOf(section, language);
      const other = ownPages.test(`/${word}/`)
        ? word
        : Object.keys(usual).find((each) => each !== section && wordOf(each, language) === word);
      const place = placeOf(['addresses', section, language]);
      return other === undefined
        ? []
        : [problem(place, 'section-twice', { address: `/${language}/${word}/`, section: other })];
    }),
  );
}

type Addresses = Readonly<Record<string, Partial<Record<Language, string>> | undefined>>;
