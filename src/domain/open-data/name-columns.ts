import type { Content, Named } from '#content/model.ts';
import type { Authority, Figure, Organisation, Programme, Series, Source, Topic } from '#schemas/names.ts';
import type { Term } from '#schemas/term.ts';
import { absolute, recordUri } from '#addresses.ts';
import { type InBoth, isLanguage, languages } from '#i18n/languages.ts';
import { languagesOf, municipalitiesOf, regionsOf } from '../authority.ts';
import { addressIn } from '../links.ts';
import { addressOfName, type NameSection } from '../wording.ts';
import { amountColumns, type Column, column, listColumn, namedColumns, textColumns } from './column.ts';
import { referenceNames } from './reference.ts';

/** One number of a figure. */
export type FigureRow = { figure: Named<Figure>; row: Figure['values'][number] };

export function organisationColumns(content: Content): Column<Named<Organisation>>[] {
  return [
    ...namedThingColumns<Named<Organisation>>('organisations'),
    ...textColumns<Named<Organisation>>('short', ({ short }, language) => short?.[language]),
    ...pageColumns<Named<Organisation>>('organisations', content),
    column('kind', ({ kind }) => kind),
    listColumn('regions', ({ regions }) => regions),
    column('link', ({ url }) => addressIn(url, languages[0])?.href, 'anyURI'),
  ];
}

export function authorityColumns(content: Content): Column<Named<Authority>>[] {
  return [
    ...namedThingColumns<Named<Authority>>('authorities'),
    ...textColumns<Named<Authority>>('short', ({ short }, language) => short?.[language]),
    ...pageColumns<Named<Authority>>('authorities', content),
    column('kind', ({ kind }) => kind),
    listColumn('regions', (row) => regionsOf(row, content).map(({ id }) => id)),
    listColumn('municipalities', (row) => municipalitiesOf(row).map(({ code }) => code)),
    listColumn('languages', (row) => languagesOf(row)),
    ...textColumns<Named<Authority>>(
      'collaborative_area',
      ({ collaborativeArea }, language) => collaborativeArea?.[language],
    ),
    ...textColumns<Named<Authority>>('website', ({ website }, language) => website?.[language], 'anyURI'),
    column('checked', ({ website }) => website?.checked, 'date'),
  ];
}

export function topicColumns(section: 'topics' | 'phenomena', content: Content): Column<Named<Topic>>[] {
  return [...namedThingColumns<Named<Topic>>(section), ...pageColumns<Named<Topic>>(section, content)];
}

export function programmeColumns(content: Content): Column<Named<Programme>>[] {
  return [
    ...namedThingColumns<Named<Programme>>('programmes'),
    ...textColumns<Named<Programme>>('short', ({ short }, language) => short?.[language]),
    ...pageColumns<Named<Programme>>('programmes', content),
    ...namedColumns<Named<Programme>>(
      'organisation',
      ({ organisation }) => [organisation],
      referenceNames(content, 'organisations'),
    ),
  ];
}

export function seriesColumns(): Column<Named<Series>>[] {
  return identity<Named<Series>>('series');
}

export function sourceColumns(content: Content): Column<Named<Source>>[] {
  return [
    ...identity<Named<Source>>('sources'),
    ...namedColumns<Named<Source>>(
      'publisher',
      ({ publisher }) => [publisher],
      referenceNames(content, 'organisations'),
    ),
    column('author', ({ author }) => author),
    column('date', ({ date }) => date),
    column('kind', ({ kind }) => kind),
    column('language', ({ language }) => language),
    column(
      'link',
      ({ url, language }) => addressIn(url, isLanguage(language) ? language : languages[0])?.href,
      'anyURI',
    ),
  ];
}

export function figureColumns(): Column<FigureRow>[] {
  return [
    column('id', ({ figure, row }) => `${figure.id}.${row.key}`),
    column('figure', ({ figure }) => figure.id),
    ...textColumns<FigureRow>('name', ({ figure }, language) => figure.name[language]),
    ...textColumns<FigureRow>('label', ({ row }, language) => row.label[language]),
    ...amountColumns<FigureRow>('value', ({ row }) => row.value),
    column('unit', ({ figure }) => figure.unit),
    column('date', ({ figure }) => figure.date),
    listColumn('sources', ({ figure }) => [figure.source]),
  ];
}

export function glossaryColumns(): Column<Named<Term>>[] {
  return [
    ...identity<Named<Term>>('glossary'),
    ...textColumns<Named<Term>>('short', ({ short }, language) => short?.[language]),
    ...textColumns<Named<Term>>('definition', ({ definition }, language) => definition[language]),
  ];
}

function identity<Row extends Named<{ name: InBoth<string> }>>(collection: string): Column<Row>[] {
  return [
    column('id', ({ id }) => id),
    column('uri', ({ id }) => recordUri(collection, id), 'anyURI'),
    ...textColumns<Row>('name', ({ name }, language) => name[language]),
  ];
}

function namedThingColumns<Row extends Named<Topic>>(collection: string): Column<Row>[] {
  return [
    ...identity<Row>(collection),
    ...textColumns<Row>('summary', ({ text }, language) => text?.[language]),
  ];
}

function pageColumns<Row extends Named<Topic>>(
  section: NameSection | 'authorities',
  content: Content,
): Column<Row>[] {
  return textColumns<Row>(
    'address',
    (row, language) => absolute(addressOfName(section, row, language, content)),
    'anyURI',
  );
}
