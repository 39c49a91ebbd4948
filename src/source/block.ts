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
  const pieces = piecesOf(node);
  const text = pieces.map((piece) => piece.text).join('');
  return {
    kind: kinds[node.type as keyof typeof kinds],
    text,
    words: wordsIn(text),
    quoted: inQuotation || /^["”“«].*["”“»][.,]?$/s.test(text.trim()),
    placeOf: (index) => {
      let before = 0;
      for (const piece of pieces) {
        const inside = index - before;
        if (inside < piece.text.length || piece === pieces.at(-1)) return placeIn(piece, inside, path);
        before += piece.text.length;
      }
      return { path, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
    },
  };
}

function piecesOf(node: MarkdownNode): Piece[] {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  // Code is not words; it leaves a gap, so that what stands around it is not joined.
  if (node.type === 'inlineCode') return [{ text: ' ', line, column }];
  if (node.type === 'break') return [{ text: '\n', line, column }];
  if (node.type === 'text') return [{ text: node.value ?? '', line, column }];
  return (node.children ?? []).flatMap(piecesOf);
}

function placeIn(piece: Piece, index: number, path: string): Place {
  const before = piece.text.slice(0, index).split('\n');
  const last = before.at(-1) ?? '';
  return before.length === 1
    ? { path, line: piece.line, column: piece.column + last.length }
    : { path, line: piece.line + before.length - 1, column: last.length + 1 };
}

const kinds = { paragraph: 'paragraph', heading: 'heading', tableCell: 'cell' } as const;

interface Piece {
  text: string;
  line: number;
  column: number;
}
