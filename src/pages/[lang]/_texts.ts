import { attachmentsByFolder, filesIn } from '#content/attachments.ts';
import { textPage } from '#domain/pages/text-page.ts';
import { toldApart } from '#domain/pages/told-apart.ts';
import { entryUrlName, frontPage } from '#domain/wording.ts';
import { bodyPlace } from '../_bodies.ts';
import { loadContexts } from '../_contexts.ts';

/** The pages with a text of their own, in both languages. */
export async function textPaths() {
  const [contexts, folders] = [await loadContexts(), await attachmentsByFolder()];
  return contexts.flatMap((context) => {
    const { content, language } = context;
    return content.pages
      .filter(({ id }) => id !== frontPage)
      .map((entry) => {
        const own = textPage(entry, context);
        return {
          params: { lang: language, page: entryUrlName(entry, language) },
          props: {
            ...own,
            page: toldApart(own.page, content),
            entry,
            place: bodyPlace(entry, language, content, filesIn(folders, `pages/${entry.id}`)),
          },
        };
      });
  });
}
