import { z } from 'astro/zod';
import { entrySchemas } from './entry-schemas.ts';
import { costShare, funding } from './funding.ts';
import { attachment, link } from './links.ts';
import { contact, person } from './people.ts';
import { referenceTo } from './references.ts';
import { key, partialDate, period, periodOrPlan, text } from './values.ts';

/** How far a project has come. */
export const stages = ['planned', 'applied', 'funded', 'active', 'ended'] as const;

/** What an older document planned otherwise: both are told, each with its date. */
const earlierPlan = z.strictObject({
  /** Date of the plan. */
  date: partialDate,
  /** The document that tells it. */
  source: referenceTo('sources'),
  period: period.optional(),
  /** The share hoped for from the State, `{ percent: 75 }`. */
  grant: costShare.optional(),
  ownShare: costShare.optional(),
});

/** Something that became of a project: a decision, a review, its end. Its words: `outcomeTexts`, under the same key. */
const outcome = z.strictObject({
  key,
  /** The day, month or year it happened, or that its document speaks of. Left out where no document tells it. */
  date: partialDate.optional(),
  /** The documents that tell it. */
  sources: z.array(referenceTo('sources')).min(1),
});

const facts = {
  /** The regions it is carried out in, `[keski-suomi]`. None: the whole country. */
  regions: z.array(referenceTo('regions')).default([]),
  /** Municipalities it names in particular, in Finnish or Swedish. */
  municipalities: z.array(referenceTo('municipalities')).default([]),
  programme: referenceTo('programmes').optional(),
  /** The larger project it is a part of. */
  parent: referenceTo('projects').optional(),
  /** Only if the dates do not tell it, as when a grant was applied for and the answer is not known. */
  stage: z.enum(stages).optional(),
  period: periodOrPlan.optional(),
  /** The organisation that answers for it. */
  lead: referenceTo('organisations').optional(),
  partners: z.array(referenceTo('organisations')).default([]),
  funder: referenceTo('organisations').optional(),
  funding: funding.optional(),
  earlierPlans: z.array(earlierPlan).default([]),
  /** Groups that steer the work. Their names and tasks are words: `steeringTexts`, under the same key. */
  steering: z
    .array(
      z.strictObject({ key, members: z.int().positive().optional(), people: z.array(person).default([]) }),
    )
    .default([]),
  /** Steps in time. Their names are words: `phaseTexts`, under the same key. */
  phases: z.array(z.strictObject({ key, period: periodOrPlan })).default([]),
  /** What became of it, as far as documents tell: each event with its date and its sources. */
  outcomes: z.array(outcome).default([]),
  contacts: z.array(contact).default([]),
  links: z.array(link).default([]),
  attachments: z.array(attachment).default([]),
  topics: z.array(referenceTo('topics')).default([]),
  phenomena: z.array(referenceTo('phenomena')).default([]),
};

const texts = {
  /** Name in lists, breadcrumbs and charts, if the title is long. */
  shortName: text(50).optional(),
  /** Three to five plain sentences: what, for whom, when, how much, what next. */
  brief: z.array(text(240)).min(3).max(5),
  /** Why the project is needed. */
  startingPoint: z.array(text(600)).default([]),
  /** The aim of it all, in a sentence or two. */
  purpose: text(600).optional(),
  /** Numbered goals, the most important first. */
  goals: z.array(text(500)).default([]),
  /** What is expected to change. */
  effects: z.array(text(500)).default([]),
  /** What is done to get there. */
  measures: z.array(text(500)).default([]),
  /** How the project is assessed. */
  evaluation: z.array(text(500)).default([]),
  /** Name and content of each phase, by its key. */
  phaseTexts: z.record(key, z.strictObject({ name: text(80), text: text(600).optional() })).default({}),
  /** What happened, in a few words and in a sentence or two, by the key of each outcome. */
  outcomeTexts: z.record(key, z.strictObject({ name: text(80), text: text(600).optional() })).default({}),
  /** What no source tells of its course and end, one thing in each sentence. */
  notKnown: z.array(text(300)).default([]),
  /** Name and task of each steering group, by its key. */
  steeringTexts: z.record(key, z.strictObject({ name: text(100), text: text(600).optional() })).default({}),
};

export const project = entrySchemas(facts, texts);
export type ProjectFacts = z.infer<typeof project.facts>;
export type ProjectTexts = z.infer<typeof project.texts>;
export type Stage = (typeof stages)[number];
