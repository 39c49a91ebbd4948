import { hyphenate } from '#domain/hyphenate.ts';
import type { Language } from '#i18n/languages.ts';
import { type Weight, widthOf } from './font.ts';

/** A text set in lines at the largest size that fits. */
export interface SetText {
  size: number;
  lines: string[];
}

/** The space a text may take. */
export interface Space {
  width: number;
  /** Sizes to try, the largest first, and how many lines of each have room. */
  sizes: readonly { size: number; lines: number }[];
  weight: Weight;
}

/** Sets a text in the largest size in which it fits, at the smallest with its end left out. Long words are hyphenated. */
export function setText(text: string, language: Language, space: Space): SetText {
  const attempts = space.sizes.map(({ size, lines }) => ({
    size,
    room: lines,
    lines: linesOf(text, language, (line) => widthOf(line, space.weight, size) <= space.width),
  }));
  const last = attempts.at(-1);
  const best = attempts.find(({ lines, room }) => lines.length <= room) ?? last;
  if (best === undefined) return { size: 0, lines: [] };
  if (best.lines.length <= best.room) return { size: best.size, lines: best.lines };
  const kept = best.lines.slice(0, best.room);
  return { size: best.size, lines: [...kept.slice(0, -1), `${kept.at(-1)?.replace(/[\s-]*$/, '')}…`] };
}

function linesOf(text: string, language: Language, fits: (line: string) => boolean): string[] {
  const words = text.split(' ').filter((word) => word !== '');
  return words
    .flatMap((word) => splitWord(word, language, fits))
    .reduce<string[]>((lines, { part, joined }) => {
      const line = lines.at(-1);
      if (line === undefined) return [part];
      const longer = joined ? line.replace(/-$/, '') + part : `${line} ${part}`;
      return fits(longer) ? [...lines.slice(0, -1), longer] : [...lines, part];
    }, []);
}

/** A word that fits on a line stays whole; a longer one falls into pieces that fit, with hyphens between them. */
function splitWord(word: string, language: Language, fits: (line: string) => boolean): Part[] {
  if (fits(word)) return [{ part: word, joined: false }];
  const syllables = hyphenate[language](word).split('\u00ad');
  const pieces = syllables.flatMap((syllable) => (fits(`${syllable}-`) ? [syllable] : [...syllable]));
  return pieces.map((piece, index) => ({
    part: index < pieces.length - 1 ? `${piece}-` : piece,
    joined: index > 0,
  }));
}

interface Part {
  part: string;
  /** Whether it goes on a word, so that no space stands before it. */
  joined: boolean;
}
