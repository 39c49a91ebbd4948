import { languages } from '#i18n/languages.ts';
import type { ReadContent } from '#source/files.ts';
import { type Problem, problem } from '#source/problem.ts';
import { siteSettings } from './site-settings.ts';

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
