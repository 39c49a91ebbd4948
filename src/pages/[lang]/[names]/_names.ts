import { type NamedThing, namePage, namesPage } from '#domain/pages/name-page.ts';
import { toldApart } from '#domain/pages/told-apart.ts';
import { nameSections } from '#domain/pages/site-index.ts';
import { isOpen } from '#domain/sections.ts';
import { urlNameOf, withOwnPage } from '#domain/wording.ts';
import { sections } from '#addresses.ts';
import { feedTags } from '#head/head.ts';
import { structuredData } from '#structured-data/structured-data.ts';
import { nameSetNode, nameNode } from '#structured-data/nodes/names.ts';
import { loadContexts } from '../../_contexts.ts';

/** A page for every topic, phenomenon, programme and organisation, in both languages. */
export async function namePaths() {
  const contexts = await loadContexts();
  return contexts.flatMap((context) =>
    nameSections.flatMap((section) =>
      withOwnPage<NamedThing>(context.content[section]).map((row) => {
        const { language } = context;
        const props = namePage(section, row, context);
        const head = [
          ...structuredData(props.page, [nameNode(section, row, props.page)]),
          ...(section === 'topics' && isOpen('news', context.content) ? feedTags(props.page) : []),
        ];
        return {
          params: { lang: language, names: sections[section][language], entry: urlNameOf(row, language) },
          props: { ...props, page: toldApart(props.page, context.content), head },
        };
      }),
    ),
  );
}

/** The list of each of these sections. */
export async function nameListPaths() {
  const contexts = await loadContexts();
  return contexts.flatMap((context) =>
    nameSections
      .filter((section) => isOpen(section, context.content))
      .map((section) => {
        const props = namesPage(section, context);
        const head = structuredData(props.page, nameSetNode(section, props.page));
        return {
          params: { lang: context.language, names: sections[section][context.language] },
          props: { ...props, head },
        };
      }),
  );
}
