// What is done only for what is no word of the site: several words, an abbreviation, or a word or title that is not yet typed to its end.

import { fold } from '#search/analysis/fold.ts';
import { literalKeyOf, stemOf } from '#search/analysis/stem.ts';
import { synonymsOf } from '#search/analysis/synonyms.ts';
import { tokensOf } from '#search/analysis/tokens.ts';
import { type Found, pagesNamed, type Sources } from './find-stems.ts';
import type { FoundPage } from './hits.ts';
import type { Lexicon } from './lexicon.ts';
import { titledWithin } from './several-words.ts';

export { joinedWith } from './several-words.ts';

/** The terms with the places that abbreviations stand for which no page has: `Jkl` → `Jyväskylä`. */
export function placesMeant<Page extends FoundPage>(
  terms: readonly string[],
  sources: Sources<Page>,
): readonly string[] {
  return terms.map((term) => placeMeant(term, sources));
}

function placeMeant<Page extends FoundPage>(
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

/**
 * Pages that are called what is asked, and those whose title or name begins as is written so far, those first that need
 * the fewest letters more: `lappl` → of `Lappland`, `miksi uud` → of `Miksi uudistus?`. The beginning of a title of several
 * words may itself be a title, but is hardly meant as one. A word alone that the site has is taken to be whole.
 */
export async function withBegun<Page extends FoundPage>(
  called: readonly Page[],
  text: string,
  found: readonly Found<Page>[],
  sources: Sources<Page>,
): Promise<readonly Page[]> {
  const [word = '', ...more] = tokensOf(text);
  const meant = found[0]?.instead ?? text;
  if (more.length > 0) return [...(await pagesBegun(text, sources)), ...called];
  return isWritten(word, sources.lexicon) ? called : [...called, ...(await pagesBegun(meant, sources))];
}

/**
 * Pages whose title stands within a question of several words; of a compound that no page has, one that is called a part of
 * it: of `informationssystemreform` that of the first.
 */
export async function titledIn<Page extends FoundPage>(
  text: string,
  found: readonly Found<Page>[],
  sources: Sources<Page>,
): Promise<readonly [most: readonly Page[], part: readonly Page[]]> {
  if (found.length > 1) return titledWithin(text, sources);
  const note = found[0]?.notes.find(({ kind }) => kind === 'decompounded');
  if (note?.kind !== 'decompounded') return [[], []];
  const [most, part] = await titledWithin(note.to.join(' '), sources);
  return [most, part.slice(0, 1)];
}

async function pagesBegun<Page extends FoundPage>(
  text: string,
  { search, names = new Map(), titles }: Sources<Page>,
): Promise<readonly Page[]> {
  const start = fold(text);
  if (start.length < SHORTEST) return [];
  const begun = [
    ...[...names.values()].flat().map(({ name }) => ({ name, find: () => pagesNamed(name, search) })),
    ...((await titles?.()) ?? []).map((name) => ({ name, find: () => search(literalKeyOf(tokensOf(name))) })),
  ]
    .filter(({ name }) => fold(name).startsWith(start))
    .toSorted((one, other) => one.name.length - other.name.length)
    .slice(0, MOST);
  return (await Promise.all(begun.map(({ find }) => find()))).flat();
}

/** Whether the site has a word, at least with a short ending behind it: `palvelu`, of which it has `palvelut`. */
function isWritten(word: string, { forms, language }: Lexicon): boolean {
  const [folded, stem] = [fold(word), stemOf(word, language)];
  return forms.some(
    (form) =>
      form.folded === folded ||
      (form.stem === stem && form.folded.startsWith(folded) && form.folded.length <= folded.length + ENDING),
  );
}

/** In letters: less may become anything. */
const SHORTEST = 3;
const MOST = 5;
/** In letters. */
const ENDING = 2;
