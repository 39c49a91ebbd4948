import { entryCollections } from '#schemas/registry.ts';
import type { Picture } from '#content/attachments.ts';
import type { Content, Entry } from '#content/model.ts';
import { fileAddress, sectionAddress, sections } from '#addresses.ts';
import { inBoth, type Language, languages } from '#i18n/languages.ts';
import type { Section } from '#routes/addresses.ts';
import { type HtmlAttributes, htmlAttributes, readHtml } from '#source/html.ts';
import { pathFrom } from '#source/paths.ts';
import { onceFor } from './once-for.ts';
import { termAnchor } from './pages/glossary-page.ts';
import { isOpen } from './sections.ts';
import { addressOf, addressOfName, namesWithPages } from './wording.ts';

/**
 * The addresses of what a text may link to: of entries by their language files, `projects/soite-2-0/index.sv`, of names
 * by theirs, `topics/lahipalvelut.yaml`, and of lists by their folders, `projects`.
 */
export type ContentLinks = ReadonlyMap<string, string>;

/** Where a text lies, `projects/a`, and what its links and pictures may lead to. */
export interface BodyPlace {
  folder: string;
  links: ContentLinks;
  /** The pictures beside the text by their names, where they are shown in smaller copies. */
  pictures?: ReadonlyMap<string, Picture>;
}

/** A stretch of a text, or a component that stands between two. */
export type BodyPart = { html: string } | { component: string; attributes: HtmlAttributes };

/** The addresses of all entries. A file that waits for translation leads to its untranslated page. */
const entryLinks = onceFor(
  (content: Content): ContentLinks =>
    new Map(
      entryCollections.flatMap((collection) =>
        content[collection].flatMap((entry) =>
          languages.map((language): [string, string] => [
            `${collection}/${entry.id}/index.${language}`,
            addressOf(entry, language),
          ]),
        ),
      ),
    ),
);

/** The addresses of names and lists, which have no language in their files: each text leads to its reader's. */
const nameLinks = onceFor((content: Content) =>
  inBoth(
    (language): ContentLinks =>
      new Map([
        ...namesWithPages.flatMap((collection) =>
          [...content[collection].values()].map((row): [string, string] => [
            `${collection}/${row.id}.yaml`,
            addressOfName(collection, row, language, content),
          ]),
        ),
        ...[...content.glossary.values()].map((term): [string, string] => [
          `glossary/${term.id}.yaml`,
          `${sectionAddress('glossary', language)}#${termAnchor(term, language)}`,
        ]),
        ...(Object.keys(sections) as Section[])
          .filter((section) => isOpen(section, content))
          .map((section): [string, string] => [section, sectionAddress(section, language)]),
      ]),
  ),
);

/** The addresses that the text of an entry leads to. Its page needs no others, and does not change with them. */
export function textLinks(entry: Entry, language: Language, content: Content): ContentLinks {
  const [entries, names] = [entryLinks(content), nameLinks(content)[language]];
  return new Map(
    (entry.sources[language]?.links ?? []).flatMap((target) => {
      const page = pageFrom(`${entry.collection}/${entry.id}`, target.split('#')[0] ?? '');
      const address = page === undefined ? undefined : (entries.get(page) ?? names.get(page));
      return page === undefined || address === undefined ? [] : [[page, address]];
    }),
  );
}

/**
 * A printed text as its page shows it. Its links and pictures, written between files of the content folder, get
 * addresses of the site: in `projects/a/`, `../soite-2-0/index.sv.md#mal` becomes the address of the Swedish page,
 * and `plan.pdf` that of the file.
 */
export function bodyParts(html: string, place: BodyPlace): BodyPart[] {
  const parts: BodyPart[] = [];
  let text = '';
  const endPart = () => {
    if (text.trim() !== '') parts.push({ html: text });
    text = '';
  };
  for (const token of readHtml(html)) {
    if ((token.kind === 'open' || token.kind === 'close') && token.name === 'site-component') {
      endPart();
      if (token.kind === 'open') {
        const { component = '', ...attributes } = token.attributes;
        parts.push({ component, attributes });
      }
    } else if (token.kind === 'open' && token.name === 'a') text += linkTag(token.attributes, place);
    else if (token.kind === 'open' && token.name === 'img') text += pictureTag(token.attributes, place);
    else text += token.html;
  }
  endPart();
  return parts;
}

/** An address of the web stays; what is no page and no file, such as news held back until its day, is no link. */
function linkTag({ href = '', ...rest }: HtmlAttributes, { folder, links }: BodyPlace): string {
  if (/^[a-z]+:|^#/.test(href)) return `<a${htmlAttributes({ href, ...rest })}>`;
  const [target = '', anchor] = href.split('#');
  const path = pathFrom(folder, target);
  const page = links.get(pageFrom(folder, target) ?? '');
  // Files are published from the folders of entries alone.
  const isFile = path.split('/').length > 2 && !/\.mdx?$/.test(path);
  const address = page ?? (isFile ? fileAddress('files', ...path.split('/')) : undefined);
  if (address === undefined) return '<a>';
  return `<a${htmlAttributes({ href: anchor === undefined ? address : `${address}#${anchor}`, ...rest })}>`;
}

/** A picture in the widths it is offered in, or for those who read it outside its page from its own file. */
function pictureTag({ src = '', alt = '', title }: HtmlAttributes, { folder, pictures }: BodyPlace): string {
  const path = pathFrom(folder, src);
  const picture = path.startsWith(`${folder}/`) ? pictures?.get(path.slice(folder.length + 1)) : undefined;
  if (picture === undefined)
    return `<img${htmlAttributes({ src: fileAddress('files', ...path.split('/')), alt, title })}>`;
  const { width, height, sources } = picture;
  const attributes = {
    src: sources[0]?.href ?? picture.href,
    srcset: sources.map((source) => `${source.href} ${source.width}w`).join(', '),
    sizes: pictureSizes,
    width,
    height,
    alt,
    title,
    loading: 'lazy',
    decoding: 'async',
  };
  return `<img${htmlAttributes(attributes)}>`;
}

/** How wide a picture stands on a page. */
export const pictureSizes = '(width >= 60rem) 40rem, 92vw';

/** What a link of a text means, as `ContentLinks` know it; nothing for an address of the web. */
function pageFrom(folder: string, target: string): string | undefined {
  return /^[a-z]+:|^#/.test(target) ? undefined : pathFrom(folder, target).replace(/\.mdx?$|\/$/, '');
}
