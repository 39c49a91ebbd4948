import type { Language } from '#i18n/languages.ts';
import { fold } from '#search/analysis/fold.ts';
import { allStemsOf, stemOf } from '#search/analysis/stem.ts';
import { piecesOf, tokensOf } from '#search/analysis/tokens.ts';

/**
 * The part of a text that says most about the words sought, in segments to print one after another, the words that
 * answer marked, with three dots where the text goes on. Pagefind's own excerpt marks nothing when a word was found in
 * another form.
 *
 * @param length In words.
 */
export function excerpt(
  content: string,
  sought: readonly string[],
  language: Language,
  length = LENGTH,
): Segment[] {
  const wanted = sought
    .flatMap(tokensOf)
    .flatMap(piecesOf)
    .map((word) => ({ folded: fold(word), stem: stemOf(word, language) }));
  const words = splitWords(content).map((word) => ({
    ...word,
    weight: matchOf(word.text, wanted, language),
  }));
  const start = bestStart(
    words.map(({ weight }) => weight),
    length,
  );
  const shown = words.slice(start, start + length);
  // Facts that stood in front of what is shown are not begun in their middle.
  while (shown[0]?.text === '·') shown.shift();
  const plain = (text: string, other = false): Segment => ({ text, marked: false, other });
  return joinSegments([
    ...(start > 0 ? [plain('… ')] : []),
    ...shown.flatMap(({ text, other, weight }, at) => {
      const [, before = '', words = '', after = ''] = weight > 0 ? (AROUND.exec(text) ?? []) : [text, text];
      // The mark is on the words, not on the full stop after them.
      return [
        plain(at > 0 ? ` ${before}` : before, other),
        { text: words, marked: true, other },
        plain(after, other),
      ];
    }),
    ...(start + length < words.length ? [plain(' …')] : []),
  ]);
}

/** The words of a text, and whether each stands between the marks of the other language. */
function splitWords(content: string): { text: string; other: boolean }[] {
  let other = false;
  return content.split(/\s+/).flatMap((word) => {
    other ||= word.includes(OTHER_STARTS);
    const text = word.replace(OTHER_STARTS, '').replace(OTHER_ENDS, '');
    const found = { text, other };
    if (word.includes(OTHER_ENDS)) other = false;
    return text === '' ? [] : [found];
  });
}

/** Neighbours that are printed alike become one; words marked one after another share their mark. */
function joinSegments(segments: readonly Segment[]): Segment[] {
  const done: Segment[] = [];
  for (const segment of segments.filter(({ text }) => text !== '')) {
    const last = done.at(-1);
    const [before] = done.slice(-2);
    if (last && last.other === segment.other && last.marked === segment.marked) last.text += segment.text;
    else if (last?.text === ' ' && before?.marked && segment.marked && before.other === segment.other) {
      done.pop();
      before.text += ` ${segment.text}`;
    } else done.push({ ...segment });
  }
  return done;
}

/** How well a word answers: 3 in any form, 2 by its beginning, 1 by a part inside it. */
function matchOf(word: string, wanted: readonly Wanted[], language: Language): number {
  const folded = fold(word);
  if (folded.length < 2) return 0;
  const stems = allStemsOf(word, language);
  return Math.max(0, ...wanted.map((each) => matchWith(folded, stems, each)));
}

function matchWith(folded: string, stems: readonly string[], wanted: Wanted): number {
  if (folded === wanted.folded || stems.includes(wanted.stem)) return 3;
  if (wanted.folded.length >= 4 && folded.startsWith(wanted.folded)) return 2;
  const at = wanted.stem.length < 4 ? -1 : (stems[0] ?? '').indexOf(wanted.stem);
  return at < 0 ? 0 : at === 0 ? 2 : 1;
}

/** Where a window of so many words weighs most, with a few words before the first match in it. */
function bestStart(weights: readonly number[], length: number): number {
  let sum = 0;
  let best = 0;
  let start = 0;
  for (const [end, weight] of weights.entries()) {
    sum += weight - (weights[end - length] ?? 0);
    if (sum <= best) continue;
    best = sum;
    start = end - length + 1;
  }
  const first = weights.findIndex((weight, at) => at >= start && weight > 0);
  if (first > start + length / 2) start = first - BEFORE;
  return Math.max(0, Math.min(start, weights.length - length));
}

/** The name of a term in the other language: its text begins with that. */
export function nameInOther(content: string): string | undefined {
  return content.startsWith(OTHER_STARTS) ? content.slice(1, content.indexOf(OTHER_ENDS)) : undefined;
}

const AROUND = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;
/** In words. */
const LENGTH = 30;
const BEFORE = 6;

/** Stand in the text of a page around what is in the other language. */
export const OTHER_STARTS = '\u2068';
export const OTHER_ENDS = '\u2069';

interface Wanted {
  readonly folded: string;
  readonly stem: string;
}

export interface Segment {
  text: string;
  readonly marked: boolean;
  /** Whether it is in the other language. */
  readonly other: boolean;
}
