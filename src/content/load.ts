import { relative } from 'node:path';
import { getCollection, getEntry, render } from 'astro:content';
import type { Language } from '#i18n/languages.ts';
import { settings } from '#settings.ts';
import { daysOfChange, readHistory } from '#history/git-log.ts';
import { readContent } from '#source/read.ts';
import { translationsOf } from '#history/translation-status.ts';
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
    ...(await (aged ??= loadAges())),
  };
}

// The history of texts takes a while to read. While writing, the ages are those of the start.
let aged: Promise<Pick<Content, 'translations' | 'changed'>> | undefined;

/** What git's history tells of the texts. */
async function loadAges(): Promise<Pick<Content, 'translations' | 'changed'>> {
  const { contentFolder, today } = settings;
  const history = await readHistory(contentFolder);
  const { history: known, states } = await translationsOf(await readContent(contentFolder), history, today);
  history?.close();
  const folder = relative('', contentFolder);
  return {
    translations: {
      history: known,
      states: new Map(states.map((state) => [`${state.collection}/${state.id}`, state])),
    },
    changed: new Map([...daysOfChange(history)].map(([path, day]) => [`${folder}/${path}`, day])),
  };
}

/** The rows of a data file by their keys. */
function byId<Data extends object>(rows: readonly { id: string; data: Data }[]) {
  return new Map(rows.map(({ id, data }) => [id, Object.assign({ id }, data)]));
}
