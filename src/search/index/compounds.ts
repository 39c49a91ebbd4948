import type { Language } from '#i18n/languages.ts';
import { stemOf } from '#search/analysis/stem.ts';
import type { Decompounder } from './decompound.ts';

/**
 * Makes the function that tells which compounds of the site a title says apart: `Lapset, nuoret ja perheet` says
 * `lapsiperhe`, too.
 */
export function makeCompoundFinder(
  language: Language,
  counts: ReadonlyMap<string, number>,
  decompound: Decompounder,
): (stems: readonly string[]) => readonly string[] {
  const byStart = new Map<string, Map<string, string>>();
  for (const word of counts.keys()) {
    const [start, end, ...others] = decompound(word) ?? [];
    if (start === undefined || end === undefined || others.length > 0) continue;
    const ends = byStart.get(stemOf(start, language)) ?? new Map<string, string>();
    byStart.set(stemOf(start, language), ends.set(stemOf(end, language), stemOf(word, language)));
  }
  return (stems) =>
    stems.flatMap((stem, at) => stems.slice(at + 1).flatMap((other) => byStart.get(stem)?.get(other) ?? []));
}
