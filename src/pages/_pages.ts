import type { Content } from '#content/model.ts';
import { loadContent } from '#content/load.ts';
import { type Section, sections } from '#routes/addresses.ts';
import { type Language, languages } from '#i18n/languages.ts';

/** One page per language, made from the content. */
export async function bothLanguages<Props>(pageOf: (content: Content, language: Language) => Props) {
  const content = await loadContent();
  return languages.map((language) => ({ params: { lang: language }, props: pageOf(content, language) }));
}

/** One page per language at the address of a section. */
export async function sectionPaths<Props>(
  section: Section,
  pageOf: (content: Content, language: Language) => Props,
) {
  const paths = await bothLanguages(pageOf);
  return paths.map(({ params, props }) => ({
    params: { ...params, [section]: sections[section][params.lang] },
    props,
  }));
}
