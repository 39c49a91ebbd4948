import type { Project } from '#content/model.ts';
import type { Contact } from '#schemas/people.ts';
import type { ProjectFacts, ProjectTexts } from '#schemas/project.ts';
import { formatPeriod, formatShortDate, lastDay } from '#i18n/dates.ts';
import type { Context } from './context.ts';
import {
  dateFacts,
  entryLinks,
  type Fact,
  type FactValue,
  fact,
  municipalityName,
  nameLinks,
  organisationLinks,
  personText,
  sourceFacts,
} from './facts.ts';
import { formatShare, formatSum } from './money.ts';
import { stageText } from './stage.ts';

/** A part of a page with a heading: paragraphs, or a list. */
export interface TextSection {
  id: string;
  heading: string;
  paragraphs?: readonly string[];
  items?: readonly string[];
  /** Whether the order of the items is theirs, so that they are numbered. */
  ordered?: boolean;
}

/** A group that steers a project. */
export interface SteeringView {
  name: string;
  text?: string | undefined;
  remarks: string[];
}

/** Somebody to turn to, with a remark when the details are old. */
export interface ContactView {
  name: string;
  details: string;
  email?: string | undefined;
  duty: string;
  expired?: string | undefined;
}

/** What became of a project, and what no source tells of it. */
export interface OutcomesView {
  events: { date?: string | undefined; name: string; text?: string | undefined; sources: FactValue[] }[];
  notKnown: readonly string[];
}

/** What has no date stands after what has one. */
const undated = '9999';

/** The facts block of a project. */
export function projectFacts(project: Project, context: Context): Fact[] {
  const { facts } = project;
  const messages = context.messages.project;
  const parent = facts.parent === undefined ? [] : [facts.parent];
  return [
    ...fact(messages.stage, [stageText(facts, context)]),
    ...fact(messages.period, [
      facts.period && formatPeriod(facts.period.start, facts.period.end, context.language),
    ]),
    ...fact(messages.lead, organisationLinks([facts.lead], context)),
    ...fundingFacts(facts, context),
    ...fact(messages.regions, regionValues(facts, context)),
    ...fact(
      messages.municipalities,
      facts.municipalities.map((name) => municipalityName(name, context.language)),
    ),
    ...fact(messages.parent, entryLinks(context.content.projects, parent, context.language)),
    ...fact(messages.programme, nameLinks('programmes', [facts.programme], context)),
    ...fact(messages.partners, organisationLinks(facts.partners, context)),
    ...fact(messages.funder, organisationLinks([facts.funder], context)),
    ...earlierPlanFacts(facts, context),
    ...fact(messages.topics, nameLinks('topics', facts.topics, context)),
    ...fact(messages.phenomena, nameLinks('phenomena', facts.phenomena, context)),
    ...fact(context.messages.entry.sources, sourceFacts(facts.sources, context)),
    ...dateFacts(facts, context),
  ];
}

/** The texts of a project in the order a reader asks for them. */
export function projectSections(texts: ProjectTexts, context: Context): TextSection[] {
  const headings = context.messages.project;
  return [
    { id: 'start', heading: headings.startingPoint, paragraphs: texts.startingPoint },
    {
      id: 'goals',
      heading: headings.goals,
      paragraphs: texts.purpose === undefined ? [] : [texts.purpose],
      items: texts.goals,
      ordered: true,
    },
    { id: 'effects', heading: headings.effects, items: texts.effects, ordered: true },
    { id: 'measures', heading: headings.measures, items: texts.measures, ordered: true },
  ].filter(({ paragraphs = [], items = [] }) => paragraphs.length + items.length > 0);
}

/** How a project is assessed, after its own text. */
export function evaluationSection(texts: ProjectTexts, context: Context): TextSection[] {
  if (texts.evaluation.length === 0) return [];
  return [
    {
      id: 'evaluation',
      heading: context.messages.project.evaluation,
      items: texts.evaluation,
      ordered: true,
    },
  ];
}

/** Who steers the project. */
export function projectSteering(facts: ProjectFacts, texts: ProjectTexts, context: Context): SteeringView[] {
  const { members, duties } = context.messages.people;
  return facts.steering.map((group) => ({
    name: texts.steeringTexts[group.key]?.name ?? group.key,
    text: texts.steeringTexts[group.key]?.text,
    remarks: [
      ...(group.members === undefined ? [] : [members(group.members)]),
      ...group.people.map((person) => {
        const text = personText(person, context);
        return person.duty === undefined ? text : `${duties[person.duty]}: ${text}`;
      }),
    ],
  }));
}

/** What became of a project, the earliest first, each event with the documents that tell it. */
export function projectOutcomes(
  facts: ProjectFacts,
  texts: ProjectTexts,
  context: Context,
): OutcomesView | undefined {
  if (facts.outcomes.length + texts.notKnown.length === 0) return undefined;
  return {
    events: facts.outcomes
      .toSorted((one, other) => (one.date ?? undated).localeCompare(other.date ?? undated))
      .map(({ key, date, sources }) => ({
        date: date && formatShortDate(date, context.language),
        name: texts.outcomeTexts[key]?.name ?? key,
        text: texts.outcomeTexts[key]?.text,
        sources: sourceFacts(sources, context),
      })),
    notKnown: texts.notKnown,
  };
}

/** Whom to turn to. Details past their date are shown as such, and then without the address. */
export function contactViews(contacts: readonly Contact[], context: Context): ContactView[] {
  const { duties, validTo } = context.messages.people;
  return contacts.map((contact) => {
    const { name, role, organisation, email, duty } = contact;
    const expired = contact.validTo !== undefined && context.today > lastDay(contact.validTo);
    return {
      name,
      details: personText({ name: '', role, organisation }, context),
      email: expired ? undefined : email,
      duty: duties[duty],
      expired: expired ? validTo : undefined,
    };
  });
}

function regionValues(facts: ProjectFacts, context: Context) {
  if (facts.regions.length > 0) return entryLinks(context.content.regions, facts.regions, context.language);
  return [context.messages.project.wholeCountry];
}

function fundingFacts({ funding }: ProjectFacts, context: Context): Fact[] {
  if (funding === undefined) return [];
  const messages = context.messages.funding;
  const { total, grant, grantStage, ownShare, shares } = funding;
  return [
    ...fact(messages.total, [total === undefined ? undefined : formatSum(total, context.language)]),
    ...fact(messages.grant[grantStage], [
      grant === undefined ? undefined : formatShare(grant, context.language),
    ]),
    ...fact(messages.ownShare, [
      ownShare === undefined ? undefined : formatShare(ownShare, context.language),
    ]),
    ...fact(
      messages.shares,
      shares.flatMap(({ organisation, sum }) =>
        organisationLinks([organisation], context).map((link) => ({
          ...link,
          note: sum === undefined ? messages.noSum : formatSum(sum, context.language),
        })),
      ),
    ),
  ];
}

function earlierPlanFacts({ earlierPlans }: ProjectFacts, context: Context): Fact[] {
  const messages = context.messages;
  return earlierPlans.flatMap((plan) =>
    fact(messages.project.earlierPlan(formatShortDate(plan.date, context.language)), [
      plan.period && formatPeriod(plan.period.start, plan.period.end, context.language),
      plan.grant === undefined
        ? undefined
        : messages.funding.grantOf(formatShare(plan.grant, context.language)),
      plan.ownShare === undefined
        ? undefined
        : messages.funding.ownShareOf(formatShare(plan.ownShare, context.language)),
      ...sourceFacts([plan.source], context).map(({ text, href }) => ({
        text,
        ...(href && { href }),
      })),
    ]),
  );
}
