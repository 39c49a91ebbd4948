import { digestPage } from '#domain/pages/digest-page.ts';
import { entryUrlName } from '#domain/wording.ts';
import { sections } from '#addresses.ts';
import { digestWord } from '#routes/addresses.ts';
import { loadContexts } from '../../../_contexts.ts';

/** The digest of every region in both languages. */
export async function digestPaths() {
  const contexts = await loadContexts();
  return contexts.flatMap((context) => {
    const { content, language } = context;
    return content.regions.map((region) => ({
      params: {
        lang: language,
        regions: sections.regions[language],
        entry: entryUrlName(region, language),
        digest: digestWord[language],
      },
      props: digestPage(region, context),
    }));
  });
}
