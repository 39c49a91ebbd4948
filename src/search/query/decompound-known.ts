import type { OfEvery } from '#i18n/languages.ts';
import { fold } from '#search/analysis/fold.ts';
import { stemOf } from '#search/analysis/stem.ts';
import type { Lexicon } from './lexicon.ts';

/** A compound cut into two or three words the site has: `vanhuspalvelut` → `['vanhus', 'palvelut']`. */
export function decompoundKnown(word: string, lexicon: Lexicon): readonly string[] | undefined {
  const folded = fold(word);
  const parts = cut(folded, lexicon, 3);
  return parts && asWritten(parts, word, folded);
}

/** The longest beginning of a compound that is itself a word of the site: `våldsoffer` → `våld`. */
export function knownStart(word: string, lexicon: Lexicon): string | undefined {
  const folded = fold(word);
  for (let at = folded.length - SHORTEST_REST; at >= SHORTEST_START[lexicon.language]; at--) {
    const start = folded.slice(0, at);
    if (
      isKnown(start, lexicon) &&
      lexicon.stems.has(stemOfPart(start, lexicon)) &&
      (start.length > SURE || isModifier(start, lexicon))
    )
      return asWritten([start], word, folded)[0];
  }
  return undefined;
}

function cut(folded: string, lexicon: Lexicon, most: number): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  const shortest = SHORTEST[lexicon.language];
  for (let at = shortest; at <= folded.length - SHORTEST_END; at++) {
    const [left, right] = [folded.slice(0, at), folded.slice(at)];
    if (!isKnown(left, lexicon) || (left.length < SURE && !isModifier(left, lexicon))) continue;
    const rest = isKnown(right, lexicon) ? [right] : most > 2 ? cut(right, lexicon, most - 1) : undefined;
    if (rest && (!best || score([left, ...rest]) > score(best))) best = [left, ...rest];
  }
  return best;
}

function isKnown(part: string, lexicon: Lexicon): boolean {
  if (lexicon.stopWords.has(part)) return false;
  if (part.length < SHORTEST[lexicon.language]) return lexicon.forms.some(({ folded }) => folded === part);
  return isKnownStem(stemOfPart(part, lexicon), lexicon);
}

/** The stem of a part of a compound; a Swedish one may lack its last vowel: `invånar` is of `invånare`. */
export function stemOfPart(part: string, lexicon: Lexicon): string {
  const { language, stems } = lexicon;
  const forms = language === 'sv' ? [part, `${part}a`, `${part}e`] : [part];
  const known = forms.map((form) => stemOf(form, language));
  return (
    known.find((stem) => stems.has(stem)) ??
    known.find((stem) => isListedStem(stem, lexicon)) ??
    known[0] ??
    ''
  );
}

/** Of the site, or of the words that staff have listed. */
function isKnownStem(stem: string, lexicon: Lexicon): boolean {
  return lexicon.stems.has(stem) || isListedStem(stem, lexicon);
}

function isListedStem(stem: string, { careWords, synonyms }: Lexicon): boolean {
  return (
    careWords.has(stem) ||
    synonyms.some((group) => group.some(([only, more]) => only === stem && more === undefined))
  );
}

/** Stands before another word in some compound of the site, or is itself such a word as the site writes it. */
function isModifier(part: string, lexicon: Lexicon): boolean {
  const { language, modifiers, forms } = lexicon;
  if (modifiers.has(part) || isListedStem(stemOfPart(part, lexicon), lexicon)) return true;
  if (language === 'sv') {
    const stem = stemOf(part, language);
    // The stem has one s of two: `pass` would be a form of `passar`.
    const isShortened = part.endsWith('ss');
    return forms.some(
      (form) =>
        form.stem === stem &&
        (isShortened ? form.folded === part : form.folded.startsWith(part.replace(/s$/, ''))),
    );
  }
  const bases = [part, part.replace(/(?<=[aeiouy])n$/, ''), part.replace(/s$/, 'nen')];
  return part.length >= LONG && forms.some(({ folded }) => bases.includes(folded));
}

function score(parts: readonly string[]): number {
  return -100 * parts.length + Math.min(...parts.map((part) => part.length));
}

/** The parts in the reader's letters. */
function asWritten(parts: readonly string[], word: string, folded: string): readonly string[] {
  const letters = word.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
  if (letters.length !== folded.length) return parts;
  let at = 0;
  return parts.map((part) => letters.slice(at, (at += part.length)));
}

/** In letters. */
const SHORTEST: OfEvery<number> = { fi: 4, sv: 3, en: Infinity };
/** A shorter word may only look like the beginning of another: `leda` of `ledamöter`. */
const LONG = 6;
/** So long a word is none by chance. */
const SURE = 6;
const SHORTEST_END = 2;
const SHORTEST_START: OfEvery<number> = { fi: 5, sv: 4, en: Infinity };
const SHORTEST_REST = 4;
