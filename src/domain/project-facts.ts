import type { Project } from '#content/model.ts';
import type { ProjectFacts } from '#schemas/project.ts';
import { formatPeriod, formatShortDate } from '#i18n/dates.ts';
import type { Context } from './context.ts';
import {
  dateFacts,
  entryLinks,
  type Fact,
  fact,
  municipalityName,
  nameLinks,
  organisationLinks,
  sourceFacts,
} from './facts.ts';
import { formatShare, formatSum } from './money.ts';
import { stageText } from './stage.ts';

/** The facts block of a project. */
export function projectFacts(project: Project, context: Context): Fact[] {
  const { facts } = project;
  const messages = context.messages.project;
  const parent = facts.parent === undefined ? [] : [facts.parent];
  return [
    ...fact(messages.stage, [stageText(facts, context)]),
    ...fact(messages.period, [
      facts.period && {
        text: formatPeriod(facts.period.start, facts.period.end, context.language),
        ...(facts.period.planned && { note: messages.planned }),
      },
    ]),
    ...fact(messages.lead, organisationLinks([facts.lead], context)),
    ...fundingFacts(facts, context),
    ...fact(messages.regions, regionValues(facts, context)),
    ...fact(
      messages.municipalities,
      facts.municipalities.map((name) => municipalityName(name, context.language)),
    ),
    ...fact(messages.parent, entryLinks('projects', parent, context)),
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

function regionValues(facts: ProjectFacts, context: Context) {
  if (facts.regions.length > 0) return entryLinks('regions', facts.regions, context);
  return [context.messages.project.wholeCountry];
}

function fundingFacts({ funding }: ProjectFacts, context: Context): Fact[] {
  const { language } = context;
  if (funding === undefined) return [];
  const messages = context.messages.funding;
  const { total, grant, grantStage, applied, ownShare, shares } = funding;
  return [
    ...fact(messages.total, [total === undefined ? undefined : formatSum(total, language)]),
    ...fact(messages.grant[grantStage], [grant === undefined ? undefined : formatShare(grant, language)]),
    ...fact(messages.grant.applied, [applied === undefined ? undefined : formatShare(applied, language)]),
    ...fact(messages.ownShare, [ownShare === undefined ? undefined : formatShare(ownShare, language)]),
    ...fact(
      messages.shares,
      shares.flatMap(({ organisation, sum }) =>
        organisationLinks([organisation], context).map((link) => ({
          ...link,
          note: sum === undefined ? messages.noSum : formatSum(sum, language),
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
      ...sourceFacts([plan.source], context).map(({ note: _, ...document }) => document),
    ]),
  );
}
