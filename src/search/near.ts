import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { rootOf } from './root.ts';

/** The site's words nearest to one that is on no page: `hyvinvoitialue` → `hyvinvointialue`. */
export function nearWords(word: string, lexicon: Lexicon): string[] {
  const folded = fold(word).slice(0, LONGEST);
  if (folded.length < 4) return [];
  const root = rootOf(folded, lexicon.language);
  const most = folded.length < 8 ? 1 : 2;
  const found = new Map<string, { word: string; distance: number }>();
  for (const form of lexicon.forms) {
    if (form.folded.length < 4) continue;
    const distance =
      Math.min(
        distanceWithin(folded, form.folded, most),
        root.length < 6 ? Infinity : distanceWithin(root, form.root, 1) + ROOT_ONLY,
      ) + (form.folded[0] === folded[0] ? 0 : OTHER_START);
    if (distance <= most + ROOT_ONLY && distance < (found.get(form.root)?.distance ?? Infinity))
      found.set(form.root, { word: form.word, distance });
  }
  return [...found.values()].sort((one, other) => one.distance - other.distance).map((near) => near.word);
}

/**
 * How many letters must be added, left out, changed or swapped with their neighbour to make one word of
 * the other, or `Infinity` when more than `most`.
 */
export function distanceWithin(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return Infinity;
  const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  const cost = (row: number, at: number): number => rows[row]?.[at] ?? Infinity;
  for (let row = 1; row <= one.length; row++) {
    const next = (rows[row] = [row]);
    for (let at = 1; at <= other.length; at++) {
      const same = one[row - 1] === other[at - 1];
      const swapped = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      next[at] = Math.min(
        cost(row - 1, at) + 1,
        cost(row, at - 1) + 1,
        cost(row - 1, at - 1) + (same ? 0 : 1),
        swapped ? cost(row - 2, at - 2) + 1 : Infinity,
      );
    }
    if (Math.min(...next) > most) return Infinity;
  }
  const distance = cost(one.length, other.length);
  return distance > most ? Infinity : distance;
}

const LONGEST = 40;
/** A little further than a word that is itself as near. */
const ROOT_ONLY = 0.4;
/** Few mistype the first letter. */
const OTHER_START = 0.6;
