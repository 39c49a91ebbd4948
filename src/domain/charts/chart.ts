import type { TileView } from './tile-map.ts';
import type { TimeAxis } from './time-axis.ts';
import type { Bar } from './bars.ts';

/** A chart as a reader takes it along: its numbers as a table, and what its drawing shows. */
export interface Chart {
  /** The id of its section on the page, by which its files are named, too. */
  id: string;
  title: string;
  head: string[];
  rows: (string | number | undefined)[][];
  drawing: Drawing;
  /** What is said under it. */
  notes: string[];
}

/** Rows of bars, on an axis of years where it shows time; or the tiles of a map. */
export type Drawing =
  { kind: 'rows'; rows: DrawnRow[]; axis?: TimeAxis | undefined } | { kind: 'tiles'; tiles: TileView[] };

/** A label, what is told of it, and how it is drawn. */
export interface DrawnRow {
  label: string;
  told?: string | undefined;
  bar?: Bar | undefined;
  /** Its shade from 4, the darkest, to 0, as in the bar of shares. */
  step?: number | undefined;
  /** Places on the axis: days that are known, or the one ring of a thing whose time is not. */
  days?: number[];
  ring?: number | undefined;
}

/** The forms of its files. */
export const chartForms = ['csv', 'svg'] as const;
