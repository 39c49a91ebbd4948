import { z } from 'astro/zod';
import { referenceTo } from './references.ts';
import { term } from './term.ts';
import { inBoth } from '#i18n/languages.ts';
import {
  amount,
  anyLanguage,
  day,
  inBothLanguages,
  inBothOf,
  key,
  partialDate,
  siteAddress,
  urlName,
  webAddress,
  webAddresses,
} from './values.ts';

/** What every named thing has: its name, and the last part of its address in each language. */
const named = {
  name: inBothLanguages,
  /** Last part of the address in each language, `{ fi: kuntaliitto, sv: kommunforbundet }`. The key, if not given. */
  urlName: inBothOf(urlName).optional(),
  /** Earlier last parts of its addresses, `{ fi: [kunnat], sv: [kommuner] }`: those addresses lead here. */
  aliases: inBothOf(z.array(urlName).default([])).optional(),
  /** One or two sentences that say what it is. */
  text: inBothLanguages.optional(),
};

/** A public body, an association or a group of them. */
export const organisation = z.strictObject({
  ...named,
  /** Official abbreviation, `{ fi: STM, sv: SHM }`. */
  short: inBothLanguages.optional(),
  kind: z.enum([
    'ministry',
    'agency',
    'municipality',
    'joint-authority',
    'county',
    'association',
    'education',
    'other',
  ]),
  regions: z.array(referenceTo('regions')).default([]),
  /** The authority that it is, `hva-15`: the page of that is its page, too. */
  authority: referenceTo('authorities').optional(),
  /** Its website, `{ fi: https://thl.fi/, sv: https://thl.fi/sv/ }`. */
  url: webAddresses.optional(),
});

/** Who answers for services in an area now. The key is the official code, `hva-15`; its municipalities follow from it. */
export const authority = z.strictObject({
  ...named,
  /** The name people know it by, `{ fi: Soite, sv: Soite }`. */
  short: inBothLanguages.optional(),
  /** `county`; `city`: a city that has the tasks itself; `joint`: has a part of the tasks in the areas of others. */
  kind: z.enum(['county', 'city', 'joint']),
  /** The area within which it works together with others by decree. */
  collaborativeArea: inBothLanguages.optional(),
  /** Its website, in each language whose address is known, and the day somebody last looked whether it is the right one. */
  website: z.strictObject({ ...inBoth(() => webAddress.optional()), checked: day }).optional(),
  /** For a `joint` authority: in whose areas it has its part, `[hva-01, hva-02]`. */
  within: z.array(referenceTo('authorities')).default([]),
  /** The documents the facts come from. */
  sources: z.array(referenceTo('sources')).default([]),
});

/** A subject that projects and news have in common. */
export const topic = z.strictObject(named);

/** A change in society that a project answers to. */
const phenomenon = z.strictObject(named);

/** A national programme that projects belong to. */
export const programme = z.strictObject({
  ...named,
  short: inBothLanguages.optional(),
  /** The ministry or body that runs it. */
  organisation: referenceTo('organisations').optional(),
});

/** Workshops that belong together. */
export const series = z.strictObject({ name: inBothLanguages });

/** A document that facts on the site come from. */
export const source = z.strictObject({
  name: inBothLanguages,
  publisher: referenceTo('organisations'),
  /** Who wrote it, if a person is named. */
  author: z.string().min(1).optional(),
  /** Date of the document. Left out where it bears none. */
  date: partialDate.optional(),
  kind: z.enum([
    'application',
    'press-release',
    'news',
    'slides',
    'web-page',
    'law',
    'report',
    'official-document',
  ]),
  /** The language it is written in; of a document in both, either. */
  language: anyLanguage,
  /** Where it can be read, `{ fi: …, sv: … }` where there is one in each language. */
  url: webAddresses.optional(),
  /** The day somebody last saw that the address opens. Left out where nobody has. */
  checked: day.optional(),
});

/** Figures that a page may show as a table or chart, with the document they come from. */
export const figure = z.strictObject({
  name: inBothLanguages,
  /** One or two sentences that say what the figures tell. */
  text: inBothLanguages.optional(),
  source: referenceTo('sources'),
  /** Who made the study, if the source quotes another: `NHG 2013`. */
  origin: inBothLanguages.optional(),
  /** The organisation that made the study, on whose page the figures are named, too. */
  organisation: referenceTo('organisations').optional(),
  date: partialDate.optional(),
  /** What the numbers count. `none`: ordered steps without numbers. */
  unit: z.enum(['percent', 'people', 'euros', 'none']),
  values: z.array(z.strictObject({ key, label: inBothLanguages, value: amount.optional() })).min(2),
});

/** What was public and is no more: its addresses say so. */
const gone = z.strictObject({
  /** What it was, `{ fi: Kysely lähipalveluista, sv: Enkät om närservice }`. */
  name: inBothLanguages,
  /** Where its pages were, as in the bar of a browser, without the host. */
  addresses: z.array(siteAddress).min(1),
});

/** The schemas of the names that many entries use, by collection; each name is a file, `organisations/jyvaskyla.yaml`. */
export const nameSchemas = {
  organisations: organisation,
  authorities: authority,
  topics: topic,
  phenomena: phenomenon,
  programmes: programme,
  series,
  sources: source,
  figures: figure,
  glossary: term,
  gone,
} as const;

export type Organisation = z.infer<typeof organisation>;
export type Authority = z.infer<typeof authority>;
export type Topic = z.infer<typeof topic>;
export type Programme = z.infer<typeof programme>;
export type Series = z.infer<typeof series>;
export type Source = z.infer<typeof source>;
export type Figure = z.infer<typeof figure>;
export type Gone = z.infer<typeof gone>;
