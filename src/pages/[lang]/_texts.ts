import { loadContent } from '#content/load.ts';
import { contentLinks } from '#domain/body.ts';
import { textPage } from '#domain/pages/text-page.ts';
import { frontPage } from '#domain/wording.ts';
import { languages } from '#i18n/languages.ts';

/** The pages with a text of their own, in both languages. */
export async function textPaths() {
  const content = await loadContent();
  const links = contentLinks(content);
  return content.pages
    .filter(({ id }) => id !== frontPage)
    .flatMap((entry) =>
      languages.map((language) => ({
        params: { lang: language, page: entry.texts[language]?.urlName ?? entry.id },
        props: { ...textPage(entry, content, language), entry, links },
      })),
    );
}
