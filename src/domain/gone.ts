import type { Content } from '#content/model.ts';
import { type Language, languages } from '#i18n/languages.ts';
import { homeAddress } from '#addresses.ts';

/** An address where something was, which is no more. */
export interface Gone {
  language: Language;
  address: string;
  /** What follows the language in the address, `['uutiset', 'kysely']`. */
  segments: string[];
  /** What it was. */
  name: string;
}

/** The addresses of everything that was taken away on purpose. */
export function goneAddresses(content: Content): Gone[] {
  return [...content.gone.values()].flatMap(({ name, addresses }) =>
    addresses.flatMap((path) =>
      languages
        .filter((language) => path.startsWith(`/${language}/`))
        .map((language) => {
          const own = path.slice(`/${language}/`.length);
          const segments = own.split('/').filter(Boolean);
          return { language, address: homeAddress(language) + own, segments, name: name[language] };
        }),
    ),
  );
}
