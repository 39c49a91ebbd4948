import { loadContent } from '#content/load.ts';
import { digestPage } from '#domain/pages/digest-page.ts';
import { digestWord, sections } from '#routes/addresses.ts';
import { languages } from '#i18n/languages.ts';
import { settings } from '#settings.ts';

/** The digest of every region in both languages. */
export async function digestPaths() {
  const content = await loadContent();
  return content.regions.flatMap((region) =>
    languages.map((language) => ({
      params: {
        lang: language,
        regions: sections.regions[language],
        entry: region.texts[language]?.urlName ?? region.id,
        digest: digestWord[language],
      },
      props: digestPage(region, content, language, settings.today),
    })),
  );
}
