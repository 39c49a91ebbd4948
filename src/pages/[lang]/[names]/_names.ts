import { loadContent } from '#content/load.ts';
import { namePage, namesPage } from '#domain/pages/name-page.ts';
import { nameSections } from '#domain/pages/site-index.ts';
import { urlNameOf } from '#domain/wording.ts';
import { sections } from '#routes/addresses.ts';
import { languages } from '#i18n/languages.ts';
import { feedTags } from '#head/head.ts';
import { structuredData } from '#structured-data/structured-data.ts';
import { nameSetNode, nameNode } from '#structured-data/nodes/names.ts';

/** A page for every topic, phenomenon, programme and organisation, in both languages. */
export async function namePaths() {
  const content = await loadContent();
  return nameSections.flatMap((section) =>
    [...content[section].values()].flatMap((row) =>
      languages.map((language) => {
        const props = namePage(section, row, content, language);
        const head = [
          ...structuredData(props.page, [nameNode(section, row, props.page)]),
          ...(section === 'topics' ? feedTags(props.page) : []),
        ];
        return {
          params: { lang: language, names: sections[section][language], entry: urlNameOf(row, language) },
          props: { ...props, head },
        };
      }),
    ),
  );
}

/** The list of each of these sections. */
export async function nameListPaths() {
  const content = await loadContent();
  return nameSections.flatMap((section) =>
    languages.map((language) => {
      const props = namesPage(section, content, language);
      const head = structuredData(props.page, nameSetNode(section, props.page));
      return {
        params: { lang: language, names: sections[section][language] },
        props: { ...props, head },
      };
    }),
  );
}
