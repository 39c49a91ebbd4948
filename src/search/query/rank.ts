import { anyOf, byRarity, type FoundPage, type Hits } from './hits.ts';

/**
 * The pages of all terms of a question, best first: those with every term, then, when these are few, those with some.
 * Terms that no page has are passed over.
 */
export function rankPages<Page extends FoundPage>(terms: readonly Hits<Page>[]): Ranked<Page>[] {
  const known = terms.filter((hits) => hits.size > 0);
  const all = [...anyOf(known.map(byRarity))]
    .map(([id, { page, worth }]) => {
      const share = known.filter((hits) => hits.has(id)).length / known.length;
      return { page, whole: share === 1, worth: worth * share };
    })
    .sort((one, other) => Number(other.whole) - Number(one.whole) || other.worth - one.worth);
  return withoutTail(all);
}

/** Pages with only some of the words follow when few have all, and only those worth nearly as much as the best. */
function withoutTail<Page extends FoundPage>(all: readonly Ranked<Page>[]): Ranked<Page>[] {
  const whole = all.filter((each) => each.whole);
  if (whole.length >= ENOUGH) return whole;
  const least = WORTH_SHOWING * Math.max(...all.map(({ worth }) => worth));
  return [...whole, ...all.filter((each) => !each.whole && each.worth >= least)];
}

const ENOUGH = 3;
const WORTH_SHOWING = 0.2;

export interface Ranked<Page extends FoundPage> {
  readonly page: Page;
  /** Whether it has every term that any page has. */
  readonly whole: boolean;
  readonly worth: number;
}
