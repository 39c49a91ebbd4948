import { relative, resolve } from 'node:path';
import { daysOfChange, readHistory } from '#history/git-log.ts';
import { translationsOf } from '#history/translation-status.ts';
import { type EntryCollection, entrySchemasOf, type NameCollection } from '#schemas/registry.ts';
import type { ReadContent } from '#source/files.ts';
import { site } from '../site.ts';
import type { Content, Named } from './model.ts';
import { type LanguageFile, pairLanguages } from './pair-languages.ts';
import { shownEntries } from './publication.ts';

/** The content as pages ask it, from what was read and without Astro: drafts and news of days to come are in it. */
export async function modelOf(content: ReadContent, today: string): Promise<Content> {
  const shown = { today, show: ['draft', 'scheduled'] } as const;
  const { projects, regions, workshops, news, pages } = entrySchemasOf;
  const history = await readHistory(content.folder);
  const report = await translationsOf(content, history, today);
  history?.close();
  const folder = relative('', content.folder);
  return {
    projects: shownEntries(pairLanguages('projects', filesOf(content, 'projects'), projects), shown),
    regions: shownEntries(pairLanguages('regions', filesOf(content, 'regions'), regions), shown),
    workshops: shownEntries(pairLanguages('workshops', filesOf(content, 'workshops'), workshops), shown),
    news: shownEntries(pairLanguages('news', filesOf(content, 'news'), news), shown),
    pages: shownEntries(pairLanguages('pages', filesOf(content, 'pages'), pages), shown),
    authorities: namedBy(content, 'authorities'),
    organisations: namedBy(content, 'organisations'),
    topics: namedBy(content, 'topics'),
    phenomena: namedBy(content, 'phenomena'),
    programmes: namedBy(content, 'programmes'),
    series: namedBy(content, 'series'),
    sources: namedBy(content, 'sources'),
    figures: namedBy(content, 'figures'),
    glossary: namedBy(content, 'glossary'),
    gone: namedBy(content, 'gone'),
    menu: site.menu,
    translations: {
      history: report.history,
      states: new Map(report.states.map((state) => [state.folder, state])),
    },
    changed: new Map([...daysOfChange(history)].map(([path, day]) => [`${folder}/${path}`, day])),
  };
}

function filesOf({ texts, folder }: ReadContent, collection: EntryCollection): LanguageFile[] {
  return texts.flatMap(({ id, language, judged, path, digest, linkAddresses, ...file }) =>
    file.collection === collection && judged?.success
      ? {
          id: `${id}.${language}`,
          data: judged.data,
          filePath: relative('', resolve(folder, path)),
          digest,
          rendered: { metadata: { links: linkAddresses } },
        }
      : [],
  );
}

/** Of the type that the schema of the collection made, by which they were judged. */
function namedBy<Data>({ names }: ReadContent, collection: NameCollection): Map<string, Named<Data>> {
  return new Map(
    names.flatMap(({ id, judged, ...file }) =>
      file.collection === collection && judged?.success ? [[id, { id, ...judged.data } as Named<Data>]] : [],
    ),
  );
}
