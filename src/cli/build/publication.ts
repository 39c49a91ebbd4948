import { languages } from '#i18n/languages.ts';
import type { Site } from '../../site.ts';

/**
 * What keeps a site from being published, each with what to write: somebody answers for it and can be written to
 * without an account. A demonstration says on every page that it is one and may lack them.
 */
export function missingForPublication({
  name,
  publisher,
  contact,
  supervised,
  demonstration,
}: Pick<Site, 'name' | 'publisher' | 'contact' | 'supervised' | 'demonstration'>): string[] {
  if (demonstration) return [];
  return [
    ...languages
      .filter((each) => isPlaceholder(publisher.name[each]) || publisher.name[each] === name[each])
      .map((each) => `publisher.name.${each} names nobody. Write the name of the body that publishes it.`),
    ...languages
      .filter((each) => isPlaceholder(supervised[each]))
      .map(
        (each) =>
          `supervised.${each} names nobody. Write the body that answers for the site's accessibility; usually the publisher.`,
      ),
    ...(contact.email === '' && contact.form === ''
      ? ['contact has no address. Write an address of mail, contact.email, or of a form, contact.form.']
      : []),
    ...(contact.email === '' || /^[^\s@]+@(?!example\.)[\w-]+(\.[\w-]+)+$/.test(contact.email)
      ? []
      : [`contact.email: "${contact.email}" cannot be written to. Write for example kirjaamo@kunta.fi.`]),
    ...(contact.form === '' || (/^https:\/\/(?!example\.)/.test(contact.form) && URL.canParse(contact.form))
      ? []
      : [`contact.form: "${contact.form}" opens nothing. Write the whole address, from https:// on.`]),
  ];
}

function isPlaceholder(name: string): boolean {
  return /^[\s.…?–-]*$|^(?:x+|todo|tbd|nimi|namn|name|julkaisija|utgivare|publisher)$/i.test(name.trim());
}
