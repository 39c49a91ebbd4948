import { stemOf } from '#search/analysis/stem.ts';
import { synonymsOf } from '#search/analysis/synonyms.ts';
import type { Sources } from './find-stems.ts';
import type { FoundPage } from './hits.ts';

/** The place that an abbreviation stands for which no page has: `Jkl` → `Jyväskylä`. */
export function placeMeant<Page extends FoundPage>(
  term: string,
  { lexicon, names = new Map() }: Sources<Page>,
): string {
  const stem = stemOf(term, lexicon.language);
  if (lexicon.stems.has(stem)) return term;
  const others = synonymsOf([stem], [stem], lexicon.synonyms).map((phrase) => phrase.join(' '));
  if (others.length === 0) return term;
  const places = [...names.values()].flat().map(({ name }) => name);
  return places.find((name) => others.includes(stemOf(name, lexicon.language))) ?? term;
}
