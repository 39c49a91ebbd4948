import type { EntryCollection } from '#schemas/registry.ts';
import { attachmentsByFolder, filesIn } from '#content/attachments.ts';
import type { Content } from '#content/model.ts';
import { loadContent } from '#content/load.ts';
import type { Context } from '#domain/context.ts';
import { type FileReader, readerOf } from '#domain/pages/entry-page.ts';
import { isOpen } from '#domain/sections.ts';
import { sections } from '#addresses.ts';
import type { PageInfo } from '#domain/pages/page.ts';
import { toldApart } from '#domain/pages/told-apart.ts';
import { entryUrlName } from '#domain/wording.ts';
import { feedTags } from '#head/head.ts';
import { structuredData } from '#structured-data/structured-data.ts';
import { entryNode } from '#structured-data/nodes/entry.ts';
import { bodyPlace } from './_bodies.ts';
import { loadContexts } from './_contexts.ts';

/** The pages of a section's entries in both languages, each with everything it shows. */
export async function entryPaths<
  Collection extends Exclude<EntryCollection, 'pages'>,
  Props extends { page: PageInfo },
>(
  collection: Collection,
  pageOf: (entry: Content[Collection][number], context: Context, fileOf: FileReader) => Props,
) {
  const [content, contexts] = [await loadContent(), await loadContexts()];
  const folders = await attachmentsByFolder();
  return content[collection].flatMap((entry: Content[Collection][number]) => {
    const files = filesIn(folders, `${collection}/${entry.id}`);
    const fileOf = readerOf(files, `${collection}/${entry.id}`);
    return contexts.map((context) => {
      const { language } = context;
      const propsOf = madeOnce(() => {
        const own = pageOf(entry, context, fileOf);
        const props = { ...own, page: toldApart(own.page, content) };
        const head = [
          ...structuredData(props.page, [entryNode(entry, props.page, content)]),
          ...(collection === 'regions' && isOpen('news', content) ? feedTags(props.page) : []),
        ];
        return { ...props, head, place: bodyPlace(entry, language, content, files), entry };
      });
      return {
        params: {
          lang: language,
          [collection]: sections[collection][language],
          entry: entryUrlName(entry, language),
        },
        // Computed when its page is asked for: while one writes, that is one of thousands.
        get props() {
          return propsOf();
        },
      };
    });
  });
}

function madeOnce<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
