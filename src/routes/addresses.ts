import type { InBoth, Language, OfEvery } from '#i18n/languages.ts';

/** The word of each section in the addresses of each language. Changing one breaks links: leave a redirect. */
export const usual = {
  projects: { fi: 'hankkeet', sv: 'projekt', en: 'projects' },
  regions: { fi: 'alueet', sv: 'omraden', en: 'areas' },
  workshops: { fi: 'tyopajat', sv: 'verkstader', en: 'workshops' },
  news: { fi: 'uutiset', sv: 'nyheter', en: 'news' },
  topics: { fi: 'aiheet', sv: 'teman', en: 'topics' },
  phenomena: { fi: 'ilmiot', sv: 'fenomen', en: 'phenomena' },
  programmes: { fi: 'ohjelmat', sv: 'program', en: 'programmes' },
  organisations: { fi: 'organisaatiot', sv: 'organisationer', en: 'organisations' },
  authorities: { fi: 'jarjestajat', sv: 'anordnare', en: 'providers' },
  area: { fi: 'oma-alue', sv: 'mitt-omrade', en: 'my-area' },
  keyFigures: { fi: 'tunnusluvut', sv: 'nyckeltal', en: 'key-figures' },
  glossary: { fi: 'sanasto', sv: 'ordlista', en: 'glossary' },
  data: { fi: 'avoin-data', sv: 'oppna-data', en: 'open-data' },
  search: { fi: 'haku', sv: 'sok', en: 'search' },
  index: { fi: 'hakemisto', sv: 'register', en: 'index' },
  translations: { fi: 'kaannokset', sv: 'oversattningar', en: 'translations' },
} as const satisfies Record<string, OfEvery<string>>;

export type Section = keyof typeof usual;

/** Where the site lies, and the words of sections that the programme has set. */
export interface AddressSettings {
  /** Origin without a trailing slash, `https://example.fi`. */
  origin: string;
  /** Path the site lies under, with a slash at both ends. */
  base: string;
  words?: Partial<Record<Section, InBoth<string>>> | undefined;
}

/** The last segment of a list's second and later pages: `sivu-2`. */
export function listPage(language: Language, page: number): string {
  return `${pageWord[language]}-${page}`;
}

const pageWord: OfEvery<string> = { fi: 'sivu', sv: 'sida', en: 'page' };

/** The last segment of a digest's address. */
export const digestWord: OfEvery<string> = { fi: 'kooste', sv: 'sammandrag', en: 'digest' };

/** The file of each feed format. */
export const feedFiles = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' } as const;

export type FeedFormat = keyof typeof feedFiles;

/** The name of a calendar's file in each language. */
export const calendarWord: OfEvery<string> = { fi: 'kalenteri', sv: 'kalender', en: 'calendar' };

/** Every address of a site: nothing else joins the segments of a path. */
export function addressesAt({ origin, base, words }: AddressSettings) {
  const sections: Readonly<Record<Section, InBoth<string>>> = { ...usual, ...words };

  const join = (...segments: string[]): string => `${base}${segments.join('/')}/`;

  const addresses = {
    sections,

    /** The root of the site, where one chooses the language. */
    rootAddress: (): string => base,

    /** The front page of a language: `/fi/`. */
    homeAddress: (language: Language): string => join(language),

    /** The front page of a section, or one of the pages its list goes on to: `/sv/nyheter/`, `/sv/nyheter/sida-2/`. */
    sectionAddress: (section: Section, language: Language, page = 1): string => {
      const words = sections[section][language];
      return page === 1 ? join(language, words) : join(language, words, listPage(language, page));
    },

    /** The page of one thing in a section: `/fi/hankkeet/soite-2-0/`. */
    entryAddress: (section: Section, language: Language, urlName: string): string =>
      join(language, sections[section][language], urlName),

    /** The printable digest of a region: `/fi/maakunnat/lappi/kooste/`. */
    digestAddress: (language: Language, urlName: string): string =>
      join(language, sections.regions[language], urlName, digestWord[language]),

    /** A page of its own, outside the sections: `/fi/tietoa/`. */
    pageAddress: (language: Language, urlName: string): string => join(language, urlName),

    /** The feed of what a page lists: `/fi/uutiset/rss.xml`, `/sv/landskap/lappland/feed.json`. */
    feedAddress: (page: string, format: FeedFormat = 'rss'): string => page + feedFiles[format],

    /** The calendar of the workshops that a page tells of: `/fi/tyopajat/kalenteri.ics`, `/sv/landskap/lappland/kalender.ics`. */
    calendarAddress: (page: string, language: Language): string => `${page}${calendarWord[language]}.ics`,

    /** The index of the sitemaps, or one of them: `/sitemap.xml`, `/sitemap-projects.xml`. */
    sitemapAddress: (name = 'sitemap'): string => addresses.fileAddress(`${name}.xml`),

    /** A file of the open data: `/data/projects.json`. */
    dataAddress: (name: string): string => addresses.fileAddress('data', name),

    /** The name of a thing in the world: its place in the open data, `https://example.fi/data/projects.json#soite-2-0`. */
    recordUri: (collection: string, id: string): string =>
      `${addresses.absolute(addresses.dataAddress(`${collection}.json`))}#${id}`,

    /** The picture that stands for a page where its link is shared: `/pictures/projects/soite-2-0.fi.png`. */
    pictureAddress: (collection: string, id: string, language: Language): string =>
      addresses.fileAddress('pictures', collection, `${id}.${language}.png`),

    /** The folder of the search index: `/pagefind/`. */
    searchBundleAddress: (): string => `${base}pagefind/`,

    /** A file that is the same in both languages, by its path under the root: `/files/news/x/picture.jpg`. */
    fileAddress: (...segments: string[]): string => `${base}${segments.map(encodeURIComponent).join('/')}`,

    /** The same address with the site's origin, for machines: `https://example.fi/fi/`. */
    absolute: (address: string): string => origin + address,
  };
  return addresses;
}
