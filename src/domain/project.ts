import type { Content, Project } from '#content/model.ts';
import type { Contact } from '#schemas/people.ts';
import type { ProjectFacts, ProjectTexts } from '#schemas/project.ts';
import { formatPeriod, formatShortDate, lastDay } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { messagesOf } from '#i18n/messages.ts';
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
export function projectFacts(project: Project, content: Content, language: Language, today: string): Fact[] {
  const { facts } = project;
  const messages = messagesOf(language).project;
  const parent = facts.parent === undefined ? [] : [facts.parent];
  return [
    ...fact(messages.stage, [stageText(facts, today, language)]),
    ...fact(messages.period, [facts.period && formatPeriod(facts.period.start, facts.period.end, language)]),
    ...fact(messages.lead, organisationLinks([facts.lead], content, language)),
    ...fundingFacts(facts, content, language),
    ...fact(messages.regions, regionValues(facts, content, language)),
    ...fact(
      messages.municipalities,
      facts.municipalities.map((name) => municipalityName(name, language)),
    ),
    ...fact(messages.parent, entryLinks(content.projects, parent, language)),
    ...fact(messages.programme, nameLinks('programmes', [facts.programme], content, language)),
    ...fact(messages.partners, organisationLinks(facts.partners, content, language)),
    ...fact(messages.funder, organisationLinks([facts.funder], content, language)),
    ...earlierPlanFacts(facts, content, language),
    ...fact(messages.topics, nameLinks('topics', facts.topics, content, language)),
    ...fact(messages.phenomena, nameLinks('phenomena', facts.phenomena, content, language)),
    ...fact(messagesOf(language).entry.sources, sourceFacts(facts.sources, content, language)),
    ...dateFacts(facts, language),
  ];
}

/** The texts of a project in the order a reader asks for them. */
export function projectSections(texts: ProjectTexts, language: Language): TextSection[] {
  const headings = messagesOf(language).project;
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
export function evaluationSection(texts: ProjectTexts, language: Language): TextSection[] {
  if (texts.evaluation.length === 0) return [];
  return [
    {
      id: 'evaluation',
      heading: messagesOf(language).project.evaluation,
      items: texts.evaluation,
      ordered: true,
    },
  ];
}

/** Who steers the project. */
export function projectSteering(
  facts: ProjectFacts,
  texts: ProjectTexts,
  content: Content,
  language: Language,
): SteeringView[] {
  const { members, duties } = messagesOf(language).people;
  return facts.steering.map((group) => ({
    name: texts.steeringTexts[group.key]?.name ?? group.key,
    text: texts.steeringTexts[group.key]?.text,
    remarks: [
      ...(group.members === undefined ? [] : [members(group.members)]),
      ...group.people.map((person) => {
        const text = personText(person, content, language);
        return person.duty === undefined ? text : `${duties[person.duty]}: ${text}`;
      }),
    ],
  }));
}

/** What became of a project, the earliest first, each event with the documents that tell it. */
export function projectOutcomes(
  facts: ProjectFacts,
  texts: ProjectTexts,
  content: Content,
  language: Language,
): OutcomesView | undefined {
  if (facts.outcomes.length + texts.notKnown.length === 0) return undefined;
  return {
    events: facts.outcomes
      .toSorted((one, other) => (one.date ?? undated).localeCompare(other.date ?? undated))
      .map(({ key, date, sources }) => ({
        date: date && formatShortDate(date, language),
        name: texts.outcomeTexts[key]?.name ?? key,
        text: texts.outcomeTexts[key]?.text,
        sources: sourceFacts(sources, content, language),
      })),
    notKnown: texts.notKnown,
  };
}

/** Whom to turn to. Details past their date are shown as such, and then without the address. */
export function contactViews(
  contacts: readonly Contact[],
  content: Content,
  language: Language,
  today: string,
): ContactView[] {
  const { duties, validTo } = messagesOf(language).people;
  return contacts.map((contact) => {
    const { name, role, organisation, email, duty } = contact;
    const expired = contact.validTo !== undefined && today > lastDay(contact.validTo);
    return {
      name,
      details: personText({ name: '', role, organisation }, content, language),
      email: expired ? undefined : email,
      duty: duties[duty],
      expired: expired ? validTo : undefined,
    };
  });
}

function regionValues(facts: ProjectFacts, content: Content, language: Language) {
  if (facts.regions.length > 0) return entryLinks(content.regions, facts.regions, language);
  return [messagesOf(language).project.wholeCountry];
}

function fundingFacts({ funding }: ProjectFacts, content: Content, language: Language): Fact[] {
  if (funding === undefined) return [];
  const messages = messagesOf(language).funding;
  const { total, grant, grantStage, ownShare, shares } = funding;
  return [
    ...fact(messages.total, [total === undefined ? undefined : formatSum(total, language)]),
    ...fact(messages.grant[grantStage], [grant === undefined ? undefined : formatShare(grant, language)]),
    ...fact(messages.ownShare, [ownShare === undefined ? undefined : formatShare(ownShare, language)]),
    ...fact(
      messages.shares,
      shares.flatMap(({ organisation, sum }) =>
        organisationLinks([organisation], content, language).map((link) => ({
          ...link,
          note: sum === undefined ? messages.noSum : formatSum(sum, language),
        })),
      ),
    ),
  ];
}

function earlierPlanFacts({ earlierPlans }: ProjectFacts, content: Content, language: Language): Fact[] {
  const messages = messagesOf(language);
  return earlierPlans.flatMap((plan) =>
    fact(messages.project.earlierPlan(formatShortDate(plan.date, language)), [
      plan.period && formatPeriod(plan.period.start, plan.period.end, language),
      plan.grant === undefined ? undefined : messages.funding.grantOf(formatShare(plan.grant, language)),
      plan.ownShare === undefined
        ? undefined
        : messages.funding.ownShareOf(formatShare(plan.ownShare, language)),
      ...sourceFacts([plan.source], content, language).map(({ text, href }) => ({
        text,
        ...(href && { href }),
      })),
    ]),
  );
}
