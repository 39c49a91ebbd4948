import type { Content, Project } from '#content/model.ts';
import type { Amount } from '#schemas/values.ts';
import { sectionAddress } from '#routes/addresses.ts';
import { inBoth, type Language } from '#i18n/languages.ts';
import { formatNumber } from '#i18n/numbers.ts';
import { wordsOf } from '#i18n/messages.ts';
import { siteFrame } from '../navigation.ts';
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
  const { title, description } = wordsOf(language).sections.keyFigures;
  return {
    page: sitePage(language, {
      title,
      description,
      address: inBoth((each) => sectionAddress('keyFigures', each)),
    }),
    frame: siteFrame(content, language),
    figures: keyFigures(content, language),
    sums: sumsByProject(content, language),
  };
}

/** Projects, regions, workshops, participants and sums of the whole programme. */
export function keyFigures(content: Content, language: Language): KeyFigure[] {
  const words = wordsOf(language).keyFigures;
  const { projects, workshops } = content;
  const regions = new Set(projects.flatMap(({ facts }) => facts.regions));
  const counted = workshops.flatMap(({ facts }) => facts.participants ?? []);
  const participants = counted.reduce((sum, count) => sum + count, 0);
  const all: (KeyFigure | undefined)[] = [
    { id: 'projects', number: formatNumber(projects.length, language), label: words.projects },
    { id: 'regions', number: formatNumber(regions.size, language), label: words.regions },
    { id: 'workshops', number: formatNumber(workshops.length, language), label: words.workshops },
    counted.length === 0
      ? undefined
      : {
          id: 'participants',
          number: formatNumber(participants, language),
          label: words.participants,
          note: `${words.of(counted.length, workshops.length)}. ${words.participantsNote}`,
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
  const words = wordsOf(language).keyFigures;
  const counted = projects.filter((project) => !isCountedInParent(project, id, content));
  const sums = counted.flatMap((project) => sumOf(project, id) ?? []);
  if (sums.length === 0) return undefined;
  const sum = addAmounts(sums);
  const known = words.of(sums.length, counted.length);
  return {
    id,
    number: sum === undefined ? '–' : formatSum(sum, language),
    label: words[id],
    known: sum !== undefined,
    note: `${known}. ${sum === undefined ? words.notAddable : words[id === 'total' ? 'totalNote' : 'grantsNote']}`,
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
