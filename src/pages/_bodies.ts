import { getContainerRenderer } from '@astrojs/mdx';
import { loadRenderers } from 'astro:container';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Entry } from '#collections/content.ts';
import { readyBody, renderBody } from '#collections/load.ts';
import type { Language } from '#i18n/languages.ts';

let container: Promise<AstroContainer> | undefined;

/**
 * The text of an entry as HTML, for those who read it outside its page. Markdown has been rendered when it was loaded;
 * only a text with components needs the whole machinery.
 */
export async function bodyHtml(entry: Entry, language: Language): Promise<string> {
  const ready = await readyBody(entry, language);
  if (ready !== undefined) return ready;
  const { Content } = await renderBody(entry, language);
  container ??= loadRenderers([getContainerRenderer()]).then((renderers) =>
    AstroContainer.create({ renderers }),
  );
  return (await container).renderToString(Content);
}
