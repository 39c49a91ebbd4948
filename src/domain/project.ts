import type { Content, Project } from '#content/model.ts';
import type { Contact } from '#schemas/people.ts';
import type { ProjectFacts, ProjectWords } from '#schemas/project.ts';
import { formatDate, formatPeriod, formatShortDate, lastDay } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { wordsOf } from '#i18n/messages.ts';
import {
  dateFacts,
  entryLinks,
  type Fact,
  fact,
  municipalityName,
  nameLinks,
  organisationLinks,
  personText,
  sourceFacts,
} from './facts.ts';
import { formatShare, formatSum } from './money.ts';
import { stageOf } from './stage.ts';

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

/** The facts block of a project. */
export function projectFacts(project: Project, content: Content, language: Language, today: string): Fact[] {
  const { facts } = project;
  const words = wordsOf(language).project;
  const stage = stageOf(facts, today);
  const asOf = facts.modified ?? facts.created;
  const parent = facts.parent === undefined ? [] : [facts.parent];
  return [
    ...fact(words.stage, [
      stage && {
        text: words.stages[stage],
        ...(facts.stage && asOf && { note: words.asOf(formatShortDate(asOf, language)) }),
      },
    ]),
    ...fact(words.period, [facts.period && formatPeriod(facts.period.start, facts.period.end, language)]),
    ...fact(words.regions, regionValues(facts, content, language)),
    ...fact(
      words.municipalities,
      facts.municipalities.map((name) => municipalityName(name, language)),
    ),
    ...fact(words.parent, entryLinks(content.projects, parent, language)),
    ...fact(words.programme, nameLinks('programmes', [facts.programme], content, language)),
    ...fact(words.lead, organisationLinks([facts.lead], content, language)),
    ...fact(words.partners, organisationLinks(facts.partners, content, language)),
    ...fact(words.funder, organisationLinks([facts.funder], content, language)),
    ...fundingFacts(facts, content, language),
    ...earlierPlanFacts(facts, content, language),
    ...fact(words.topics, nameLinks('topics', facts.topics, content, language)),
    ...fact(words.phenomena, nameLinks('phenomena', facts.phenomena, content, language)),
    ...fact(wordsOf(language).entry.sources, sourceFacts(facts.sources, content, language)),
    ...dateFacts(facts, language),
  ];
}

/** The texts of a project in the order a reader asks for them. */
export function projectSections(words: ProjectWords, language: Language): TextSection[] {
  const headings = wordsOf(language).project;
  return [
    { id: 'start', heading: headings.startingPoint, paragraphs: words.startingPoint },
    {
      id: 'goals',
      heading: headings.goals,
      paragraphs: words.purpose === undefined ? [] : [words.purpose],
      items: words.goals,
      ordered: true,
    },
    { id: 'effects', heading: headings.effects, items: words.effects, ordered: true },
    { id: 'measures', heading: headings.measures, items: words.measures, ordered: true },
  ].filter(({ paragraphs = [], items = [] }) => paragraphs.length + items.length > 0);
}

/** How a project is assessed, after its own text. */
export function evaluationSection(words: ProjectWords, language: Language): TextSection[] {
  if (words.evaluation.length === 0) return [];
  return [
    {
      id: 'evaluation',
      heading: wordsOf(language).project.evaluation,
      items: words.evaluation,
      ordered: true,
    },
  ];
}

/** Who steers the project. */
export function projectSteering(
  facts: ProjectFacts,
  words: ProjectWords,
  content: Content,
  language: Language,
): SteeringView[] {
  const { members, duties } = wordsOf(language).people;
  return facts.steering.map((group) => ({
    name: words.steeringTexts[group.key]?.name ?? group.key,
    text: words.steeringTexts[group.key]?.text,
    remarks: [
      ...(group.members === undefined ? [] : [members(group.members)]),
      ...group.people.map((person) => {
        const text = personText(person, content, language);
        return person.duty === undefined ? text : `${duties[person.duty]}: ${text}`;
      }),
    ],
  }));
}

/** Whom to turn to. Details past their date are shown as such, and then without the address. */
export function contactViews(
  contacts: readonly Contact[],
  content: Content,
  language: Language,
  today: string,
): ContactView[] {
  const { duties, validTo } = wordsOf(language).people;
  return contacts.map((contact) => {
    const { name, role, organisation, email, duty } = contact;
    const expired = contact.validTo !== undefined && today > lastDay(contact.validTo);
    return {
      name,
      details: personText({ name: '', role, organisation }, content, language),
      email,
      duty: duties[duty],
      expired: expired && contact.validTo ? validTo(formatDate(contact.validTo, language)) : undefined,
    };
  });
}

function regionValues(facts: ProjectFacts, content: Content, language: Language) {
  if (facts.regions.length > 0) return entryLinks(content.regions, facts.regions, language);
  return [wordsOf(language).project.wholeCountry];
}

function fundingFacts({ funding }: ProjectFacts, content: Content, language: Language): Fact[] {
  if (funding === undefined) return [];
  const words = wordsOf(language).funding;
  const { total, grant, grantStage, ownShare, shares } = funding;
  return [
    ...fact(words.total, [total === undefined ? undefined : formatSum(total, language)]),
    ...fact(words.grant[grantStage], [grant === undefined ? undefined : formatShare(grant, language)]),
    ...fact(words.ownShare, [ownShare === undefined ? undefined : formatShare(ownShare, language)]),
    ...fact(
      words.shares,
      shares.flatMap(({ organisation, sum }) =>
        organisationLinks([organisation], content, language).map((link) => ({
          ...link,
          note: sum === undefined ? words.noSum : formatSum(sum, language),
        })),
      ),
    ),
  ];
}

function earlierPlanFacts({ earlierPlans }: ProjectFacts, content: Content, language: Language): Fact[] {
  const words = wordsOf(language);
  return earlierPlans.flatMap((plan) =>
    fact(words.project.earlierPlan(formatShortDate(plan.date, language)), [
      plan.period && formatPeriod(plan.period.start, plan.period.end, language),
      plan.grant === undefined ? undefined : words.funding.grantOf(formatShare(plan.grant, language)),
      plan.ownShare === undefined
        ? undefined
        : words.funding.ownShareOf(formatShare(plan.ownShare, language)),
      ...sourceFacts([plan.source], content, language).map(({ text, href }) => ({
        text,
        ...(href && { href }),
      })),
    ]),
  );
}
