import { fieldWeight } from '#search/index/keys.ts';

/**
 * The pages of one answer of Pagefind with their worth, times a factor. Its score of a title grows without bound the
 * shorter the title is; beyond some height it says nothing more.
 */
export function hitsOf<Page extends FoundPage>(pages: readonly Page[], factor: number): Hits<Page> {
  return new Map(
    pages.map((page) => [
      page.id,
      { page, worth: Math.min(page.score, HIGHEST) * factor * worthOfField(page) },
    ]),
  );
}

/** Pages found in any of several ways, each worth what its best way is worth. */
export function bestOf<Page extends FoundPage>(several: readonly Hits<Page>[]): Hits<Page> {
  return merged(several, Math.max);
}

/** Pages found in any of several ways; a page found in more ways is worth more. */
export function anyOf<Page extends FoundPage>(several: readonly Hits<Page>[]): Hits<Page> {
  return merged(several, (one, other) => one + other);
}

/** Pages worth more when they are also among others; those others alone only when there is nothing else. */
export function withBonus<Page extends FoundPage>(hits: Hits<Page>, bonus: Hits<Page>): Hits<Page> {
  if (hits.size === 0) return bonus;
  const also = new Map([...bonus].filter(([id]) => hits.has(id)));
  return anyOf([also, hits]);
}

/** Pages found in every one of several ways. */
export function allOf<Page extends FoundPage>(several: readonly Hits<Page>[], factor = 1): Hits<Page> {
  const [first, ...others] = several;
  const common = [...(first ?? [])].filter(([id]) => others.every((hits) => hits.has(id)));
  return new Map(
    common.map(([id, { page }]) => {
      const worth = several.reduce((sum, hits) => sum + (hits.get(id)?.worth ?? 0), 0);
      return [id, { page, worth: (worth * factor) / several.length }];
    }),
  );
}

/** Pages with a word that few pages have are worth more than those with a word that many have. */
export function byRarity<Page extends FoundPage>(hits: Hits<Page>): Hits<Page> {
  return allOf([hits], 1 / (1 + Math.log(hits.size) / 2));
}

function merged<Page extends FoundPage>(
  several: readonly Hits<Page>[],
  together: (one: number, other: number) => number,
): Hits<Page> {
  const all = new Map<string, Hit<Page>>();
  for (const [id, hit] of several.flatMap((hits) => [...hits])) {
    const known = all.get(id);
    all.set(id, known ? { page: known.page, worth: together(known.worth, hit.worth) } : hit);
  }
  return all;
}

/** Keys stand in fields that tell their weight; what is found in the text itself has its own score. */
function worthOfField(page: FoundPage): number {
  return fieldWeight(page.matchedMetaFields ?? []) || 1;
}

const HIGHEST = 4;

/** What Pagefind says of a page it found; the page's data is fetched only when it is shown. */
export interface FoundPage {
  readonly id: string;
  readonly score: number;
  readonly matchedMetaFields?: readonly string[];
}

export interface Hit<Page extends FoundPage> {
  readonly page: Page;
  readonly worth: number;
}

export type Hits<Page extends FoundPage> = ReadonlyMap<string, Hit<Page>>;
