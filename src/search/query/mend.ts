import { phraseStem, stemOf } from '#search/analysis/stem.ts';
import { synonymsOf } from '#search/analysis/synonyms.ts';
import { closestWords } from './closest.ts';
import { decompoundKnown, knownStart, stemOfPart } from './decompound-known.ts';
import { findStems, type Found, inAnyForm, nothingFound, type Sources, SYNONYM } from './find-stems.ts';
import { allOf, bestOf, type FoundPage, type Hits } from './hits.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * What is found for a word that few pages have or none: the parts of a compound apart, else the word nearest to it, else
 * the word it begins with.
 *
 * @param found The pages that have the word itself.
 * @param listed Whether staff have listed the word, which is then whole and well written.
 */
export async function mendWord<Page extends FoundPage>(
  word: string,
  found: Hits<Page>,
  listed: boolean,
  sources: Sources<Page>,
): Promise<Found<Page>> {
  const { lexicon } = sources;
  const parts = surePartsOf(word, listed, lexicon);
  const stems = (parts ?? []).map((part) => stemOfPart(part, lexicon));
  const apart = allOf(await Promise.all(stems.map((stem) => findMeant(stem, sources, APART))));
  if (found.size > 0) return { hits: bestOf([found, apart]), notes: [] };
  // Who asks for a time or a result of care asks for care.
  if (!listed && stems.some((stem) => lexicon.careWords.has(stem)))
    return { hits: apart, notes: [], care: true };
  if (parts && apart.size > 0)
    return { hits: apart, notes: [{ kind: 'decompounded', from: word, to: parts }] };
  if (listed) return nothingFound(word);
  const [closest] = closestWords(word, lexicon);
  if (closest !== undefined) {
    const hits = await inAnyForm(closest, [], sources, false, true);
    return { hits, notes: [{ kind: 'closest', from: word, to: [closest] }], instead: closest };
  }
  const start = knownStart(word, lexicon);
  if (start === undefined) return nothingFound(word);
  const hits = best(await findStems([stemOfPart(start, lexicon)], sources, MODIFIER_ONLY), FEW);
  return { hits, notes: [{ kind: 'partial', from: word, to: [start] }] };
}

/** Care is not to be found part by part, and of another listed word only two parts that are surely meant. */
function surePartsOf(word: string, listed: boolean, lexicon: Lexicon): readonly string[] | undefined {
  if (lexicon.careWords.has(stemOf(word, lexicon.language))) return undefined;
  const parts = decompoundKnown(word, lexicon);
  const isSure = parts?.length === 2 && (parts[0] ?? '').length >= SURE;
  return listed && !isSure ? undefined : parts;
}

/** Pages that have a word, or what staff have listed as meaning the same. */
async function findMeant<Page extends FoundPage>(
  stem: string,
  sources: Sources<Page>,
  weight: number,
): Promise<Hits<Page>> {
  const others = synonymsOf([stem], [stem], sources.lexicon.synonyms);
  return bestOf([
    await findStems([stem], sources, weight),
    ...(await Promise.all(
      others.map((other) =>
        findStems(other.length > 1 ? [phraseStem(other)] : other, sources, weight * SYNONYM),
      ),
    )),
  ]);
}

/** So many of the pages, those worth most. */
function best<Page extends FoundPage>(hits: Hits<Page>, count: number): Hits<Page> {
  return new Map([...hits].sort(([, one], [, other]) => other.worth - one.worth).slice(0, count));
}

/** In letters. */
const SURE = 5;
const FEW = 3;
/** What a hit is worth beside one of the very word. */
const APART = 0.4;
const MODIFIER_ONLY = 0.5;
