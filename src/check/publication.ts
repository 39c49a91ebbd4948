import { languages } from '#i18n/languages.ts';
import type { FieldPath } from '#schemas/walk.ts';
import { type SiteSettings, siteSchema } from '#schemas/site.ts';
import type { ReadContent } from '#source/files.ts';
import { type Place, type Problem, problem } from '#source/problem.ts';

/**
 * Somebody answers for a site that is published, and can be written to without an account. A demonstration says on every
 * page that it is one and may lack them.
 */
export function publicationProblems(content: ReadContent): Problem[] {
  const { site, placeOf } = siteOf(content) ?? {};
  if (site === undefined || placeOf === undefined || site.demonstration) return [];
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

/** The programme's settings, where they are as they must be, and the places of their fields. */
export function siteOf({
  settings,
}: ReadContent): { site: SiteSettings; placeOf: (path: FieldPath) => Place } | undefined {
  const file = settings.find(({ path }) => path === 'site.yaml');
  const site = siteSchema.safeParse(file?.fields.data).data;
  return file === undefined || site === undefined ? undefined : { site, placeOf: file.fields.placeOf };
}

function isPlaceholder(name: string): boolean {
  return /^[\s.…?–-]*$|^(?:x+|todo|tbd|nimi|namn|name|julkaisija|utgivare|publisher)$/i.test(name.trim());
}

/** A host that stands for no real one, as in examples (RFC 2606). */
function isExample(host: string): boolean {
  return /(?:^|\.)example\.[a-z]+$|\.(?:example|invalid|test)$/i.test(host);
}
