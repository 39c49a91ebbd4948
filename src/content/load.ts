import { getCollection, getEntry, render } from 'astro:content';
import type { Language } from '#i18n/languages.ts';
import { settings } from '#settings.ts';
import type { Content, Entry, News } from './model.ts';
import { news } from '#schemas/news.ts';
import { page } from '#schemas/page.ts';
import { pairLanguages } from './pair-languages.ts';
import { project } from '#schemas/project.ts';
import { region } from '#schemas/region.ts';
import { workshop } from '#schemas/workshop.ts';

let loaded: Promise<Content> | undefined;

/** All content. Loaded once per build; while writing, anew for each page, so that edits are seen. */
export function loadContent(): Promise<Content> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

/** The text of an entry in a language, ready to be printed as a component. */
export async function renderBody(entry: Entry, language: Language) {
  const file = await getEntry(entry.collection, `${entry.id}.${language}`);
  if (file === undefined) throw new Error(`${entry.collection}/${entry.id}: no text in ${language}`);
  return render(file);
}

/** The text of an entry as HTML, where it was rendered when it was loaded: Markdown is, MDX is not. */
export async function readyBody(entry: Entry, language: Language): Promise<string | undefined> {
  return (await getEntry(entry.collection, `${entry.id}.${language}`))?.rendered?.html;
}

/** News dated later than the site is built for is held back until its day. While writing, it is seen. */
function isOut({ facts }: News): boolean {
  return import.meta.env.DEV || facts.date <= settings.today;
}

async function load(): Promise<Content> {
  const [projects, regions, workshops, newsItems, pages] = await Promise.all([
    getCollection('projects'),
    getCollection('regions'),
    getCollection('workshops'),
    getCollection('news'),
    getCollection('pages'),
  ]);
  return {
    projects: pairLanguages('projects', projects, project),
    regions: pairLanguages('regions', regions, region),
    workshops: pairLanguages('workshops', workshops, workshop),
    news: pairLanguages('news', newsItems, news).filter(isOut),
    pages: pairLanguages('pages', pages, page),
    organisations: byId(await getCollection('organisations')),
    topics: byId(await getCollection('topics')),
    phenomena: byId(await getCollection('phenomena')),
    programmes: byId(await getCollection('programmes')),
    series: byId(await getCollection('series')),
    sources: byId(await getCollection('sources')),
    figures: byId(await getCollection('figures')),
    glossary: byId(await getCollection('glossary')),
    ...(await history()),
  };
}

/** What git's history tells of the texts. */
async function history(): Promise<Pick<Content, 'translations' | 'changed'>> {
  const told = (await getEntry('history', 'all'))?.data;
  const states = told?.states ?? [];
  return {
    translations: {
      history: told?.history ?? 'none',
      states: new Map(states.map((state) => [state.folder, state])),
    },
    changed: new Map(Object.entries(told?.changed ?? {})),
  };
}

/** Names by their ids. */
function byId<Data extends object>(rows: readonly { id: string; data: Data }[]) {
  return new Map(rows.map(({ id, data }) => [id, Object.assign({ id }, data)]));
}
