import type { Content } from '#content/model.ts';
import { loadContent } from '#content/load.ts';
import { siteNavigation } from '#domain/navigation.ts';
import { groupByYear, paginate } from '#domain/lists.ts';
import { sectionPage } from '#domain/pages/page.ts';
import type { Row } from '#domain/rows.ts';
import { listPage, type Section, sectionAddress, sections } from '#routes/addresses.ts';
import { type Language, languages } from '#i18n/languages.ts';

/** The pages of a section's list in both languages, with the rows each shows and what the first has above them. */
export async function listPaths<Name extends Section, Above extends object = object>(
  section: Name,
  rowsOf: (content: Content, language: Language) => readonly Row[],
  aboveOf?: (content: Content, language: Language) => Above,
) {
  const content = await loadContent();
  return languages.flatMap((language) => {
    const pages = paginate(rowsOf(content, language));
    const frame = siteNavigation(content, language);
    return pages.map((rows, index) => ({
      params: {
        lang: language,
        [section]: sections[section][language],
        page: index === 0 ? undefined : listPage(language, index + 1),
      },
      props: {
        page: sectionPage(section, language, index + 1),
        frame,
        above: index === 0 ? aboveOf?.(content, language) : undefined,
        years: groupByYear(rows),
        current: index + 1,
        pages: pages.map((_, page) => sectionAddress(section, language, page + 1)),
      },
    }));
  });
}
