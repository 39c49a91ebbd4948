import { loadContent } from '#collections/load.ts';
import { namePage, namesPage } from '#domain/name-page.ts';
import { nameSections } from '#domain/site-index.ts';
import { urlNameOf } from '#domain/wording.ts';
import { sections } from '#i18n/addresses.ts';
import { languages } from '#i18n/languages.ts';
import { feedTags } from '#meta/head.ts';
import { structuredData } from '#meta/structured-data.ts';
import { nameSetThing, nameThing } from '#meta/things/names.ts';

/** A page for every topic, phenomenon, programme and organisation, in both languages. */
export async function namePaths() {
  const content = await loadContent();
  return nameSections.flatMap((section) =>
    [...content[section].values()].flatMap((row) =>
      languages.map((language) => {
        const props = namePage(section, row, content, language);
        const head = [
          ...structuredData(props.page, [nameThing(section, row, props.page)]),
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
      const head = structuredData(props.page, nameSetThing(section, props.page));
      return {
        params: { lang: language, names: sections[section][language] },
        props: { ...props, head },
      };
    }),
  );
}
