import { languagesInEnglish } from '../language-words.ts';
import { otherLanguage } from '../languages.ts';
import type { siteFi } from './site-fi.ts';

/** The English words of the header and footer, of lists and of the front page. */
export const siteEn: typeof siteFi = {
  site: {
    home: 'Home',
    skip: 'Skip to the content',
    menu: 'Menu',
    mainMenu: 'Main menu',
    breadcrumbs: 'Breadcrumbs',
    footer: 'About the site',
    notFoundTitle: 'Page not found',
    notFound: 'The address may be misspelt, or the page has been moved.',
    notFoundHelp: 'Try the search or one of these:',
    nothingYet: 'There is nothing here yet.',
    edit: 'Edit this page',
    contents: 'On this page',
    top: 'To the top',
    builtOn: (day) => `This site was put together on ${day}.`,
    movedTitle: 'The page has moved',
    goneTitle: 'The page has been removed',
    gone: 'The page at this address has been removed and will not come back.',
    goneNamed: (name) => `The page “${name}” has been removed and will not come back.`,
    moved: 'The address of this page has changed. The new address is:',
  },
  sections: {
    projects: {
      title: 'Projects',
      one: 'Project',
      description: 'The projects: what was done, where, when and with what money.',
    },
    regions: {
      title: 'Areas',
      one: 'Area',
      description: 'The areas: their projects, workshops, news and municipalities.',
    },
    workshops: {
      title: 'Workshops and meetings',
      one: 'Workshop',
      description: 'Workshops, seminars and meetings: when, where, how many took part and what was done.',
    },
    news: { title: 'News', one: 'News item', description: 'News of the projects and from the areas.' },
    topics: { title: 'Topics', one: 'Topic', description: 'Topics of projects, workshops and news.' },
    phenomena: {
      title: 'Phenomena',
      one: 'Phenomenon',
      description: 'Changes in society that the projects answer to.',
    },
    programmes: {
      title: 'Programmes',
      one: 'Programme',
      description: 'National programmes that projects belong to.',
    },
    organisations: {
      title: 'Organisations',
      one: 'Organisation',
      description: 'Organisations that lead projects, take part in them or pay for them.',
    },
    authorities: {
      title: 'Providers',
      one: 'Provider',
      description: 'Who provides the services now: the providers, their municipalities and websites.',
    },
    area: { title: 'My area', description: 'Find your area by postcode or by the name of a municipality.' },
    keyFigures: {
      title: 'Key figures',
      description: 'Projects, areas, workshops, participants and money in figures.',
    },
    glossary: {
      title: 'Glossary',
      one: 'Term',
      description: 'The difficult words of the site explained, and what they are in the other language.',
    },
    data: {
      title: 'Open data',
      description:
        'The facts of the site as files that may be used freely: projects, workshops, news and areas.',
    },
    search: { title: 'Search', description: 'Search for projects, areas, workshops and news.' },
    index: { title: 'All pages A–Z', description: 'All pages of the site in alphabetical order.' },
    translations: {
      title: 'Translations',
      description:
        'For those who write and translate: what waits for translation, and which translations are older than their originals.',
    },
  },
  menu: { projects: 'Projects and money', news: (years) => `Events and news ${years}`.trim() },
  list: {
    pageTitle: (title, page) => `${title}, page ${page}`,
    pages: 'Pages',
    page: (page) => `Page ${page}`,
    by: 'The projects in groups',
    undated: 'Without a date',
    all: { projects: 'All projects', workshops: 'All workshops and meetings', news: 'All news' },
  },
  front: {
    news: 'Latest news',
    upcoming: 'Upcoming workshops and meetings',
    latest: 'Latest workshops and meetings',
    newsOf: (years) => `News ${years}`,
    workshopsOf: (years) => `Workshops and meetings ${years}`,
    entrances: 'Where do I begin?',
    regions: 'Areas',
    projects: 'Projects',
    reform: 'What this is about',
    figures: 'In figures',
    searchLabel: 'Search the site',
    searchButton: 'Search',
    allResults: 'All results',
  },
  amounts: {
    about: (number) => `about ${number}`,
    over: (number) => `over ${number}`,
    justOver: (number) => `just over ${number}`,
  },
  keyFigures: {
    projects: 'projects',
    regions: 'areas with projects',
    workshops: 'workshops and meetings',
    participants: 'attendances',
    projectsNote: 'A whole and its parts are not counted twice.',
    of: (known, all) => `known for ${known} meetings of ${all}`,
    participantsNote: 'The same person may have attended several workshops.',
    byProject: 'Sums by project',
    all: 'All figures',
    project: 'Project',
  },
  glossary: { find: 'Find a term', pair: languagesInEnglish[otherLanguage('en')].in, more: 'Glossary' },
  calendar: {
    add: 'Add to your calendar',
    subscribe: 'Workshops and meetings in your own calendar',
    file: 'calendar file (.ics)',
    none: 'No upcoming workshops are known.',
  },
  index: { intro: (count) => `The ${count} pages of the site in alphabetical order.`, letters: 'Letters' },
  notes: { note: 'Note', tip: 'Tip', important: 'Important', warning: 'Warning', caution: 'Caution' },
  footnotes: {
    title: 'Footnotes',
    mark: (number) => `Footnote ${number}`,
    back: (number) => `Back to reference ${number}`,
  },
};
