import type { Content, News, Project, Region, Workshop } from '#content/model.ts';
import { formatDate, formatPeriod, formatShortDate } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { formatNumber } from '#i18n/numbers.ts';
import { messagesOf } from '#i18n/messages.ts';
import { formatAmount, formatShare, formatSum } from './money.ts';
import { linkTo, wordingOf } from './wording.ts';

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
export function entryPicture(
  entry: Project | Region | Workshop | News,
  content: Content,
  language: Language,
): PictureText {
  const regions =
    entry.collection === 'regions'
      ? [entry]
      : content.regions.filter(({ id }) => entry.facts.regions.includes(id));
  return {
    kind: kindOf(entry, language),
    title: wordingOf<{ title: string; summary: string; aliases: string[] }>(entry, language).texts.title,
    places: entry.collection === 'regions' ? [] : regions.map((region) => linkTo(region, language).text),
    codes: regions.map(({ facts }) => facts.code),
    ...figureOf(entry, content, language),
  };
}

function kindOf(entry: Project | Region | Workshop | News, language: Language): string {
  const messages = messagesOf(language);
  return entry.collection === 'workshops'
    ? messages.workshop.kinds[entry.facts.kind]
    : messages.sections[entry.collection].one;
}

function figureOf(entry: Project | Region | Workshop | News, content: Content, language: Language): Figure {
  switch (entry.collection) {
    case 'projects':
      return projectFigure(entry, language);
    case 'regions':
      return regionFigure(entry, content, language);
    case 'workshops':
      return workshopFigure(entry, language);
    case 'news':
      return { figure: formatDate(entry.facts.date, language) };
  }
}

function projectFigure({ facts }: Project, language: Language): Figure {
  const messages = messagesOf(language).funding;
  const { total, grant, grantStage } = facts.funding ?? {};
  if (total !== undefined) return { figure: formatSum(total, language), figureLabel: messages.total };
  if (grant !== undefined && grantStage !== undefined)
    return { figure: formatShare(grant, language), figureLabel: messages.grant[grantStage] };
  return facts.period ? { figure: formatPeriod(facts.period.start, facts.period.end, language) } : {};
}

function regionFigure(region: Region, content: Content, language: Language): Figure {
  const messages = messagesOf(language).region;
  const newest = region.facts.population.toSorted((one, other) => one.date.localeCompare(other.date)).at(-1);
  if (newest !== undefined)
    return { figure: formatAmount(newest.residents, language), figureLabel: messages.population };
  const projects = content.projects.filter(({ facts }) => facts.regions.includes(region.id)).length;
  return projects === 0 ? {} : { figure: messages.projects(projects) };
}

function workshopFigure({ facts }: Workshop, language: Language): Figure {
  const { participants } = facts;
  return {
    figure: formatShortDate(facts.start, language),
    ...(participants !== undefined && {
      figureLabel: messagesOf(language).workshop.participants(
        participants,
        formatNumber(participants, language),
      ),
    }),
  };
}

type Figure = Pick<PictureText, 'figure' | 'figureLabel'>;
