import type { Contact } from '#schemas/people.ts';
import type { ProjectFacts, ProjectTexts } from '#schemas/project.ts';
import { formatShortDate, lastDay } from '#i18n/dates.ts';
import type { Context } from './context.ts';
import { type FactValue, personText, sourceFacts } from './facts.ts';

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
        sources: sourceFacts(sources, context, date),
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
