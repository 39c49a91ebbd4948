import type { Content, Entry, Named } from '#content/model.ts';
import { addressesOf, addressesOfName, wordingOf } from '#domain/wording.ts';
import { heldBackNote } from '#domain/held-back.ts';
import { type InBoth, languageNames, languages } from '#i18n/languages.ts';
import { reportWords } from '#i18n/problems/report.ts';
import { absolute } from '#addresses.ts';
import { shown } from './print.ts';
import { isHidden } from '#source/paths.ts';
import { entryCollections, type NameCollection, nameCollections } from '#schemas/registry.ts';

/**
 * The summary of a proposal, in Markdown: each page whose file changed, with its address in both languages.
 *
 * @param paths Changed files under the content folder, `news/a/index.fi.md`.
 * @param isPublic Whether the preview stands at an address; else it is an archive.
 */
export function changedPages(
  paths: readonly string[],
  content: Content,
  counts: { errors: number; warnings: number },
  isPublic: boolean,
): string {
  const entries = entryCollections.flatMap((collection): readonly Entry[] => content[collection]);
  const isOf = (entry: Entry, path: string) => path.startsWith(`${entry.collection}/${entry.id}/`);
  const changed = entries.filter((entry) => paths.some((path) => isOf(entry, path)));
  const names = nameCollections.flatMap((collection) =>
    collection === 'gone'
      ? []
      : [...content[collection].values()].flatMap((row) => nameAt(collection, row, content) ?? []),
  );
  const changedNames = names.filter(({ path }) => paths.includes(path));
  const others = paths.filter(
    (path) =>
      // What is not of the site may be named by nobody's choice.
      !path.split('/').some(isHidden) &&
      !changed.some((entry) => isOf(entry, path)) &&
      !changedNames.some((name) => name.path === path),
  );
  const lines = [
    ...changed.map((entry) => line(entry, isPublic)),
    ...changedNames.map(
      ({ name, addresses }) => `- ${escape(name)}: ${linksTo(addresses, isPublic).join(' · ')}`,
    ),
  ];
  return [
    '## Muuttuneet sivut – Ändrade sidor',
    '',
    ...(lines.length === 0 ? ['Ei yhtään. – Inga.'] : lines),
    ...(isPublic || lines.length === 0
      ? []
      : [
          '',
          'Lataa sivun alareunasta **site** ja avaa `index.html`. – Ladda ner **site** längst ner på sidan och öppna `index.html`.',
        ]),
    ...(others.length === 0
      ? []
      : ['', '## Muut tiedostot – Andra filer', '', ...others.map((path) => `- ${code(path)}`)]),
    '',
    `${languages.map((language) => reportWords[language].summary(counts)).join(' – ')}`,
    ...(counts.errors + counts.warnings === 0
      ? []
      : [
          '',
          'Ne näkyvät riveillään välilehdellä Files changed. – De syns på sina rader på fliken Files changed.',
        ]),
  ].join('\n');
}

/** `- Otsikko: [Suomeksi](https://…) · [På svenska](https://…)` */
function line(entry: Entry, isPublic: boolean): string {
  const notes = languages.flatMap((language) => heldBackNote(entry, language) ?? []);
  const links = entry.heldBack === 'draft' ? [] : linksTo(addressesOf(entry), isPublic);
  return `- ${escape(wordingOf(entry, entry.original).texts.title)}: ${[...links, ...(notes.length > 0 ? [notes.join(' – ')] : [])].join(' · ')}`;
}

/** The page of a name that has one, an organisation or a topic, and the file it is made of. */
function nameAt(collection: NameCollection, row: Named<{ name: InBoth<string> }>, content: Content) {
  const addresses = addressesOfName(collection, row, content);
  return addresses && { path: `${collection}/${row.id}.yaml`, name: row.name[languages[0]], addresses };
}

function linksTo(addresses: InBoth<string>, isPublic: boolean): string[] {
  return languages.map((language) =>
    isPublic ? `[${languageNames[language]}](${absolute(addresses[language])})` : code(addresses[language]),
  );
}

/** A title is text: nothing in it becomes a link, a picture or markup. */
function escape(text: string): string {
  return shown(text).replace(/[\\`*_{}[\]()#+!|<>&~@-]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function code(path: string): string {
  return `\`${shown(path).replaceAll('`', "'")}\``;
}
