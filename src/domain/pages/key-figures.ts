import type { Content, Project } from '#content/model.ts';
import type { Amount } from '#schemas/values.ts';
import { sectionAddress } from '#routes/addresses.ts';
import { inBoth, type Language } from '#i18n/languages.ts';
import { formatNumber } from '#i18n/numbers.ts';
import { messagesOf } from '#i18n/messages.ts';
import { siteNavigation } from '../navigation.ts';
import { addAmounts, formatSum, isExact } from '../money.ts';
import { sitePage } from './page.ts';
import { projectsInOrder } from '../relations.ts';
import { linkTo, type NameLink } from '../wording.ts';

/** One figure of the whole programme: the number, what it counts, and what one should know of it. */
export interface KeyFigure {
  id: 'projects' | 'regions' | 'workshops' | 'participants' | 'total' | 'grants';
  number: string;
  label: string;
  /** Set to false where the sums cannot be added; the note says why. */
  known?: boolean;
  /** Reservations: how many of the entries the figure is known for, and what it does not mean. */
  note?: string | undefined;
}

/** The page of key figures, counted from the facts of all entries. */
export function keyFiguresPage(content: Content, language: Language) {
  const { title, description } = messagesOf(language).sections.keyFigures;
  return {
    page: sitePage(language, {
      title,
      description,
      address: inBoth((each) => sectionAddress('keyFigures', each)),
    }),
    frame: siteNavigation(content, language),
    figures: keyFigures(content, language),
    sums: sumsByProject(content, language),
  };
}

/** Projects, regions, workshops, participants and sums of the whole programme. */
export function keyFigures(content: Content, language: Language): KeyFigure[] {
  const messages = messagesOf(language).keyFigures;
  const { projects, workshops } = content;
  const regions = new Set(projects.flatMap(({ facts }) => facts.regions));
  const counted = workshops.flatMap(({ facts }) => facts.participants ?? []);
  const participants = counted.reduce((sum, count) => sum + count, 0);
  const all: (KeyFigure | undefined)[] = [
    { id: 'projects', number: formatNumber(projects.length, language), label: messages.projects },
    { id: 'regions', number: formatNumber(regions.size, language), label: messages.regions },
    { id: 'workshops', number: formatNumber(workshops.length, language), label: messages.workshops },
    counted.length === 0
      ? undefined
      : {
          id: 'participants',
          number: formatNumber(participants, language),
          label: messages.participants,
          note: `${messages.of(counted.length, workshops.length)}. ${messages.participantsNote}`,
        },
    sumFigure('total', projects, content, language),
    sumFigure('grants', projects, content, language),
  ];
  return all.filter((figure) => figure !== undefined);
}

/** The sums of each project that tells any, as its source gives them. */
function sumsByProject(
  content: Content,
  language: Language,
): { link: NameLink; total: string; grant: string }[] {
  return content.projects
    .toSorted(projectsInOrder)
    .map((project) => ({
      link: linkTo(project, language),
      total: sumOf(project, 'total'),
      grant: sumOf(project, 'grants'),
    }))
    .filter(({ total, grant }) => total !== undefined || grant !== undefined)
    .map(({ link, total, grant }) => ({
      link,
      total: total === undefined ? '–' : formatSum(total, language),
      grant: grant === undefined ? '–' : formatSum(grant, language),
    }));
}

function sumFigure(
  id: 'total' | 'grants',
  projects: readonly Project[],
  content: Content,
  language: Language,
): KeyFigure | undefined {
  const messages = messagesOf(language).keyFigures;
  const counted = projects.filter((project) => !isCountedInParent(project, id, content));
  const sums = counted.flatMap((project) => sumOf(project, id) ?? []);
  if (sums.length === 0) return undefined;
  const sum = addAmounts(sums);
  const known = messages.of(sums.length, counted.length);
  return {
    id,
    number: sum === undefined ? '–' : formatSum(sum, language),
    label: messages[id],
    known: sum !== undefined,
    note: `${known}. ${sum === undefined ? messages.notAddable : messages[id === 'total' ? 'totalNote' : 'grantsNote']}`,
  };
}

function sumOf({ facts: { funding } }: Project, id: 'total' | 'grants'): Amount | undefined {
  if (id === 'total') return funding?.total;
  const { grant, total } = funding ?? {};
  if (typeof grant !== 'object' || !('percent' in grant)) return grant;
  return total !== undefined && isExact(total) ? (total * grant.percent) / 100 : undefined;
}

/** The part of an umbrella project whose own sum is known would be counted twice. */
function isCountedInParent(project: Project, id: 'total' | 'grants', content: Content): boolean {
  const parent = content.projects.find((other) => other.id === project.facts.parent);
  return parent !== undefined && sumOf(parent, id) !== undefined;
}
