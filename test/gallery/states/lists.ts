import AuthorityList from '#components/AuthorityList.astro';
import DataSets from '#components/DataSets.astro';
import DayList from '#components/DayList.astro';
import FrontGroups from '#components/FrontGroups.astro';
import Glossary from '#components/Glossary.astro';
import LetterIndex from '#components/LetterIndex.astro';
import MunicipalityIndex from '#components/MunicipalityIndex.astro';
import NameList from '#components/NameList.astro';
import OtherRegions from '#components/OtherRegions.astro';
import RelatedRows from '#components/RelatedRows.astro';
import RowList from '#components/RowList.astro';
import Translations from '#components/Translations.astro';
import YearList from '#components/YearList.astro';
import { amountBar } from '#domain/charts/bars.ts';
import { groupByYear } from '#domain/lists.ts';
import { areaPage } from '#domain/pages/area-page.ts';
import { authoritySummary } from '#domain/pages/authority-page.ts';
import { dataPage } from '#domain/pages/data-page.ts';
import { glossaryPage } from '#domain/pages/glossary-page.ts';
import { siteIndexPages } from '#domain/pages/site-index.ts';
import { translationsPage } from '#domain/pages/translations-page.ts';
import { datasets } from '#domain/open-data/datasets.ts';
import { newsRow, projectRow, regionRow, workshopRow } from '#domain/rows.ts';
import { entryLink } from '#domain/wording.ts';
import { otherLanguage } from '#i18n/languages.ts';
import type { Fixture } from '../fixture.ts';
import { show, type Shown } from '../shown.ts';

/** Lists, from a few names to a whole index. */
export function lists(at: Fixture): Record<string, Shown> {
  const { content, language, messages, say, today } = at;
  const projects = content.projects.map((project) => projectRow(project, at));
  const workshops = content.workshops.map((workshop) => workshopRow(workshop, at));
  const news = content.news.map((item) => newsRow(item, at));
  const word = say(
    'Sosiaalipäivystystoimintamallikehittämishanke',
    'Socialjoursverksamhetsmodellutvecklingsprojekt',
  );
  const long = projects
    .slice(0, 1)
    .map((row) => ({ ...row, title: word, summary: word, remarks: [word, word] }));
  const more = { text: messages.list.all.news, href: '#more' };
  const names = content.projects.map((project) => entryLink(project, language));
  const cards = [...content.authorities.values()].map((authority) => authoritySummary(authority, at));
  const unknown = cards.map((card) => ({ ...card, website: undefined, remarks: [word] }));
  const state = {
    collection: 'projects' as const,
    folder: 'projects/a',
    title: word,
    from: language,
    to: otherLanguage(language),
    words: 345,
    file: `projects/a/index.${otherLanguage(language)}.md`,
  };
  const states = [
    { ...state, status: 'missing' as const },
    {
      ...state,
      folder: 'projects/b',
      status: 'outdated' as const,
      originalChanged: '2026-11-03',
      matches: '2026-10-01',
    },
  ];
  const translations = translationsPage(
    {
      ...at,
      content: {
        ...content,
        projects: content.projects
          .slice(0, 2)
          .map((project, index) => ({ ...project, id: 'ab'[index] ?? '' })),
        translations: { history: 'whole', states: new Map(states.map((each) => [each.folder, each])) },
      },
    },
    { repository: 'https://example.org/site', branch: 'main', contentFolder: 'content' },
  );
  const { letters, links } = siteIndexPages(at)[0] ?? { letters: [], links: [] };
  return {
    AuthorityList: show(AuthorityList, {
      'with a site and without': { cards: [...cards, ...unknown], language },
    }),
    DataSets: show(DataSets, {
      two: { sets: dataPage(datasets(content, today), at).sets.slice(0, 2), language },
    }),
    DayList: show(DayList, {
      two: {
        heading: messages.entry.news,
        days: names.slice(0, 2).map((link) => ({ date: '6.5.2020', link })),
      },
    }),
    FrontGroups: show(FrontGroups, {
      none: { groups: [], language },
      two: {
        groups: [
          { id: 'news', heading: messages.entry.news, rows: news, more },
          { id: 'workshops', heading: messages.entry.workshops, rows: workshops, more },
        ],
        language,
      },
    }),
    Glossary: show(Glossary, {
      one: { letters: glossaryPage(at).letters, language, search: '#search' },
      'long words': {
        letters: [
          {
            letter: 'S',
            terms: [{ id: 's', name: word, short: 'SPTMK', other: word, definition: `${word}. ${word}.` }],
          },
        ],
        language,
        search: '#search',
      },
    }),
    LetterIndex: show(LetterIndex, { 'all that is written': { letters, links, language } }),
    MunicipalityIndex: show(MunicipalityIndex, {
      'two letters': { letters: areaPage(at).letters.slice(0, 2), language },
    }),
    NameList: show(NameList, {
      one: { names: names.slice(0, 1) },
      'many, with a heading': { names, heading: messages.list.by, id: 'names' },
      'long words and notes': { names: [{ text: word, href: '#long', note: '12' }] },
    }),
    OtherRegions: show(OtherRegions, {
      'known and unknown': {
        regions: [...cards, ...unknown].map((card) => ({ link: card.link, authorities: [card] })),
        language,
      },
    }),
    RelatedRows: show(RelatedRows, {
      'without summaries': {
        groups: [{ id: 'workshops', heading: messages.entry.workshops, rows: workshops }],
        language,
        short: true,
      },
      'with all ways on': {
        groups: [{ id: 'news', heading: messages.entry.news, rows: news, calendar: more, feed: more, more }],
        language,
      },
    }),
    RowList: show(RowList, {
      one: { rows: projects.slice(0, 1), language },
      'many, some in the other language': { rows: [...projects, ...news], language },
      'without dates': { rows: content.regions.map((region) => regionRow(region, at)), language },
      'with bars': {
        rows: workshops.map((row) => ({ ...row, bar: amountBar({ about: 30 }, 42) })),
        language,
      },
      'long words, beside a page': { rows: long, language, short: true },
    }),
    Translations: show(Translations, {
      waiting: { ...translations, language, today },
      'nothing known': { ...translations, history: 'none', tables: [], groups: [], language, today },
    }),
    YearList: show(YearList, {
      'one page of years': {
        language,
        years: groupByYear([...projects, ...news]),
        current: 1,
        pages: ['#1'],
      },
      'a later page, a heading': {
        language,
        years: [{ year: undefined, heading: word, rows: workshops }],
        current: 2,
        pages: ['#1', '#2', '#3'],
      },
    }),
  };
}
