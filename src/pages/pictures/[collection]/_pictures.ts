import { keptBytes } from '#content/kept-bytes.ts';
import { loadContent } from '#content/load.ts';
import { entryPicture, type PictureText } from '#domain/share-image.ts';
import type { Language } from '#i18n/languages.ts';
import { shareImage } from '#share-images/share-image.ts';
import { site } from '../../../site.ts';
import { loadContexts } from '../../_contexts.ts';
import { pageLanguages } from '../../_languages.ts';

/** The pictures of all entries in the languages they are written in, and one of the site in each language. */
export async function picturePaths() {
  const { projects, regions, workshops, news } = await loadContent();
  const contexts = await loadContexts();
  return [
    ...[...projects, ...regions, ...workshops, ...news].flatMap((entry) =>
      contexts
        .filter(({ language }) => entry.texts[language] !== undefined)
        .map((context) => ({
          params: { collection: entry.collection, file: `${entry.id}.${context.language}` },
          props: { text: entryPicture(entry, context), language: context.language },
        })),
    ),
    ...pageLanguages.map((language) => ({
      params: { collection: 'site', file: `front.${language}` },
      props: { text: sitePicture(language), language },
    })),
  ];
}

/** A picture as PNG. One whose text has not changed since an earlier build is not drawn again. */
export async function pictureBytes(text: PictureText, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  return keptBytes([design, site.name, site.themeColor, language, text], () => shareImage(text, language));
}

/** Raised when `share-images` changes how pictures look, so that none is kept from before. */
const design = 4;

function sitePicture(language: Language): PictureText {
  return { kind: '', title: site.name[language], places: [site.tagline[language]], codes: [] };
}
