import { relative, resolve } from 'node:path';
import { getCollection, getEntry } from 'astro:content';
import type { Language } from '#i18n/languages.ts';
import { settings } from '#settings.ts';
import { site } from '../site.ts';
import type { Content, Entry } from './model.ts';
import { news } from '#schemas/news.ts';
import { page } from '#schemas/page.ts';
import { pairLanguages } from './pair-languages.ts';
import { shownEntries } from './publication.ts';
import { project } from '#schemas/project.ts';
import { region } from '#schemas/region.ts';
import { workshop } from '#schemas/workshop.ts';
import { readSource } from '#source/read.ts';
import { renderMarkdown } from '#source/render.ts';

let loaded: Promise<Content> | undefined;

/** All content. Loaded once per build; while writing, anew for each page, so that edits are seen. */
export function loadContent(): Promise<Content> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

/**
 * The text of an entry in a language as HTML.
 *
 * @throws When the file is no longer what the check has seen; while writing, it may be newer.
 */
export function bodyOf(
  entry: Pick<Entry, 'collection' | 'id' | 'files' | 'sources'>,
  language: Language,
): string {
  const file = entry.files[language];
  if (file === undefined) throw new Error(`${entry.collection}/${entry.id}: no text in ${language}`);
  const { digest, source } = readSource(
    settings.contentFolder,
    relative(settings.contentFolder, resolve(file)),
  );
  if (!import.meta.env.DEV && digest !== entry.sources[language]?.digest)
    throw new Error(`${file}: the file has changed while the site was built. Build it again.`);
  return renderMarkdown(source, file.endsWith('.mdx') ? 'mdx' : 'md', language);
}

/** While writing, everything is seen; in a preview, what has a day. */
const publication = {
  today: settings.today,
  show: import.meta.env.DEV
    ? (['draft', 'scheduled'] as const)
    : settings.preview
      ? (['scheduled'] as const)
      : [],
};

async function load(): Promise<Content> {
  const [projects, regions, workshops, newsItems, pages] = await Promise.all([
    getCollection('projects'),
    getCollection('regions'),
    getCollection('workshops'),
    getCollection('news'),
    getCollection('pages'),
  ]);
  return {
    projects: shownEntries(pairLanguages('projects', projects, project), publication),
    regions: shownEntries(pairLanguages('regions', regions, region), publication),
    workshops: shownEntries(pairLanguages('workshops', workshops, workshop), publication),
    news: shownEntries(pairLanguages('news', newsItems, news), publication),
    pages: shownEntries(pairLanguages('pages', pages, page), publication),
    organisations: byId(await getCollection('organisations')),
    authorities: byId(await getCollection('authorities')),
    topics: byId(await getCollection('topics')),
    phenomena: byId(await getCollection('phenomena')),
    programmes: byId(await getCollection('programmes')),
    series: byId(await getCollection('series')),
    sources: byId(await getCollection('sources')),
    figures: byId(await getCollection('figures')),
    glossary: byId(await getCollection('glossary')),
    gone: byId(await getCollection('gone')),
    menu: site.menu,
    ...(await history()),
  };
}

/** What git's history tells of the texts. */
async function history(): Promise<Pick<Content, 'translations' | 'changed'>> {
  const stored = (await getEntry('history', 'all'))?.data;
  const states = stored?.states ?? [];
  return {
    translations: {
      history: stored?.history ?? 'none',
      states: new Map(states.map((state) => [state.folder, state])),
    },
    changed: new Map(Object.entries(stored?.changed ?? {})),
  };
}

/** Names by their ids. */
function byId<Data extends object>(rows: readonly { id: string; data: Data }[]) {
  return new Map(rows.map(({ id, data }) => [id, Object.assign({ id }, data)]));
}
