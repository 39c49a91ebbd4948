import type { Context } from '#domain/context.ts';
import { siteNavigation } from '#domain/navigation.ts';
import { groupByYear, paginate } from '#domain/lists.ts';
import { sectionPage } from '#domain/pages/page.ts';
import { isOpen } from '#domain/sections.ts';
import type { Row } from '#domain/rows.ts';
import { sectionAddress, sections } from '#addresses.ts';
import { listPage, type Section } from '#routes/addresses.ts';
import { loadContexts } from './_contexts.ts';

/** The pages of a section's list in both languages, with the rows each shows and what the first has above them. */
export async function listPaths<Name extends Section, Above extends object = object>(
  section: Name,
  rowsOf: (context: Context) => readonly Row[],
  aboveOf?: (context: Context) => Above,
) {
  const contexts = await loadContexts();
  return contexts.flatMap((context) => {
    const { language } = context;
    if (!isOpen(section, context.content)) return [];
    const pages = paginate(rowsOf(context));
    const navigation = siteNavigation(context);
    return pages.map((rows, index) => ({
      params: {
        lang: language,
        [section]: sections[section][language],
        page: index === 0 ? undefined : listPage(language, index + 1),
      },
      props: {
        page: sectionPage(section, language, index + 1),
        navigation,
        above: index === 0 ? aboveOf?.(context) : undefined,
        years: groupByYear(rows),
        current: index + 1,
        pages: pages.map((_, page) => sectionAddress(section, language, page + 1)),
      },
    }));
  });
}
