import { wordsIn } from './sentences.ts';
import type { MarkdownNode } from './markdown.ts';
import type { Place } from './problem.ts';

/** A paragraph, a heading or a cell: words that belong together, without the marks of Markdown. */
export interface Block {
  kind: 'paragraph' | 'heading' | 'cell' | 'field' | 'name';
  text: string;
  words: readonly string[];
  /** Whether it is somebody else's words. */
  quoted: boolean;
  /** Where a letter of the text stands in the file. */
  placeOf: (index: number) => Place;
}

/** Whether an element is a block of words. */
export function isBlock({ type }: MarkdownNode): boolean {
  return type in kinds;
}

/** The words of an element with the place of each in the file. */
export function blockOf(node: MarkdownNode, path: string, inQuotation = false): Block {
  const pieces = textPieces(node);
  const text = pieces.map((piece) => piece.text).join('');
  let starts: readonly Start[] | undefined;
  return {
    kind: kinds[node.type as keyof typeof kinds],
    text,
    words: wordsIn(text),
    quoted: inQuotation || /^["”“«].*["”“»][.,]?$/s.test(text.trim()),
    placeOf: (index) => {
      starts ??= startsOf(pieces);
      const start = lastBefore(starts, index) ?? { offset: 0, line: 1, column: 1, ...node.position?.start };
      const { offset, line, column } = start;
      return { path, line, column: column + index - offset };
    },
  };
}

function textPieces(node: MarkdownNode): Piece[] {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  // Code is not words; it leaves a gap, so that what stands around it is not joined.
  if (node.type === 'inlineCode') return [{ text: ' ', line, column }];
  if (node.type === 'break') return [{ text: '\n', line, column }];
  if (node.type === 'text') return [{ text: node.value ?? '', line, column }];
  return (node.children ?? []).flatMap(textPieces);
}

/** Where each line of each piece begins, in the text and in the file. */
function startsOf(pieces: readonly Piece[]): Start[] {
  let before = 0;
  return pieces.flatMap(({ text, line, column }) => {
    const lines = text.split('\n');
    return lines.map((each, index) => {
      const start = { offset: before, line: line + index, column: index === 0 ? column : 1 };
      before += each.length + (index === lines.length - 1 ? 0 : 1);
      return start;
    });
  });
}

/** The last start at or before an offset. A text may have a mark to tell of on each of ten thousand lines. */
function lastBefore(starts: readonly Start[], offset: number): Start | undefined {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.offset ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return starts[low - 1];
}

const kinds = { paragraph: 'paragraph', heading: 'heading', tableCell: 'cell' } as const;

interface Piece {
  text: string;
  line: number;
  column: number;
}

interface Start extends Omit<Piece, 'text'> {
  offset: number;
}
