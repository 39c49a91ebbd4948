import { fold } from '#search/analysis/fold.ts';
import {
  allStemsOf,
  stemKey,
  literalKeyOf,
  nameStem,
  phraseStem,
  stemOf,
  stemsKeyOf,
  titleKeyOf,
} from '#search/analysis/stem.ts';
import { synonymsOf } from '#search/analysis/synonyms.ts';
import { tokensOf } from '#search/analysis/tokens.ts';
import { findStems, type Found, pagesNamed, type Sources, SYNONYM } from './find-stems.ts';
import { findIdentifier, findWord } from './find-word.ts';
import { bestOf, hitsOf, type FoundPage } from './hits.ts';
import { isGenitiveOf, isPlace, mayBend, type NameFound, findNames } from './names.ts';
import type { Note } from './notes.ts';
import { mayIdentify, type Question, readQuestion } from './question.ts';
import { rankPages } from './rank.ts';

/**
 * The pages that answer a question, best first: those that have all its words before those that have
 * some, and with them what was searched instead of a word that is on no page.
 */
export async function searchPages<Page extends FoundPage>(
  text: string,
  sources: Sources<Page>,
): Promise<Answered<Page>> {
  const { search, lexicon } = sources;
  const segments = mayIdentify(text) ? await import('#search/analysis/identifiers.ts') : undefined;
  const read = readQuestion(text, lexicon.stopWords, segments?.segmentsOf);
  const isWord = read.terms.length < 2 && lexicon.forms.some(({ folded }) => folded === fold(text));
  const other = isWord ? undefined : await import('./unknown-term.ts');
  const terms = other?.placesMeant(read.terms, sources) ?? read.terms;
  const question = { ...read, terms };
  const known = sources.names ?? new Map();
  const forms =
    lexicon.language === 'fi' && mayBend(terms, known) ? await import('#places/name-forms.ts') : undefined;
  const names = findNames(terms, known, forms?.isFormOf ?? isGenitiveOf);
  const found = await Promise.all(
    question.terms.map((_, at) =>
      findTerm(at, question, names, sources, other?.joinedWith(at, terms, lexicon)),
    ),
  );
  const literal = await Promise.all(
    question.phrases.map(async (phrase) => hitsOf(await search(`"${phrase}"`), 1)),
  );
  const byName = await named(question, names, sources);
  const isOnlyPlace = byName.length > 0 && names.every(isPlace);
  const called = isOnlyPlace ? byName : [...byName, ...(await titled(text, question, found, sources))];
  const first = (await other?.withBegun(called, text, found, sources)) ?? called;
  const ranked = rankPages([...found.map(({ hits }) => hits), ...literal]);
  const [most, part] = (first.length === 0 && (await other?.titledIn(text, found, sources))) || [[], []];
  const inAll = ranked.map(({ page }) => page);
  const pages = withFirst([...first, ...most, ...inAll.slice(0, 1), ...part], inAll);
  const whole = new Set(
    [...first, ...ranked.filter((each) => each.whole).map(({ page }) => page)].map(pageId),
  );
  return {
    pages,
    partial: new Set(pages.map(pageId).filter((id) => !whole.has(id))),
    notes: found.flatMap(({ notes }) => notes),
    sought: [...question.terms, ...question.phrases],
    exact: called.length > 0,
    name: isOnlyPlace ? names[0]?.name : undefined,
    care: found.some(({ care }) => care === true),
  };
}

async function findTerm<Page extends FoundPage>(
  at: number,
  { terms, identifiers }: Question,
  names: readonly NameFound[],
  sources: Sources<Page>,
  joined: readonly string[] = [],
): Promise<Found<Page>> {
  const { search, lexicon } = sources;
  const term = terms[at] ?? '';
  const keys = identifiers.get(term);
  const name = names.find(({ from, to }) => from <= at && at < to);
  if (keys !== undefined && name === undefined) return findIdentifier(term, keys, sources);
  const byName = name === undefined ? new Map() : hitsOf(await search(stemKey(nameStem(name.name))), 1);
  const stems = terms.map((word) => allStemsOf(word, lexicon.language));
  // Two words alone may be a compound that has other names.
  const own = [...(stems[at] ?? []), ...(terms.length === 2 ? joined : [])];
  // Only what was asked so far: a further word must not widen what the earlier ones find.
  const others = synonymsOf(own, [...stems.slice(0, at + 1).flat(), ...own], lexicon.synonyms);
  const known = others.filter((other) => other.every((stem) => lexicon.stems.has(stem)));
  const inOtherWords = bestOf([
    ...(await Promise.all(
      known.map((other) => findStems(other.length > 1 ? [phraseStem(other)] : other, sources, SYNONYM)),
    )),
    ...(await Promise.all(joined.map((stem) => findStems([stem], sources, JOINED)))),
  ]);
  // A place is found by its name alone, letter by letter: Hanko is no `hanke`.
  if (name !== undefined && (isPlace(name) || keys !== undefined) && byName.size > 0)
    return { hits: bestOf([byName, inOtherWords]), notes: [] };
  const { hits, notes, ...instead } = await findWord(
    term,
    sources,
    terms.length === 1 && term.length > ABBREVIATION,
  );
  if (byName.size > 0) return { hits: bestOf([byName, hits, inOtherWords]), notes: [] };
  // What only resembles the word is worth less than what means the same.
  const resembles = notes.some(({ kind }) => kind !== 'decompounded');
  if (resembles && inOtherWords.size > 0) return { hits: inOtherWords, notes: [], ...instead };
  return { hits: bestOf([hits, inOtherWords]), notes, ...instead };
}

/** The pages that answer for a name, when the question is that name. */
async function named<Page extends FoundPage>(
  { terms, phrases }: Question,
  [name, ...others]: readonly NameFound[],
  { search }: Sources<Page>,
): Promise<readonly Page[]> {
  const alone = name !== undefined && others.length === 0 && phrases.length === 0;
  if (!alone || name.from > 0 || name.to < terms.length) return [];
  return pagesNamed(name.name, search);
}

/** Pages whose title is the very question, with or without its small words, and with its slips of the pen mended. */
async function titled<Page extends FoundPage>(
  text: string,
  { terms }: Question,
  found: readonly Found<Page>[],
  { search, lexicon }: Sources<Page>,
): Promise<readonly Page[]> {
  const whole = tokensOf(text.slice(0, LONGEST_TITLE));
  const naming = terms.filter((word) => !lexicon.stopWords.has(`${fold(word)}?`));
  const meant = terms.map((word, at) => found[at]?.instead ?? word);
  const stems = meant.map((word) => stemOf(word, lexicon.language));
  const others =
    terms.length === 1 && !lexicon.stems.has(stems[0] ?? '')
      ? synonymsOf(stems, stems, lexicon.synonyms)
      : [];
  const keys = [
    ...[whole, naming, terms].map(literalKeyOf),
    ...[whole, naming, meant].map((name) => titleKeyOf(name, lexicon.language)),
    ...[stems, ...others].map(stemsKeyOf),
  ];
  return (await Promise.all([...new Set(keys)].map((key) => search(key)))).flat();
}

function withFirst<Page extends FoundPage>(first: readonly Page[], pages: readonly Page[]): Page[] {
  return [...new Map([...first, ...pages].map((page) => [page.id, page])).values()];
}

function pageId({ id }: FoundPage): string {
  return id;
}

const LONGEST_TITLE = 120;
/** In letters. */
const ABBREVIATION = 4;
/** What a hit is worth beside one of the very word. */
const JOINED = 1.2;

export interface Answered<Page extends FoundPage> {
  readonly pages: readonly Page[];
  /** Ids of the pages that have only some of the words that any page has; a further word never makes the others more. */
  readonly partial: ReadonlySet<string>;
  readonly notes: readonly Note[];
  /** The words and phrases that were searched. */
  readonly sought: readonly string[];
  /** Whether the first page is called what is asked. */
  readonly exact: boolean;
  /** The name of a place, if that is all that is asked. */
  readonly name: string | undefined;
  /** Whether it asks for care, which this site does not give. */
  readonly care: boolean;
}
