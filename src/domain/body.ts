import { entryCollections } from '#schemas/registry.ts';
import { type Content } from '#content/model.ts';
import { fileAddress } from '#routes/addresses.ts';
import { languages } from '#i18n/languages.ts';
import { addressOf } from './wording.ts';

/** Address of each content file that a text may link to, by `projects/soite-2-0/index.sv`. */
export type ContentLinks = ReadonlyMap<string, string>;

/** The addresses of all entries by their files. A file that waits for translation leads to its frame. */
export function contentLinks(content: Content): ContentLinks {
  return new Map(
    entryCollections.flatMap((collection) =>
      content[collection].flatMap((entry) =>
        languages.map((language): [string, string] => [
          `${collection}/${entry.id}/index.${language}`,
          addressOf(entry, language),
        ]),
      ),
    ),
  );
}

/**
 * Shows the pictures of a text from their own files, for those who read it outside its page: Markdown that was only
 * loaded names its pictures in a note to Astro, which makes them ready when a page prints them.
 *
 * @param folder Where the text lies, `news/a`.
 */
export function showPictures(html: string, folder: string): string {
  return html.replace(/<img [^>]*?__ASTRO_IMAGE_="([^"]+)"[^>]*>/g, (_, note: string) => {
    const { src, alt = '' }: { src: string; alt?: string } = JSON.parse(plainText(note));
    const address = URL.canParse(src) ? src : fileAddress('files', ...pathFrom(folder, src).split('/'));
    return `<img src="${address}" alt="${attributeText(alt)}">`;
  });
}

/**
 * Turns the links of a text, written between files of the content folder, into addresses of the site:
 * in `projects/a/`, `../soite-2-0/index.sv.md#mal` becomes the address of the Swedish page, and `plan.pdf` that of the file.
 *
 * @param folder Where the text lies, `projects/a`.
 */
export function resolveLinks(html: string, folder: string, links: ContentLinks): string {
  return html.replace(
    /(<a [^>]*?)href="(?![a-z]+:|[/#])([^"#]+)(#[^"]*)?"/g,
    (_, start, target, anchor = '') => {
      const path = pathFrom(folder, target);
      const address =
        links.get(path.replace(/\.mdx?$/, '')) ??
        (/\.mdx?$/.test(path) ? undefined : fileAddress('files', ...path.split('/')));
      // News that is held back until its day has no page yet, and then no link.
      return address === undefined ? start : `${start}href="${address}${anchor}"`;
    },
  );
}

/** The path in the content folder that a file of a folder means by `../soite-2-0/index.sv.md`. */
function pathFrom(folder: string, target: string): string {
  return decodeURI(new URL(target, `file:///${folder}/`).pathname.slice(1));
}

function plainText(attribute: string): string {
  return attribute
    .replace(/&(?:#x22|quot);/g, '"')
    .replace(/&(?:#x27|apos);/g, "'")
    .replace(/&(?:#x26|#38|amp);/g, '&');
}

function attributeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
