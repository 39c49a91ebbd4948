import type { Language } from '#i18n/languages.ts';
import { fold } from '#search/analysis/fold.ts';
import { allStemsOf, stemOf } from '#search/analysis/stem.ts';
import { piecesOf, tokensOf } from '#search/analysis/tokens.ts';

/**
 * The part of a text that says most about the words sought, in segments to print one after another, the
 * words that answer marked, with three dots where the text goes on. Pagefind's own excerpt marks nothing when a word was found in another form.
 */
export function excerpt(content: string, sought: readonly string[], language: Language): Segment[] {
  const words = content.split(/\s+/).filter((word) => word !== '');
  const wanted = sought
    .flatMap(tokensOf)
    .flatMap(piecesOf)
    .map((word) => ({ folded: fold(word), stem: stemOf(word, language) }));
  const weights = words.map((word) => matchOf(word, wanted, language));
  const start = bestStart(weights);
  const end = start + LENGTH;
  const segments: Segment[] = start > 0 ? [{ text: '…', marked: false }] : [];
  for (let at = start; at < Math.min(words.length, end); at++) {
    const marked = (weights[at] ?? 0) > 0;
    const last = segments.at(-1);
    const word = words[at] ?? '';
    if (last?.marked === marked) last.text += ` ${word}`;
    else {
      // The space before a marked word is not part of it.
      if (marked && last) last.text += ' ';
      segments.push({ text: marked || !last ? word : ` ${word}`, marked });
    }
  }
  if (end < words.length) segments.push({ text: ' …', marked: false });
  return segments.flatMap(({ text, marked }) => (marked ? withoutPunctuation(text) : [{ text, marked }]));
}

/** The mark is on the words, not on the full stop after them. */
function withoutPunctuation(text: string): Segment[] {
  const [, before = '', words = '', after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
  return [
    { text: before, marked: false },
    { text: words, marked: true },
    { text: after, marked: false },
  ].filter((segment) => segment.text !== '');
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
function bestStart(weights: readonly number[]): number {
  let sum = 0;
  let best = 0;
  let start = 0;
  for (const [end, weight] of weights.entries()) {
    sum += weight - (weights[end - LENGTH] ?? 0);
    if (sum <= best) continue;
    best = sum;
    start = end - LENGTH + 1;
  }
  const first = weights.findIndex((weight, at) => at >= start && weight > 0);
  if (first > start + LENGTH / 2) start = first - BEFORE;
  return Math.max(0, Math.min(start, weights.length - LENGTH));
}

/** In words. */
const LENGTH = 30;
const BEFORE = 6;

interface Wanted {
  readonly folded: string;
  readonly stem: string;
}

export interface Segment {
  text: string;
  readonly marked: boolean;
}
