import type { z } from 'astro/zod';
import type { Content, Entry, Named } from '#content/model.ts';
import { nameSchemas } from '#schemas/names.ts';
import { news } from '#schemas/news.ts';
import { page } from '#schemas/page.ts';
import { project } from '#schemas/project.ts';
import { region } from '#schemas/region.ts';
import { workshop } from '#schemas/workshop.ts';
import { addressesOfName } from '../wording.ts';
import type { Cell, Column } from './column.ts';
import {
  newsColumns,
  projectColumns,
  regionTableColumns,
  sharedColumns,
  workshopColumns,
} from './entry-columns.ts';
import {
  authorityColumns,
  figureColumns,
  glossaryColumns,
  organisationColumns,
  programmeColumns,
  seriesColumns,
  sourceColumns,
  topicColumns,
} from './name-columns.ts';
import { entryRecord, entryRecordSchema, type EntrySchemas, nameRecord, nameRecordSchema } from './record.ts';

/** What is published as open data, each as a file of records and as a table. */
export const datasetIds = [
  'projects',
  'regions',
  'workshops',
  'news',
  'pages',
  'organisations',
  'authorities',
  'topics',
  'phenomena',
  'programmes',
  'series',
  'sources',
  'figures',
  'glossary',
] as const;

export type DatasetId = (typeof datasetIds)[number];

/** A set of things of one kind. */
export interface Dataset {
  id: DatasetId;
  records: object[];
  /** The shape of a record. */
  schema: z.ZodType;
  columns: Omit<Column<never>, 'value'>[];
  rows: Cell[][];
}

/** All open data of the site: a set for each kind of which there is something. */
export function datasets(content: Content, today: string): Dataset[] {
  const rows = {
    organisations: [...content.organisations.values()],
    authorities: [...content.authorities.values()],
    topics: [...content.topics.values()],
    phenomena: [...content.phenomena.values()],
    programmes: [...content.programmes.values()],
    series: [...content.series.values()],
    sources: [...content.sources.values()],
    figures: [...content.figures.values()],
    glossary: [...content.glossary.values()],
  };
  const figureRows = rows.figures.flatMap((figure) => figure.values.map((row) => ({ figure, row })));
  return [
    ofEntries('projects', content.projects, projectSchemas, content, projectColumns(content, today)),
    ofEntries('regions', content.regions, region, content, regionTableColumns(content)),
    ofEntries('workshops', content.workshops, workshop, content, workshopColumns(content)),
    ofEntries('news', content.news, news, content, newsColumns(content)),
    ofEntries('pages', content.pages, page, content, sharedColumns()),
    ofNames('organisations', rows.organisations, content, table(organisationColumns(), rows.organisations)),
    ofNames('authorities', rows.authorities, content, table(authorityColumns(content), rows.authorities)),
    ofNames('topics', rows.topics, content, table(topicColumns('topics'), rows.topics)),
    ofNames('phenomena', rows.phenomena, content, table(topicColumns('phenomena'), rows.phenomena)),
    ofNames('programmes', rows.programmes, content, table(programmeColumns(content), rows.programmes)),
    ofNames('series', rows.series, content, table(seriesColumns(), rows.series)),
    ofNames('sources', rows.sources, content, table(sourceColumns(content), rows.sources)),
    ofNames('figures', rows.figures, content, table(figureColumns(), figureRows)),
    ofNames('glossary', rows.glossary, content, table(glossaryColumns(), rows.glossary)),
  ].filter(({ records }) => records.length > 0);
}

function ofEntries<Kind extends Entry>(
  id: DatasetId,
  entries: readonly Kind[],
  schemas: EntrySchemas,
  content: Content,
  columns: readonly Column<Kind>[],
): Dataset {
  return {
    id,
    schema: entryRecordSchema(schemas),
    records: entries.map((entry) => entryRecord(entry, schemas, content)),
    ...table(columns, entries),
  };
}

function ofNames(
  id: Exclude<keyof typeof nameSchemas, 'gone'>,
  rows: readonly Named<object>[],
  content: Content,
  tableOfRows: Pick<Dataset, 'columns' | 'rows'>,
): Dataset {
  const schema = nameSchemas[id];
  return {
    id,
    schema: nameRecordSchema(schema),
    records: rows.map((row) => nameRecord(id, row, schema, content, addressesOfName(id, row))),
    ...tableOfRows,
  };
}

const projectSchemas = { facts: project.facts.omit({ contacts: true }), texts: project.texts };

function table<Thing>(
  columns: readonly Column<Thing>[],
  things: readonly Thing[],
): Pick<Dataset, 'columns' | 'rows'> {
  return {
    columns: columns.map(({ value: _, ...told }) => told),
    rows: things.map((thing) => columns.map(({ value }) => value(thing))),
  };
}
