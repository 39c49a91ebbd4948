import { attachmentsByFolder, filesIn } from '#content/attachments.ts';
import { textPage } from '#domain/pages/text-page.ts';
import { frontPage } from '#domain/wording.ts';
import { bodyPlace } from '../_bodies.ts';
import { loadContexts } from '../_contexts.ts';

/** The pages with a text of their own, in both languages. */
export async function textPaths() {
  const [contexts, folders] = [await loadContexts(), await attachmentsByFolder()];
  return contexts.flatMap((context) => {
    const { content, language } = context;
    return content.pages
      .filter(({ id }) => id !== frontPage)
      .map((entry) => ({
        params: { lang: language, page: entry.texts[language]?.urlName ?? entry.id },
        props: {
          ...textPage(entry, context),
          entry,
          place: bodyPlace(entry, language, content, filesIn(folders, `pages/${entry.id}`)),
        },
      }));
  });
}
