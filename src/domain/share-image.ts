import type { News, Project, Region, Workshop } from '#content/model.ts';
import { formatDate, formatPeriod, formatShortDate } from '#i18n/dates.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Context } from './context.ts';
import { countedProjects } from './counted-projects.ts';
import { formatAmount, formatShare, formatSum } from './money.ts';
import { entryLink, wordingOf } from './wording.ts';

/** What stands on the picture of a page. */
export interface PictureText {
  /** What it is, `Hanke`. */
  kind: string;
  title: string;
  /** Names of its regions. */
  places: string[];
  /** Codes of its regions, which the map on the picture shows. */
  codes: string[];
  /** The number or day to remember, and what it is. */
  figure?: string | undefined;
  figureLabel?: string | undefined;
}

/** The picture of an entry in a language it is written in. */
export function entryPicture(entry: Project | Region | Workshop | News, context: Context): PictureText {
  const regions =
    entry.collection === 'regions'
      ? [entry]
      : context.content.regions.filter(({ id }) => entry.facts.regions.includes(id));
  return {
    kind: kindLabel(entry, context),
    title: wordingOf<{ title: string; summary: string; aliases: string[] }>(entry, context.language).texts
      .title,
    places:
      entry.collection === 'regions' ? [] : regions.map((region) => entryLink(region, context.language).text),
    codes: regions.map(({ facts }) => facts.code),
    ...figureOf(entry, context),
  };
}

function kindLabel(entry: Project | Region | Workshop | News, context: Context): string {
  const messages = context.messages;
  return entry.collection === 'workshops'
    ? messages.workshop.kinds[entry.facts.kind]
    : messages.sections[entry.collection].one;
}

function figureOf(entry: Project | Region | Workshop | News, context: Context): Figure {
  switch (entry.collection) {
    case 'projects':
      return projectFigure(entry, context);
    case 'regions':
      return regionFigure(entry, context);
    case 'workshops':
      return workshopFigure(entry, context);
    case 'news':
      return { figure: formatDate(entry.facts.date, context.language) };
  }
}

function projectFigure({ facts }: Project, context: Context): Figure {
  const messages = context.messages.funding;
  const { total, grant, grantStage } = facts.funding ?? {};
  if (total !== undefined) return { figure: formatSum(total, context.language), figureLabel: messages.total };
  if (grant !== undefined && grantStage !== undefined)
    return { figure: formatShare(grant, context.language), figureLabel: messages.grant[grantStage] };
  return facts.period ? { figure: formatPeriod(facts.period.start, facts.period.end, context.language) } : {};
}

function regionFigure(region: Region, context: Context): Figure {
  const messages = context.messages.region;
  const newest = region.facts.population.toSorted((one, other) => one.date.localeCompare(other.date)).at(-1);
  if (newest !== undefined)
    return { figure: formatAmount(newest.residents, context.language), figureLabel: messages.population };
  const projects = countedProjects(context.content.projects).filter(({ facts }) =>
    facts.regions.includes(region.id),
  ).length;
  return projects === 0 ? {} : { figure: messages.projects(projects) };
}

function workshopFigure({ facts }: Workshop, { language, messages }: Context): Figure {
  const { participants } = facts;
  return {
    figure: formatShortDate(facts.start, language),
    ...(participants !== undefined && {
      figureLabel: messages.workshop.participants(participants, formatNumber(participants, language)),
    }),
  };
}

type Figure = Pick<PictureText, 'figure' | 'figureLabel'>;
