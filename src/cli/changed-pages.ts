import type { Content, Entry } from '#content/model.ts';
import { addressOf, wordingOf } from '#domain/wording.ts';
import { heldBackNote } from '#domain/held-back.ts';
import { languageNames, languages } from '#i18n/languages.ts';
import { reportWords } from '#i18n/problems/report.ts';
import { absolute } from '#addresses.ts';
import { entryCollections } from '#schemas/registry.ts';

/**
 * The summary of a proposal, in Markdown: each page whose files changed, with its address in both languages.
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
  const others = paths.filter((path) => !changed.some((entry) => isOf(entry, path)));
  return [
    '## Muuttuneet sivut – Ändrade sidor',
    '',
    ...(changed.length === 0 ? ['Ei yhtään. – Inga.'] : changed.map((entry) => line(entry, isPublic))),
    ...(isPublic || changed.length === 0
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
  const links =
    entry.heldBack === 'draft'
      ? []
      : languages.map((language) => {
          const address = addressOf(entry, language);
          return isPublic ? `[${languageNames[language]}](${absolute(address)})` : code(address);
        });
  return `- ${escape(wordingOf(entry, entry.original).texts.title)}: ${[...links, ...(notes.length > 0 ? [notes.join(' – ')] : [])].join(' · ')}`;
}

/** A title is text: nothing in it becomes a link, a picture or markup. */
function escape(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+!|<>&~@-]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function code(path: string): string {
  return `\`${path.replaceAll('`', "'")}\``;
}
