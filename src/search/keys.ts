import type { Expander } from './expand.ts';
import type { PageWords } from './page-words.ts';
import { keyOf } from './root.ts';

/** The roots of a page with the weight each has on it: more in the title, more for a whole word, more when repeated. */
export function pageRoots(words: PageWords['words'], expand: Expander): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const zone of ['title', 'heading', 'body'] as const) {
    for (const [root, share] of expand(words[zone])) {
      weights.set(root, (weights.get(root) ?? 0) + ZONE_WEIGHT[zone] * share);
    }
  }
  return weights;
}

/**
 * One hidden element that carries the keys of a page into the index, sorted by weight into metadata
 * fields `k1` to `k4`. A search result tells in which field it was found, and so how much it is worth.
 */
export function keyElement(weights: ReadonlyMap<string, number>): string {
  const fields = TIERS.map((): string[] => []);
  for (const [root, weight] of weights) fields[tierOf(weight)]?.push(keyOf(root));
  const used = fields.map((keys, at) => ({ name: `k${at + 1}`, keys })).filter(({ keys }) => keys.length > 0);
  const meta = used.map(({ name }) => `${name}[data-${name}]`).join(', ');
  const data = used.map(({ name, keys }) => `data-${name}="${keys.join(' ')}"`).join(' ');
  return `<span hidden data-pagefind-meta="${meta}" ${data}></span>`;
}

/** What a hit is worth when the best field it was found in is this one. */
export function fieldWeight(fields: readonly string[]): number {
  return Math.max(0, ...fields.map((field) => WORTH[TIER_NAMES.indexOf(field)] ?? 0));
}

function tierOf(weight: number): number {
  return TIERS.findLastIndex((least) => weight >= least);
}

const ZONE_WEIGHT = { title: 5, heading: 2, body: 1 } as const;
/** The least weight for each field, and what a hit in it is worth. */
const TIERS = [0, 1, 2, 5] as const;
const WORTH = [0.6, 1, 1.5, 3] as const;
const TIER_NAMES = ['k1', 'k2', 'k3', 'k4'];
