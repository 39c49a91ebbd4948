import { fold } from '#search/analysis/fold.ts';
import { stemOf } from '#search/analysis/stem.ts';
import type { Lexicon } from './lexicon.ts';

/** The site's words nearest to one that is on no page: `hyvinvoitialue` → `hyvinvointialue`. */
export function closestWords(word: string, lexicon: Lexicon): string[] {
  const folded = fold(word).slice(0, LONGEST);
  if (folded.length < 4) return [];
  const stem = stemOf(folded, lexicon.language);
  const most = folded.length < 8 ? 1 : 2;
  const found = new Map<string, { word: string; distance: number }>();
  for (const form of lexicon.forms) {
    if (form.folded.length < 4) continue;
    const distance =
      Math.min(
        distanceWithin(folded, form.folded, most, form.folded.length < 6 ? 0 : TAIL),
        stem.length < (folded.length > stem.length + 2 ? 4 : 5)
          ? Infinity
          : distanceWithin(stem, form.stem, 1) + STEM_ONLY,
      ) + (form.folded[0] === folded[0] ? 0 : OTHER_START);
    if (distance <= most + STEM_ONLY && distance < (found.get(form.stem)?.distance ?? Infinity))
      found.set(form.stem, { word: form.word, distance });
  }
  return [...found.values()].sort((one, other) => one.distance - other.distance).map((near) => near.word);
}

/**
 * How many letters must be added, left out, changed or swapped with their neighbour to make one word of
 * the other, or `Infinity` when more than `most`.
 *
 * @param tail How many letters more `one` may have at its end, as a case has; for that it may have but one mistake.
 */
export function distanceWithin(one: string, other: string, most: number, tail = 0): number {
  const longer = one.length - other.length;
  if (longer > most + tail || longer < -most) return Infinity;
  let best = Infinity;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const now = [row];
    for (let at = 1; at <= other.length; at++) {
      const same = one[row - 1] === other[at - 1];
      const swapped = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      now[at] = Math.min(
        (last[at] ?? Infinity) + 1,
        (now[at - 1] ?? Infinity) + 1,
        (last[at - 1] ?? Infinity) + (same ? 0 : 1),
        swapped ? (before[at - 2] ?? Infinity) + 1 : Infinity,
      );
    }
    const reached = now.at(-1) ?? Infinity;
    if (reached <= (row < one.length ? 1 : most) && one.length - row <= tail)
      best = Math.min(best, reached + (row < one.length ? WITHOUT_TAIL : 0));
    if (Math.min(...now) > most) return best;
    before = last;
    last = now;
  }
  return best;
}

const LONGEST = 40;
/** A little further than a word that is itself as near. */
const STEM_ONLY = 0.4;
/** So long an ending may stand behind the word, which is then further than a whole word with one mistake. */
const TAIL = 3;
const WITHOUT_TAIL = 1.1;
/** Few mistype the first letter. */
const OTHER_START = 0.6;
