import type { EntryCollection } from '#schemas/registry.ts';
import type { Language } from '#i18n/languages.ts';
import type { TranslationReport, TranslationState } from '#history/translation-status.ts';
import type { SharedFacts, SharedTexts } from '#schemas/entry-schemas.ts';
import type {
  Authority,
  Figure,
  Gone,
  Organisation,
  Programme,
  Series,
  Source,
  Topic,
} from '#schemas/names.ts';
import type { NewsFacts, NewsTexts } from '#schemas/news.ts';
import type { PageFacts, PageTexts } from '#schemas/page.ts';
import type { ProjectFacts, ProjectTexts } from '#schemas/project.ts';
import type { SiteSettings } from '#schemas/site.ts';
import type { RegionFacts, RegionTexts } from '#schemas/region.ts';
import type { Term } from '#schemas/term.ts';
import type { WorkshopFacts, WorkshopTexts } from '#schemas/workshop.ts';

/** One thing the site tells about: its facts once, its words in one or both languages. */
export interface Entry<
  Facts extends SharedFacts = SharedFacts,
  Texts extends SharedTexts = SharedTexts,
  Collection extends EntryCollection = EntryCollection,
> {
  collection: Collection;
  /** Name of its folder. */
  id: string;
  /** The language it was first written in: its words are always there. */
  original: Language;
  facts: Facts;
  texts: { readonly [language in Language]?: Texts };
  /** Path of each language's file in the repository, `content/projects/soite-2-0/index.sv.md`. */
  files: { readonly [language in Language]?: string };
  /** What the page of each language needs of its file besides the fields. */
  sources: { readonly [language in Language]?: SourceText };
  /** For a translation: the day it was last compared with the original. */
  checked?: string | undefined;
  /** Why it is not published yet, where it is shown all the same: while one writes, and in a preview. */
  heldBack?: HeldBack;
}

/** The text of a language file: read when its page is made, and what can be known of it before. */
export interface SourceText {
  /** Of the path and the bytes of the file, as the check has seen it. */
  digest: string;
  /** Where its links lead, as they are written. */
  links: readonly string[];
}

/** Why an entry is not published yet: it is a draft, or news of a day to come. */
export type HeldBack = 'draft' | 'scheduled';

export type Project = Entry<ProjectFacts, ProjectTexts, 'projects'>;
export type Region = Entry<RegionFacts, RegionTexts, 'regions'>;
export type Workshop = Entry<WorkshopFacts, WorkshopTexts, 'workshops'>;
export type News = Entry<NewsFacts, NewsTexts, 'news'>;
export type Page = Entry<PageFacts, PageTexts, 'pages'>;

/** A row of a data file, with its key as id. */
export type Named<Data> = Data & { readonly id: string };

/** Everything the site is made from. */
export interface Content {
  projects: readonly Project[];
  regions: readonly Region[];
  workshops: readonly Workshop[];
  news: readonly News[];
  pages: readonly Page[];
  organisations: ReadonlyMap<string, Named<Organisation>>;
  authorities: ReadonlyMap<string, Named<Authority>>;
  topics: ReadonlyMap<string, Named<Topic>>;
  phenomena: ReadonlyMap<string, Named<Topic>>;
  programmes: ReadonlyMap<string, Named<Programme>>;
  series: ReadonlyMap<string, Named<Series>>;
  sources: ReadonlyMap<string, Named<Source>>;
  figures: ReadonlyMap<string, Named<Figure>>;
  glossary: ReadonlyMap<string, Named<Term>>;
  gone: ReadonlyMap<string, Named<Gone>>;
  /** The sections that the programme names in its menu and at the foot of its pages. */
  menu: SiteSettings['menu'];
  translations: Translations;
  /** The day each file was last changed, as git knows it, by its path in the repository. */
  changed: ReadonlyMap<string, string>;
}

/** How the translations stand to their originals, by the folders of the entries: `projects/soite-2-0`. */
export interface Translations {
  /** How much of git's history their ages could be read from. */
  history: TranslationReport['history'];
  states: ReadonlyMap<string, TranslationState>;
}
