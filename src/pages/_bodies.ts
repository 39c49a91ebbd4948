import { getContainerRenderer } from '@astrojs/mdx';
import { loadRenderers } from 'astro:container';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { inText } from '#components/in-text.ts';
import type { Content, Entry } from '#content/model.ts';
import { readyBody, renderBody } from '#content/load.ts';
import { entryFigures } from '#domain/charts/figures.ts';
import type { Language } from '#i18n/languages.ts';

let container: Promise<AstroContainer> | undefined;

/**
 * The text of an entry as HTML, for those who read it outside its page. Markdown has been rendered when it was loaded;
 * only a text with components needs the whole machinery.
 */
export async function bodyHtml(entry: Entry, content: Content, language: Language): Promise<string> {
  const ready = await readyBody(entry, language);
  if (ready !== undefined) return ready;
  const { Content: Text } = await renderBody(entry, language);
  container ??= loadRenderers([getContainerRenderer()]).then((renderers) =>
    AstroContainer.create({ renderers }),
  );
  const { figuresInText } = entryFigures(entry, content, language);
  return (await container).renderToString(Text, { props: { components: inText(figuresInText) } });
}
