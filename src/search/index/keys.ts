import { stemKey, nameStem } from '#search/analysis/stem.ts';
import type { Learned } from './learn.ts';
import { leftOutTokens } from './left-out.ts';
import type { PageTokens } from './page-tokens.ts';

/** The stems of a page with the weight each has on it: more in the title, more for a whole word, more when repeated. */
export function pageStems(
  { tokens, identifiers, weight: pageWeight }: Pick<PageTokens, 'tokens' | 'identifiers' | 'weight'>,
  { expand, decompound, phrasesIn, compoundsIn }: Omit<Learned, 'counts'>,
): PageStems {
  const weights = new Map<string, number>();
  const addStem = (stem: string, weight: number): void => {
    weights.set(stem, (weights.get(stem) ?? 0) + pageWeight * weight);
  };
  const add = (word: string, weight: number): void => {
    for (const [stem, share] of expand(word)) addStem(stem, weight * share);
  };
  for (const zone of ['title', 'heading', 'body'] as const) {
    for (const [word, times] of timesOf(tokens[zone])) add(word, ZONE_WEIGHT[zone] * times);
    for (const word of leftOutTokens(tokens[zone], decompound)) add(word, ZONE_WEIGHT[zone] * IMPLIED);
    for (const key of phrasesIn(tokens[zone])) addStem(key, ZONE_WEIGHT[zone]);
    // A number says as much on a page about the site itself.
    for (const key of identifiers[zone]) addStem(key, ZONE_WEIGHT[zone] / pageWeight);
  }
  for (const key of identifiers.cited) addStem(key, CITED / pageWeight);
  for (const key of identifiers.day) weights.set(key, CALLED);
  for (const stem of titleStems(tokens.title, SHORT_TITLE * pageWeight, { expand, compoundsIn }))
    weights.set(stem, CALLED);
  return weights;
}

function timesOf(words: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return times;
}

/** What a page is called, when that is short: its words, and the compounds they would make. */
function titleStems(
  title: readonly string[],
  most: number,
  { expand, compoundsIn }: Pick<Learned, 'expand' | 'compoundsIn'>,
): string[] {
  const words = title.map(expand).filter((stems) => stems.length > 0);
  if (words.length > most) return [];
  const stems = words.flatMap((word) => word.filter(([, share]) => share >= 1).map(([stem]) => stem));
  return [...stems, ...compoundsIn(stems)];
}

/**
 * One hidden element that carries the keys of a page into the index, sorted by weight into metadata
 * fields `k1` to `k5`. A search result tells in which field it was found, and so how much it is worth.
 * The keys of what the page is called, and of the names it answers for, stand in fields of their own.
 */
export function keyElement(
  weights: PageStems,
  titleKeys: readonly string[],
  names: readonly string[] = [],
  light = false,
): string {
  const fields = TIERS.map((): string[] => []);
  for (const [stem, weight] of weights) fields[tierOf(weight)]?.push(stemKey(stem));
  const used = fields.map((keys, at) => ({ name: `k${at + 1}`, keys })).filter(({ keys }) => keys.length > 0);
  const all = [
    ...used,
    { name: 'kt', keys: titleKeys },
    ...(names.length > 0
      ? [{ name: light ? 'kl' : 'kn', keys: names.map((name) => stemKey(nameStem(name))) }]
      : []),
  ];
  const meta = all.map(({ name }) => `${name}[data-${name}]`).join(', ');
  const data = all.map(({ name, keys }) => `data-${name}="${keys.join(' ')}"`).join(' ');
  return `<span hidden data-pagefind-meta="${meta}" ${data}></span>`;
}

/** What a hit is worth when the best field it was found in is this one. */
export function fieldWeight(fields: readonly string[]): number {
  return Math.max(0, ...fields.map((field) => WORTH[field] ?? 0));
}

function tierOf(weight: number): number {
  return TIERS.findLastIndex((least) => weight >= least);
}

/** The fields that a key may stand in. */
export const KEY_FIELDS: readonly string[] = ['k1', 'k2', 'k3', 'k4', 'k5', 'kt', 'kn', 'kl'];

type PageStems = ReadonlyMap<string, number>;

/** A word that only a hyphen tells of, as `sosiaalikeskus` in `sosiaali- ja terveyskeskus`. */
const IMPLIED = 0.6;
/** A number in the name of a source. */
const CITED = 0.5;
/** In words that tell something. */
const SHORT_TITLE = 3;
const ZONE_WEIGHT = { title: 5, heading: 2, body: 1 } as const;
/** More than any word gets by being repeated. */
const CALLED = 1_000_000;
/** The least weight for each field, and what a hit in it is worth. */
const TIERS = [0, 1, 2, 5, CALLED] as const;
const WORTH: Partial<Record<string, number>> = { k1: 0.6, k2: 1, k3: 1.4, k4: 2.2, k5: 2.4, kn: 1, kl: 0.7 };
