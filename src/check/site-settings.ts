import type { SiteSettings } from '#schemas/site.ts';
import type { FieldPath } from '#schemas/walk.ts';
import type { ReadContent } from '#source/files.ts';
import { type Place, type Problem, problem } from '#source/problem.ts';
import { type Language, languages } from '#i18n/languages.ts';
import { usual } from '#routes/addresses.ts';
import { ownPages } from './addresses.ts';

/** The programme's settings, where they are as they must be, and the places of their fields. */
function siteSettings({
  settings,
}: ReadContent): { site: SiteSettings; placeOf: (path: FieldPath) => Place } | undefined {
  const file = settings.find(({ path }) => path === 'site.yaml');
  if (file?.judged?.success !== true) return undefined;
  return { site: file.judged.data as SiteSettings, placeOf: file.fields.placeOf };
}

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
      return other === undefined
        ? []
        : problem(placeOf(['addresses', section, language]), 'section-twice', {
            address: `/${language}/${word}/`,
            section: other,
          });
    }),
  );
}

type Addresses = Readonly<Record<string, Partial<Record<Language, string>> | undefined>>;

/**
 * Somebody answers for a site that is published, and can be written to without an account. A demonstration says on every
 * page that it is one and may lack them.
 */
export function publicationProblems(content: ReadContent): Problem[] {
  const known = siteSettings(content);
  if (known === undefined || known.site.demonstration) return [];
  const { placeOf, site } = known;
  const { name, publisher, contact, supervised } = site;
  return [
    ...languages
      .filter((each) => isPlaceholder(publisher.name[each]) || publisher.name[each] === name[each])
      .map((each) =>
        problem(placeOf(['publisher', 'name', each]), 'publisher-unnamed', {
          field: `publisher.name.${each}`,
        }),
      ),
    ...languages
      .filter((each) => isPlaceholder(supervised[each]))
      .map((each) =>
        problem(placeOf(['supervised', each]), 'supervised-unnamed', { field: `supervised.${each}` }),
      ),
    ...(contact.email === '' && contact.form === ''
      ? [problem(placeOf(['contact']), 'contact-none', {})]
      : []),
    ...(isExample(contact.email.split('@')[1] ?? '')
      ? [problem(placeOf(['contact', 'email']), 'contact-example', { value: contact.email })]
      : []),
    ...(contact.form !== '' && isExample(new URL(contact.form).hostname)
      ? [problem(placeOf(['contact', 'form']), 'contact-example', { value: contact.form })]
      : []),
  ];
}

function isPlaceholder(name: string): boolean {
  return /^[\s.…?–-]*$|^(?:x+|todo|tbd|nimi|namn|name|julkaisija|utgivare|publisher)$/i.test(name.trim());
}

/** A host that stands for no real one, as in examples (RFC 2606). */
function isExample(host: string): boolean {
  return /(?:^|\.)example\.[a-z]+$|\.(?:example|invalid|test)$/i.test(host);
}

/** What a colour of the programme lies under or on, in each scheme: the values of tokens.css. */
const grounds: Record<'light' | 'dark', Readonly<Record<string, string>>> = {
  light: { header: '#ffffff', brand: '#ffffff', action: '#ffffff' },
  dark: { header: '#f1f5f9', brand: '#0f1824', action: '#0f1824' },
};

/** The least contrast of text with its ground (WCAG 2.2, 1.4.3). */
const least = 4.5;

/** The programme's colours can be read on their ground. */
export function contrastProblems(content: ReadContent): Problem[] {
  const known = siteSettings(content);
  if (known === undefined) return [];
  const { site, placeOf } = known;
  return (['light', 'dark'] as const).flatMap((scheme) =>
    Object.entries(grounds[scheme]).flatMap(([role, ground]) => {
      const value = (site.colors[scheme] as Readonly<Record<string, string | undefined>>)[role];
      if (value === undefined) return [];
      const ratio = contrast(value, ground);
      return ratio >= least
        ? []
        : problem(placeOf(['colors', scheme, role]), 'contrast-low', {
            value,
            ground,
            ratio: (Math.floor(ratio * 10) / 10).toFixed(1),
            least: String(least),
          });
    }),
  );
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance (WCAG 2.2). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
