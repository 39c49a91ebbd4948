import type { Context } from '#domain/context.ts';
import { isOpen } from '#domain/sections.ts';
import { sections } from '#addresses.ts';
import type { Section } from '#routes/addresses.ts';
import { loadContexts } from './_contexts.ts';

/** One page per language, made from the content. */
export async function bothLanguages<Props>(pageOf: (context: Context) => Props | Promise<Props>) {
  const contexts = await loadContexts();
  return Promise.all(
    contexts.map(async (context) => ({ params: { lang: context.language }, props: await pageOf(context) })),
  );
}

/** One page per language at the address of a section. */
export async function sectionPaths<Props>(section: Section, pageOf: (context: Context) => Props) {
  const [context] = await loadContexts();
  if (context === undefined || !isOpen(section, context.content)) return [];
  const paths = await bothLanguages(pageOf);
  return paths.map(({ params, props }) => ({
    params: { ...params, [section]: sections[section][params.lang] },
    props,
  }));
}
