import type { Content, Entry, News, Project, Region, Workshop } from '#content/model.ts';
import { findMunicipality } from '#places/municipalities.ts';
import { absolute, recordUri } from '#addresses.ts';
import { stageOf } from '../stage.ts';
import { addressOf } from '../wording.ts';
import { plainText } from './plain.ts';
import {
  amountColumns,
  type Column,
  column,
  listColumn,
  namedColumns,
  shareColumns,
  textColumns,
} from './column.ts';
import { referenceNames } from './reference.ts';

/** The columns that every kind of entry has. */
export function sharedColumns<Kind extends Entry>(): Column<Kind>[] {
  return [
    column('id', ({ id }) => id),
    column('uri', ({ collection, id }) => recordUri(collection, id), 'anyURI'),
    ...textColumns<Kind>('title', ({ texts }, language) => plainText(texts[language]?.title)),
    ...textColumns<Kind>('summary', ({ texts }, language) => plainText(texts[language]?.summary)),
    ...textColumns<Kind>('address', (entry, language) => absolute(addressOf(entry, language)), 'anyURI'),
    column('original', ({ original }) => original),
    column('created', ({ facts }) => facts.created),
    column('modified', ({ facts }) => facts.modified),
    listColumn('sources', ({ facts }) => facts.sources),
  ];
}

export function projectColumns(content: Content, today: string): Column<Project>[] {
  return [
    ...sharedColumns<Project>(),
    ...regionColumns<Project>(content),
    listColumn('municipalities', ({ facts }) => facts.municipalities.map(municipalityCode)),
    column('stage', ({ facts }) => stageOf(facts, today)),
    column('start', ({ facts }) => facts.period?.start),
    column('end', ({ facts }) => facts.period?.end),
    column('parent', ({ facts }) => facts.parent),
    ...namedColumns<Project>(
      'programme',
      ({ facts }) => [facts.programme],
      referenceNames(content, 'programmes'),
    ),
    ...namedColumns<Project>('lead', ({ facts }) => [facts.lead], referenceNames(content, 'organisations')),
    ...namedColumns<Project>(
      'partners',
      ({ facts }) => facts.partners,
      referenceNames(content, 'organisations'),
    ),
    ...namedColumns<Project>(
      'funder',
      ({ facts }) => [facts.funder],
      referenceNames(content, 'organisations'),
    ),
    ...amountColumns<Project>('total', ({ facts }) => facts.funding?.total),
    ...shareColumns<Project>('grant', ({ facts }) => facts.funding?.grant),
    column('grant_stage', ({ facts }) =>
      (facts.funding?.grant ?? facts.funding?.applied) === undefined ? undefined : facts.funding?.grantStage,
    ),
    ...shareColumns<Project>('applied', ({ facts }) => facts.funding?.applied),
    ...shareColumns<Project>('own_share', ({ facts }) => facts.funding?.ownShare),
    ...namedColumns<Project>('topics', ({ facts }) => facts.topics, referenceNames(content, 'topics')),
    ...namedColumns<Project>(
      'phenomena',
      ({ facts }) => facts.phenomena,
      referenceNames(content, 'phenomena'),
    ),
  ];
}

export function regionTableColumns(content: Content): Column<Region>[] {
  const newest = ({ facts }: Region) =>
    facts.population.toSorted((one, other) => one.date.localeCompare(other.date)).at(-1);
  return [
    ...sharedColumns<Region>(),
    column('code', ({ facts }) => facts.code),
    ...namedColumns<Region>(
      'successors',
      ({ facts }) => facts.successors,
      referenceNames(content, 'authorities'),
    ),
    ...amountColumns<Region>('population', (region) => newest(region)?.residents),
    column('population_date', (region) => newest(region)?.date),
  ];
}

export function workshopColumns(content: Content): Column<Workshop>[] {
  return [
    ...sharedColumns<Workshop>(),
    column('start', ({ facts }) => facts.start, 'date'),
    column('end', ({ facts }) => facts.end, 'date'),
    column('start_time', ({ facts }) => facts.startTime),
    column('end_time', ({ facts }) => facts.endTime),
    column('kind', ({ facts }) => facts.kind),
    ...namedColumns<Workshop>(
      'municipality',
      ({ facts }) => [facts.place?.municipality && municipalityCode(facts.place.municipality)],
      (code, language) => findMunicipality(code)?.[language] ?? code,
    ),
    column('remote', ({ facts }) => facts.place?.remote, 'boolean'),
    column('participants', ({ facts }) => facts.participants, 'integer'),
    column('series', ({ facts }) => facts.series?.id),
    column('number', ({ facts }) => facts.series?.number, 'integer'),
    column('cancelled', ({ facts }) => facts.cancelled, 'boolean'),
    ...namedColumns<Workshop>(
      'organiser',
      ({ facts }) => [facts.organiser],
      referenceNames(content, 'organisations'),
    ),
    listColumn('projects', ({ facts }) => facts.projects),
    ...regionColumns<Workshop>(content),
    listColumn('topics', ({ facts }) => facts.topics),
  ];
}

export function newsColumns(content: Content): Column<News>[] {
  return [
    ...sharedColumns<News>(),
    column('date', ({ facts }) => facts.date, 'date'),
    column('updated', ({ facts }) => facts.updated, 'date'),
    ...namedColumns<News>(
      'publisher',
      ({ facts }) => [facts.publisher],
      referenceNames(content, 'organisations'),
    ),
    column('link', ({ facts }) => facts.link, 'anyURI'),
    listColumn('projects', ({ facts }) => facts.projects),
    listColumn('workshops', ({ facts }) => facts.workshops),
    ...regionColumns<News>(content),
    listColumn('topics', ({ facts }) => facts.topics),
  ];
}

/** The regions by their ids, official codes and names. */
function regionColumns<Kind extends Project | Workshop | News>(content: Content): Column<Kind>[] {
  return [
    listColumn('region_codes', ({ facts }) =>
      content.regions.filter(({ id }) => facts.regions.includes(id)).map((region) => region.facts.code),
    ),
    ...namedColumns<Kind>('regions', ({ facts }) => facts.regions, referenceNames(content, 'regions')),
  ];
}

/** The official code of a municipality, `236`. */
function municipalityCode(name: string): string {
  return findMunicipality(name)?.code ?? name;
}
