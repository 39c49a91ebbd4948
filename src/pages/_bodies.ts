import type { Context } from '#domain/context.ts';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import Figure from '#components/Figure.astro';
import { picturesOf } from '#content/attachments.ts';
import type { Entry } from '#content/model.ts';
import { bodyOf } from '#content/load.ts';
import { type BodyPart, bodyParts, type ContentLinks } from '#domain/body.ts';
import { entryFigures } from '#domain/charts/figures.ts';
import type { Language } from '#i18n/languages.ts';

let container: Promise<AstroContainer> | undefined;

/** The text of an entry as a page shows it; none where its words wait for translation. */
export async function pageBody(
  entry: Entry,
  language: Language,
  links: ContentLinks,
): Promise<readonly BodyPart[]> {
  if (entry.texts[language] === undefined) return [];
  const folder = `${entry.collection}/${entry.id}`;
  const html = await bodyOf(entry, language);
  // Pictures are measured only where there are some.
  const pictures = html.includes('<img') ? await picturesOf(folder) : undefined;
  return bodyParts(html, { folder, links, ...(pictures && { pictures }) });
}

/** The text of an entry as HTML, for those who read it outside its page: pictures are their own files there. */
export async function bodyHtml(entry: Entry, context: Context, links: ContentLinks): Promise<string> {
  const { figuresInText } = entryFigures(entry, context);
  const parts = bodyParts(await bodyOf(entry, context.language), {
    folder: `${entry.collection}/${entry.id}`,
    links,
  });
  const printed = parts.map(async (part) => {
    if ('html' in part) return part.html;
    const figure = figuresInText.find(({ id }) => id === part.attributes['name']);
    container ??= AstroContainer.create();
    return figure === undefined ? '' : (await container).renderToString(Figure, { props: { figure } });
  });
  return (await Promise.all(printed)).join('');
}
