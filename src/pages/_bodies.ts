import type { Context } from '#domain/context.ts';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import Figure from '#components/Figure.astro';
import type { Attachment, Picture } from '#content/attachments.ts';
import type { Content, Entry } from '#content/model.ts';
import { bodyOf } from '#content/load.ts';
import { type BodyPart, bodyParts, textLinks } from '#domain/body.ts';
import { entryFigures } from '#domain/charts/figures.ts';
import type { Language } from '#i18n/languages.ts';

let container: Promise<AstroContainer> | undefined;

/** What the text of an entry shows besides itself. It is a part of the page's props, so that nothing else changes it. */
export function bodyPlace(
  entry: Entry,
  language: Language,
  content: Content,
  files: ReadonlyMap<string, Attachment>,
): PlainPlace {
  return {
    folder: `${entry.collection}/${entry.id}`,
    links: [...textLinks(entry, language, content)],
    pictures: [...files].flatMap(([name, { picture }]) => (picture === undefined ? [] : [[name, picture]])),
  };
}

/** The text of an entry as a page shows it; none where its words wait for translation. */
export function pageBody(
  entry: Entry,
  language: Language,
  { folder, links, pictures }: PlainPlace,
): readonly BodyPart[] {
  if (entry.texts[language] === undefined) return [];
  return bodyParts(bodyOf(entry, language), { folder, links: new Map(links), pictures: new Map(pictures) });
}

/** What the text of an entry is printed from outside its page, as plain values. */
export function textToPrint(entry: Entry, context: Context): TextToPrint {
  const { language, content } = context;
  return {
    entry: {
      collection: entry.collection,
      id: entry.id,
      files: { [language]: entry.files[language] },
      sources: { [language]: entry.sources[language] },
    },
    language,
    links: [...textLinks(entry, language, content)],
    figures: entryFigures(entry, context).figuresInText,
  };
}

/** The text of an entry as HTML, for those who read it outside its page: pictures are their own files there. */
export async function bodyHtml({ entry, language, links, figures }: TextToPrint): Promise<string> {
  const parts = bodyParts(bodyOf(entry, language), {
    folder: `${entry.collection}/${entry.id}`,
    links: new Map(links),
  });
  const printed = parts.map(async (part) => {
    if ('html' in part) return part.html;
    const figure = figures.find(({ id }) => id === part.attributes['name']);
    container ??= AstroContainer.create();
    return figure === undefined ? '' : (await container).renderToString(Figure, { props: { figure } });
  });
  return (await Promise.all(printed)).join('');
}

interface TextToPrint {
  entry: Pick<Entry, 'collection' | 'id' | 'files' | 'sources'>;
  language: Language;
  links: [file: string, address: string][];
  figures: ReturnType<typeof entryFigures>['figuresInText'];
}

/** The same as plain values, by which a page is known to be unchanged. */
interface PlainPlace {
  folder: string;
  links: [file: string, address: string][];
  pictures: [name: string, picture: Picture][];
}
