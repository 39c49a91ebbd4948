import type { BreadcrumbList, Graph, Thing } from 'schema-dts';
import { isIndexable, type PageInfo } from '#domain/pages/page.ts';
import { absolute } from '#addresses.ts';
import type { HeadTag } from '#head/head.ts';

/**
 * The facts of a page for machines, as one graph: what it is about, and the way to it.
 * An untranslated page claims nothing.
 */
export function structuredData(page: PageInfo, things: readonly Thing[] = []): HeadTag[] {
  if (!isIndexable(page)) return [];
  const all = [...things, ...(page.breadcrumbs.length > 1 ? [breadcrumbs(page)] : [])];
  if (all.length === 0) return [];
  const graph: Graph = { '@context': 'https://schema.org', '@graph': all };
  return [{ tag: 'json', text: escapeForScript(JSON.stringify(graph)) }];
}

/** The way from the front page. The last step is the page itself, whose address need not be repeated. */
function breadcrumbs(page: PageInfo): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: page.breadcrumbs.map(({ text, href }, index, all) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      ...(index < all.length - 1 && { item: absolute(href) }),
    })),
  };
}

/** `</script>` inside a title would end the script element; `<` written as an escape is the same text. */
function escapeForScript(json: string): string {
  return json.replaceAll('<', '\\u003c');
}
