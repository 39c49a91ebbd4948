import { contentLinks } from '#domain/body.ts';
import { textPage } from '#domain/pages/text-page.ts';
import { frontPage } from '#domain/wording.ts';
import { loadContexts } from '../_contexts.ts';

/** The pages with a text of their own, in both languages. */
export async function textPaths() {
  const contexts = await loadContexts();
  return contexts.flatMap((context) => {
    const { content, language } = context;
    const links = contentLinks(content);
    return content.pages
      .filter(({ id }) => id !== frontPage)
      .map((entry) => ({
        params: { lang: language, page: entry.texts[language]?.urlName ?? entry.id },
        props: { ...textPage(entry, context), entry, links },
      }));
  });
}
