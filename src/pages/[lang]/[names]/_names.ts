import { loadContent } from '#collections/load.ts';
import { namePage, namesPage } from '#domain/name-page.ts';
import { nameSections } from '#domain/site-index.ts';
import { urlNameOf } from '#domain/wording.ts';
import { sections } from '#i18n/addresses.ts';
import { languages } from '#i18n/languages.ts';

/** A page for every topic, phenomenon, programme and organisation, in both languages. */
export async function namePaths() {
  const content = await loadContent();
  return nameSections.flatMap((section) =>
    [...content[section].values()].flatMap((row) =>
      languages.map((language) => ({
        params: { lang: language, names: sections[section][language], entry: urlNameOf(row, language) },
        props: namePage(section, row, content, language),
      })),
    ),
  );
}

/** The list of each of these sections. */
export async function nameListPaths() {
  const content = await loadContent();
  return nameSections.flatMap((section) =>
    languages.map((language) => ({
      params: { lang: language, names: sections[section][language] },
      props: namesPage(section, content, language),
    })),
  );
}
