import type { Attachment } from '#content/attachments.ts';
import type { Context } from '#domain/context.ts';
import { readerOf } from '#domain/pages/entry-page.ts';
import { newsPage } from '#domain/pages/news-page.ts';
import { isIndexable, type PageInfo } from '#domain/pages/page.ts';
import { projectPage } from '#domain/pages/project-page.ts';
import { regionPage } from '#domain/pages/region-page.ts';
import { textPage } from '#domain/pages/text-page.ts';
import { workshopPage } from '#domain/pages/workshop-page.ts';
import type { SearchMarks } from '#domain/search-marks.ts';
import type { EntryCollection } from '#schemas/registry.ts';
import { entryNode } from '#structured-data/nodes/entry.ts';
import { structuredData } from '#structured-data/structured-data.ts';

/** Everything that is computed for the page of an entry: what it shows, its structured data, its record in the search. */
export function inspectEntry(
  { collection, id }: { collection: EntryCollection; id: string },
  context: Context,
  files: Files,
): { page: object; structuredData: unknown; search: object | null } {
  const { props, nodes } = propsOf(collection, id, context, files);
  const [data] = structuredData(props.page, nodes);
  return {
    page: props,
    structuredData: data?.tag === 'json' ? JSON.parse(data.text) : null,
    search:
      props.search === undefined || !isIndexable(props.page)
        ? null
        : { title: props.title, address: props.page.address[context.language], ...props.search },
  };
}

function propsOf(
  collection: EntryCollection,
  id: string,
  context: Context,
  files: Files,
): { props: Props; nodes: Parameters<typeof structuredData>[1] } {
  const fileOf = readerOf(files, `${collection}/${id}`);
  const entry = context.content[collection].find((each) => each.id === id);
  switch (entry?.collection) {
    case 'projects':
      return withNode(entry, projectPage(entry, context, fileOf));
    case 'regions':
      return withNode(entry, regionPage(entry, context));
    case 'workshops':
      return withNode(entry, workshopPage(entry, context, fileOf));
    case 'news':
      return withNode(entry, newsPage(entry, context, fileOf));
    case 'pages':
      return { props: textPage(entry, context), nodes: [] };
    case undefined:
      throw new Error(`${collection}/${id}: there is no such entry`);
  }

  function withNode<Page extends Props>(thing: Parameters<typeof entryNode>[0], props: Page) {
    return { props, nodes: [entryNode(thing, props.page, context.content)] };
  }
}

/** The files beside the entry's texts. */
type Files = ReadonlyMap<string, Attachment>;

interface Props {
  page: PageInfo;
  title: string;
  search?: SearchMarks | undefined;
}
