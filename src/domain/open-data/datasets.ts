import type { z } from 'astro/zod';
import type { Content, Entry, Named } from '#content/model.ts';
import { nameSchemas } from '#schemas/names.ts';
import { entryCollections, type EntryCollection, type NameCollection } from '#schemas/registry.ts';
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
  type FigureRow,
  glossaryColumns,
  organisationColumns,
  programmeColumns,
  seriesColumns,
  sourceColumns,
  topicColumns,
} from './name-columns.ts';
import { entryRecord, entryRecordSchema, type EntrySchemas, nameRecord, nameRecordSchema } from './record.ts';

/** The columns of the names that are published, by collection. */
const columnsOfNames = {
  organisations: organisationColumns,
  authorities: authorityColumns,
  topics: (content: Content) => topicColumns('topics', content),
  phenomena: (content: Content) => topicColumns('phenomena', content),
  programmes: programmeColumns,
  series: seriesColumns,
  sources: sourceColumns,
  figures: figureColumns,
  glossary: glossaryColumns,
} as const satisfies Partial<Record<NameCollection, (content: Content) => readonly Column<never>[]>>;

type NameSet = keyof typeof columnsOfNames;
const nameSets = Object.keys(columnsOfNames) as NameSet[];

/** What is published as open data, each as a file of records and as a table. */
export const datasetIds: readonly DatasetId[] = [...entryCollections, ...nameSets];

export type DatasetId = EntryCollection | NameSet;

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
  return [
    ofEntries('projects', content.projects, projectSchemas, content, projectColumns(content, today)),
    ofEntries('regions', content.regions, region, content, regionTableColumns(content)),
    ofEntries('workshops', content.workshops, workshop, content, workshopColumns(content)),
    ofEntries('news', content.news, news, content, newsColumns(content)),
    ofEntries('pages', content.pages, page, content, sharedColumns()),
    ...nameSets.map((id) => ofNames(id, content)),
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

function ofNames(id: NameSet, content: Content): Dataset {
  const schema = nameSchemas[id];
  const rows: readonly Named<object>[] = [...content[id].values()];
  // A figure has as many rows as it has numbers.
  const things = id === 'figures' ? figureRows(content) : rows;
  return {
    id,
    schema: nameRecordSchema(schema),
    records: rows.map((row) => nameRecord(id, row, schema, content, addressesOfName(id, row, content))),
    ...table<never>(columnsOfNames[id](content), things as never[]),
  };
}

function figureRows({ figures }: Content): FigureRow[] {
  return [...figures.values()].flatMap((figure) => figure.values.map((row) => ({ figure, row })));
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
