import { z } from 'astro/zod';
import { entrySchemas } from './entry-schemas.ts';
import { attachment, link } from './links.ts';
import { person } from './people.ts';
import { referenceTo } from './references.ts';
import { clockTime, day, firstId, inBothLanguages, text } from './values.ts';

/** What kind of meeting it is. */
const workshopKinds = ['workshop', 'seminar', 'steering-group', 'presentation'] as const;

const place = z.strictObject({
  /** In Finnish or Swedish, `Rovaniemi`. */
  municipality: referenceTo('municipalities').optional(),
  /** Building or hall, in both languages. */
  venue: inBothLanguages.optional(),
  /** Whether one can take part from afar. Without a municipality: only from afar. */
  remote: z.boolean().default(false),
});

const facts = {
  /** The first name of the folder, `soite-ohjausryhma`: `npm run move` writes it. */
  firstId,
  /** The day, or the first of several, `2020-01-29`. */
  start: day,
  /** The last day, if there are several. */
  end: day.optional(),
  /** Time in Finland, in quotes: `"9:00"` is written `"09:00"`. */
  startTime: clockTime.optional(),
  endTime: clockTime.optional(),
  kind: z.enum(workshopKinds),
  place: place.optional(),
  /** How many took part. Left out when not known. */
  participants: z.int().nonnegative().max(1_000_000).optional(),
  /** How many members the group has, for a meeting of a group. */
  members: z.int().positive().optional(),
  /** The series it belongs to and its number there. */
  series: z.strictObject({ id: referenceTo('series'), number: z.int().positive() }).optional(),
  organiser: referenceTo('organisations').optional(),
  projects: z.array(referenceTo('projects')).default([]),
  regions: z.array(referenceTo('regions')).default([]),
  topics: z.array(referenceTo('topics')).default([]),
  people: z.array(person).default([]),
  links: z.array(link).default([]),
  attachments: z.array(attachment).default([]),
  /** It will not take place; calendars are told. */
  cancelled: z.boolean().default(false),
  /** Raised by one each time its day, time or place changes, so that calendars that have it take the change over. */
  sequence: z.int().nonnegative().max(1_000_000).default(0),
};

const texts = {
  /** What was decided or achieved, in one to five sentences. */
  outcome: z.array(text(300)).max(5).default([]),
};

export const workshop = entrySchemas(facts, texts);
export type WorkshopFacts = z.infer<typeof workshop.facts>;
export type WorkshopTexts = z.infer<typeof workshop.texts>;
