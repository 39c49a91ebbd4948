import type { Content, Project } from '#content/model.ts';
import type { CostShare, Funding } from '#schemas/funding.ts';
import type { Amount } from '#schemas/values.ts';
import type { Language } from '#i18n/languages.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Context } from '../context.ts';
import { countedProjects } from '../counted-projects.ts';
import { siteNavigation } from '../navigation.ts';
import { formatSum, isExact, isPercent, valueOf } from '../money.ts';
import { sectionPage } from './page.ts';
import { projectsInOrder } from '../relations.ts';
import { entryLink, type NameLink } from '../wording.ts';

/** A count of the whole programme: the number, what it counts, and what one should know of it. */
export interface KeyFigure {
  id: 'projects' | 'regions' | 'workshops' | 'participants';
  number: string;
  label: string;
  /** Reservations: how many of the entries the figure is known for, and what it does not mean. */
  note?: string | undefined;
}

/** A sum of one project, with what it is. Sums of other years and another certainty are never added to it. */
export interface ProjectSum {
  link: NameLink;
  total: string;
  applied: string;
  granted: string;
}

/** How many projects' sums the front page shows, the largest first. */
const frontSums = 4;

/** The page of key figures, counted from the facts of all entries. */
export function keyFiguresPage(context: Context) {
  return {
    page: sectionPage('keyFigures', context.language),
    navigation: siteNavigation(context),
    figures: keyFigures(context.content, context),
    sums: sumsByProject(context.content.projects.toSorted(projectsInOrder), context.language),
  };
}

/** Projects, regions, workshops and attendances of the whole programme, without those it has none of. */
export function keyFigures({ projects, workshops }: Content, context: Context): KeyFigure[] {
  const messages = context.messages.keyFigures;
  const counted = countedProjects(projects);
  const parts = projects.length - counted.length;
  const regions = new Set(counted.flatMap(({ facts }) => facts.regions));
  const attended = workshops.flatMap(({ facts }) => facts.participants ?? []);
  const attendances = attended.reduce((sum, count) => sum + count, 0);
  const counts = [
    { id: 'projects' as const, count: counted.length, note: parts === 0 ? undefined : messages.projectsNote },
    { id: 'regions' as const, count: regions.size },
    { id: 'workshops' as const, count: workshops.length },
    {
      id: 'participants' as const,
      count: attendances,
      note: `${messages.of(attended.length, workshops.length)}. ${messages.participantsNote}`,
    },
  ];
  return counts
    .filter(({ count }) => count > 0)
    .map(({ id, count, note }) => ({
      id,
      number: formatNumber(count, context.language),
      label: messages[id],
      note,
    }));
}

/** The sums of the projects with the most money, for the front page. */
export function largestSums({ projects }: Content, language: Language): ProjectSum[] {
  const most = ({ facts: { funding } }: Project) =>
    Math.max(0, ...Object.values(sumsOf(funding)).flatMap((sum) => (sum === undefined ? [] : valueOf(sum))));
  const largest = projects.toSorted((one, other) => most(other) - most(one)).slice(0, frontSums);
  return sumsByProject(largest, language);
}

/** The sums of each project that tells any, as its source gives them: what it costs, what was applied for, what granted. */
function sumsByProject(projects: readonly Project[], language: Language): ProjectSum[] {
  const written = (sum: Amount | undefined) => (sum === undefined ? '–' : formatSum(sum, language));
  return projects.flatMap((project) => {
    const { total, applied, granted } = sumsOf(project.facts.funding);
    if (total === undefined && applied === undefined && granted === undefined) return [];
    return {
      link: entryLink(project, language),
      total: written(total),
      applied: written(applied),
      granted: written(granted),
    };
  });
}

/** What a project costs and the State's part in it, in euros. */
export function sumsOf(
  funding: Funding | undefined,
): Partial<Record<'total' | 'applied' | 'granted', Amount | undefined>> {
  if (funding === undefined) return {};
  const { total, grant, grantStage, applied } = funding;
  return grantStage === 'granted'
    ? { total, applied: inEuros(applied, total), granted: inEuros(grant, total) }
    : { total, applied: inEuros(grant, total) };
}

/** A part of the costs in euros, also where its source gives a percentage of exact costs. */
function inEuros(share: CostShare | undefined, total: Amount | undefined): Amount | undefined {
  if (share === undefined || !isPercent(share)) return share;
  return total !== undefined && isExact(total) ? (total * share.percent) / 100 : undefined;
}
