import type { ReadContent } from '#source/files.ts';
import { type Language, languages } from '#i18n/languages.ts';
import { usual } from '#routes/addresses.ts';
import { type Problem, problem } from '#source/problem.ts';

/** No two sections have one address, and none stands twice in a menu. */
export function sectionProblems({ settings }: ReadContent): Problem[] {
  const file = settings.find(({ path }) => path === 'site.yaml');
  if (file?.judged?.success !== true) return [];
  const { fields } = file;
  const { addresses = {}, menu = {} } = fields.data as Settings;
  const wordOf = (section: string, language: Language) =>
    addresses[section]?.[language] ?? usual[section as keyof typeof usual][language];
  return [
    ...languages.flatMap((language) =>
      Object.keys(addresses).flatMap((section) => {
        const word = wordOf(section, language);
        const other = Object.keys(usual).find((each) => each !== section && wordOf(each, language) === word);
        const place = fields.placeOf(['addresses', section, language]);
        return other === undefined
          ? []
          : [problem(place, 'section-twice', { address: `/${language}/${word}/`, section: other })];
      }),
    ),
    ...Object.entries(menu).flatMap(([name, sections]) =>
      sections.flatMap((section, at) =>
        sections.indexOf(section) === at
          ? []
          : [problem(fields.placeOf(['menu', name, at]), 'menu-twice', { section })],
      ),
    ),
  ];
}

interface Settings {
  addresses?: Readonly<Record<string, Partial<Record<Language, string>>>>;
  menu?: Readonly<Record<string, readonly string[]>>;
}
