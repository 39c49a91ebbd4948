import { max, min, range } from 'd3-array';
import type { Content, Region } from '#content/model.ts';
import { isOutside, type Tile, tiles } from '#places/areas.ts';
import { sectionAddress } from '#addresses.ts';
import type { Language } from '#i18n/languages.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Context } from '../context.ts';
import { countedProjects } from '../counted-projects.ts';
import { hyphenate } from '../hyphenate.ts';
import { addressOf } from '../wording.ts';

/** A square of the map: a region, where it lies, how many projects it has. */
export interface TileView {
  code: string;
  row: number;
  column: number;
  name: string;
  /** Its page; none where the content has none. */
  href?: string | undefined;
  count: number;
  /** With soft hyphens, as the name has them: a narrow square has not room for the word. */
  countText: string;
  /** The class of its shade, 0 (no projects) to 4. */
  step: number;
}

/** A class of shades in the legend: `1–5`. */
export interface ShadeView {
  step: number;
  text: string;
}

/** A map of the regions, shaded by number of projects. */
export interface TileMapView {
  tiles: TileView[];
  shades: ShadeView[];
  /** Told beside the map: projects that belong to no single region. */
  note?: string | undefined;
}

/** One region among the others, as thick strokes on a square: the middle of the first row is at 0. */
export interface RegionMarkView {
  others: string;
  own: string;
  size: number;
  text: string;
  /** The page of the whole map. */
  href: string;
}

/** How many shades there are besides that of none. */
const shadeCount = 4;

/** The regions as squares; none without a page of any. Their columns begin at 1, whichever regions are drawn. */
export function tileMap(context: Context): TileMapView | undefined {
  if (context.content.regions.length === 0 || tiles.length === 0) return undefined;
  const messages = context.messages;
  const regions = new Map(context.content.regions.map((region) => [region.facts.code, region]));
  const drawn = tiles.filter(({ code }) => !isOutside(code) || regions.has(code));
  const counts = new Map(drawn.map(({ code }) => [code, projectsIn(regions.get(code), context.content)]));
  const { below, width } = shadeScale([...counts.values()]);
  const first = Math.min(...drawn.map(({ column }) => column));
  const everywhere = countedProjects(context.content.projects).filter(
    ({ facts }) => facts.regions.length === 0,
  ).length;
  const stepOf = (count: number) => (count === 0 ? 0 : Math.ceil((count - below) / width));
  const used = new Set([...counts.values()].map(stepOf));
  return {
    tiles: drawn.map((tile) => {
      const region = regions.get(tile.code);
      const count = counts.get(tile.code) ?? 0;
      return {
        code: tile.code,
        row: tile.row,
        column: tile.column - first + 1,
        name: tile[context.language],
        href: region && addressOf(region, context.language),
        count,
        countText: count === 0 ? '' : hyphenate[context.language](messages.region.projects(count)),
        step: stepOf(count),
      };
    }),
    shades: shadesOf([...counts.values()], context.language).filter(({ step }) => step > 0 && used.has(step)),
    note: everywhere === 0 ? undefined : messages.charts.wholeCountry(everywhere),
  };
}

/** A small map that shows where one region lies among the others; none for a code without a square. */
export function regionMark(code: string, { language, messages }: Context): RegionMarkView | undefined {
  const own = tiles.find((tile) => tile.code === code);
  if (own === undefined) return undefined;
  const drawn = tiles.filter((tile) => !isOutside(tile.code) || isOutside(own.code));
  const first = Math.min(...drawn.map(({ column }) => column));
  const square = ({ row, column }: Tile) => `M${column - first} ${row - 1}h.9`;
  return {
    others: drawn
      .filter((tile) => tile !== own)
      .map(square)
      .join(''),
    own: square(own),
    size: Math.max(...drawn.map(({ row, column }) => Math.max(row, column - first + 1))),
    text: messages.charts.onMap(own[language].replaceAll('\u00ad', '')),
    href: sectionAddress('regions', language),
  };
}

/** The classes of shades that counts fall into: one for each number up to four, beyond that spans of equal width. */
export function shadesOf(counts: readonly number[], language: Language): ShadeView[] {
  const most = max(counts) ?? 0;
  const { below, width } = shadeScale(counts);
  return [
    { step: 0, text: formatNumber(0, language) },
    ...range(below, most, width).map((under, index) => ({
      step: index + 1,
      text: [...new Set([under + 1, Math.min(under + width, most)])]
        .map((count) => formatNumber(count, language))
        .join('–'),
    })),
  ];
}

/**
 * How counts fall into shades: `width` numbers share one, the first begins above `below`.
 * Large numbers that are near each other would all share the darkest: then the shades begin near the smallest.
 */
function shadeScale(counts: readonly number[]): { below: number; width: number } {
  const most = max(counts) ?? 0;
  const fewest = min(counts.filter((count) => count > 0)) ?? 0;
  const beginning = (width: number) =>
    most > shadeCount && fewest > most / 2 ? Math.floor((fewest - 1) / width) * width : 0;
  const width = niceWidths(most).find((each) => most - beginning(each) <= shadeCount * each) ?? 1;
  return { below: beginning(width), width };
}

/** 1, 2, 5, 10, 20, 50 … as far as a number needs. */
function niceWidths(most: number): number[] {
  const powers = range(Math.ceil(Math.log10(Math.max(most, 10))) + 1);
  return powers.flatMap((power) => [1, 2, 5].map((factor) => factor * 10 ** power));
}

function projectsIn(region: Region | undefined, content: Content): number {
  if (region === undefined) return 0;
  return countedProjects(content.projects).filter(({ facts }) => facts.regions.includes(region.id)).length;
}
