import type { Amount } from '#schemas/values.ts';
import type { Context } from '../context.ts';
import { isOver, valueOf } from '../money.ts';

/** A bar on a scale from 0 to 100. What is not known exactly fades, so that it never looks as if it were. */
export interface Bar {
  /** From left to right, without gaps. */
  parts: BarPart[];
  /** It goes on beyond its end, nobody says how far. */
  open: boolean;
}

export interface BarPart {
  from: number;
  to: number;
  /** 1 where it certainly is, less where it may begin or end. */
  strength: number;
  /** It was planned or applied for or lies ahead: nobody tells that it was carried out. */
  planned?: boolean;
}

/** A stretch of a bar: certain, or fading in, out or both ways. */
export interface Stretch {
  from: number;
  to: number;
  fades?: 'in' | 'out' | 'both';
}

/** The least length that is still seen, in per cent of the scale. */
const least = 0.8;

/** How much of the bar of an approximate amount fades, in per cent of its length. */
const fadingShare = 16;

const risingStrengths = [0.2, 0.4, 0.6, 0.8];

/** A bar of an amount: to its number, fading out around it for "about", open for "over". */
export function amountBar(amount: Amount, whole: number): Bar {
  const length = whole > 0 ? (100 * valueOf(amount)) / whole : 0;
  const about = typeof amount === 'object' && 'about' in amount;
  const certain = about ? length * (1 - fadingShare / 200) : length;
  return {
    parts: drawStretches([
      { from: 0, to: certain },
      { from: certain, to: about ? length * (1 + fadingShare / 200) : length, fades: 'out' },
    ]),
    open: isOver(amount),
  };
}

/** How to read bars on an axis of time: only the signs that they use. */
export function legendOfBars(bars: readonly Bar[], { messages }: Context): string[] {
  const { legend } = messages.charts;
  const parts = bars.flatMap((bar) => bar.parts);
  return [
    ...(parts.some(({ strength }) => strength < 1) ? [legend.fading] : []),
    ...(bars.some(({ open }) => open) ? [legend.open] : []),
    ...(parts.some(({ planned }) => planned) ? [legend.planned] : []),
  ];
}

/** The parts of a bar, on the scale and rounded to a tenth. A bar of almost no length stays visible. */
export function drawStretches(stretches: readonly Stretch[]): BarPart[] {
  const drawn = stretches.filter(({ from, to }) => to > from);
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (last.to - first.from < least) {
    const from = Math.min(first.from, 100 - least);
    return [{ from: onScale(from), to: onScale(from + least), strength: 1 }];
  }
  return drawn.flatMap(fade).filter(({ from, to }) => to > from);
}

/** A place on the scale, rounded to a tenth. */
export function onScale(value: number): number {
  return Math.round(Math.min(100, Math.max(0, value)) * 10) / 10;
}

/** A fading stretch in slices, each a little stronger or weaker than the one before. */
function fade({ from, to, fades }: Stretch): BarPart[] {
  if (fades === undefined) return [{ from: onScale(from), to: onScale(to), strength: 1 }];
  const falling = risingStrengths.toReversed();
  const strengths = { in: risingStrengths, out: falling, both: [...risingStrengths, ...falling] }[fades];
  const width = (to - from) / strengths.length;
  return strengths.map((strength, index) => ({
    from: onScale(from + index * width),
    to: onScale(from + (index + 1) * width),
    strength,
  }));
}
