import type { Bar } from '#domain/charts/bars.ts';
import type { Chart, DrawnRow } from '#domain/charts/chart.ts';
import type { TileView } from '#domain/charts/tile-map.ts';
import type { TimeAxis } from '#domain/charts/time-axis.ts';
import type { Language } from '#i18n/languages.ts';
import { escapeHtml } from '#source/html.ts';

/** What stands around a chart where it is shown by itself. */
export interface Around {
  language: Language;
  title: string;
  /** Where it comes from and on what terms it may be used. */
  source: string;
}

/** A chart as a drawing that stands by itself: with its title, words, legend and source. */
export function chartSvg({ drawing, notes }: Chart, { language, title, source }: Around): string {
  const heading = paragraph(wrap(title, 58), 40, { class: 't', step: 28 });
  const body =
    drawing.kind === 'tiles'
      ? drawTiles(drawing.tiles, heading.end + 16)
      : drawRows(drawing.rows, drawing.axis, heading.end + 8);
  const wide = Math.max(width, body.width ?? 0);
  const foot = paragraph(
    [...notes, source].flatMap((note) => wrap(note, 88)),
    body.end + 28,
    { class: 'q', step: 19 },
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${foot.end + 8}" width="${wide}" height="${foot.end + 8}" lang="${language}" role="img" aria-labelledby="title"><title id="title">${escapeHtml(title)}</title><style>${style}</style><rect width="100%" height="100%" fill="#fff"/>${heading.svg}${body.svg}${foot.svg}</svg>`;
}

/** Each row with its words above its bar, under the years, if it shows time. */
function drawRows(rows: readonly DrawnRow[], axis: TimeAxis | undefined, top: number): Part {
  const parts = rows.reduce<Part[]>(
    (drawn, row) => [...drawn, drawRow(row, drawn.at(-1)?.end ?? top + (axis ? 22 : 6))],
    [],
  );
  const end = parts.at(-1)?.end ?? top;
  const years = axis?.ticks.map(
    ({ at, year }) =>
      `<path class="y" d="M${place(at)} ${top}V${end}"/><text class="q" x="${place(at) + 4}" y="${top + 12}">${year}</text>`,
  );
  return { svg: [...(years ?? []), ...parts.map(({ svg }) => svg)].join(''), end };
}

function drawRow({ label, told, bar, step, days, ring }: DrawnRow, top: number): Part {
  const lines = wrap(label, 70);
  const isBeside = (lines.at(-1)?.length ?? 0) + (told?.length ?? 0) <= 66;
  const words = paragraph(told === undefined || isBeside ? lines : [...lines, told], top + 20, { step: 21 });
  const beside =
    told !== undefined && isBeside
      ? `<text x="${width - side}" y="${words.end}" text-anchor="end">${escapeHtml(told)}</text>`
      : '';
  const middle = words.end + 13;
  const marks = [
    ...(bar === undefined ? [] : [drawBar(bar, step ?? 3, middle - 6)]),
    ...(days ?? []).map((at) => `<circle class="s4" cx="${place(at)}" cy="${middle}" r="5"/>`),
    ...(ring === undefined ? [] : [`<circle class="ring" cx="${place(ring)}" cy="${middle}" r="5"/>`]),
  ];
  return { svg: words.svg + beside + marks.join(''), end: words.end + (marks.length > 0 ? 26 : 8) };
}

/** Known is solid, planned is outlined, and what nobody tells the end of has an arrow. */
function drawBar({ parts, open }: Bar, step: number, y: number): string {
  const last = parts.at(-1);
  if (last === undefined) return '';
  const rect = (from: number, to: number, attributes: string) =>
    `<rect x="${place(from)}" y="${y}" width="${round(place(to) - place(from))}" height="12" ${attributes}/>`;
  const drawn = parts.map(({ from, to, strength, planned }) =>
    rect(
      from,
      to,
      `class="${planned ? 'planned' : `s${step}`}"${strength < 1 ? ` opacity="${strength}"` : ''}`,
    ),
  );
  return drawn.join('') + (open ? `<path class="arrow" d="M${place(last.to) + 4} ${y + 1}l5 5-5 5"/>` : '');
}

function drawTiles(tiles: readonly TileView[], top: number): Part {
  const size = 104;
  const svg = tiles.map(({ row, column, name, count, step }) => {
    const [x, y] = [side + (column - 1) * size, top + (row - 1) * size];
    const ink = step > 2 ? 'fill="#fff"' : '';
    const lines = [...tileLines(name), ...(count > 0 ? [String(count)] : [])];
    const words = lines.map(
      (line, index) => `<text x="${x + 7}" y="${y + 22 + index * 17}" ${ink}>${escapeHtml(line)}</text>`,
    );
    return `<rect class="s${step} tile" x="${x}" y="${y}" width="${size - 3}" height="${size - 3}"/>${words.join('')}`;
  });
  return {
    svg: svg.join(''),
    end: top + Math.max(0, ...tiles.map(({ row }) => row)) * size,
    width: 2 * side + Math.max(0, ...tiles.map(({ column }) => column)) * size,
  };
}

/** The name of a region in lines that fit its tile, broken where words may be. */
function tileLines(name: string): string[] {
  return name.split(/\u00ad|(?<=[ -])/).reduce<string[]>((lines, piece) => {
    const line = lines.at(-1);
    if (line === undefined) return [piece];
    if (line.length + piece.length <= 11) return [...lines.slice(0, -1), line + piece];
    return [...lines.slice(0, -1), /[ -]$/.test(line) ? line.trim() : `${line}-`, piece];
  }, []);
}

function paragraph(
  lines: readonly string[],
  y: number,
  { class: kind, step }: { class?: string; step: number },
): Part {
  const mark = kind === undefined ? '' : ` class="${kind}"`;
  return {
    svg: lines
      .map(
        (line, index) =>
          `<text x="${side}" y="${y + index * step}"${mark}>${escapeHtml(line.replaceAll('\u00ad', ''))}</text>`,
      )
      .join(''),
    end: y + Math.max(0, lines.length - 1) * step,
  };
}

/** A text in lines of at most so many letters. */
function wrap(text: string, most: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const line = lines.at(-1);
    return line !== undefined && line.length + word.length < most
      ? [...lines.slice(0, -1), `${line} ${word}`]
      : [...lines, word];
  }, []);
}

/** Where a place on the scale from 0 to 100 lies. */
function place(value: number): number {
  return round(side + (value * (width - 2 * side)) / 100);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A part of the drawing, and where it ends. */
interface Part {
  svg: string;
  end: number;
  /** Where it is not as wide as all. */
  width?: number;
}

const width = 720;
const side = 24;

const style = [
  "text{font:16px 'Source Sans 3','Source Sans Pro',sans-serif;fill:#212121}",
  '.t{font-size:22px;font-weight:600}.q{font-size:14px;fill:#5c5c5c}.y{stroke:#c8cdd0}',
  '.s0{fill:#c8cdd0}.s1{fill:#d5e4f6}.s2{fill:#8db6e0}.s3{fill:#2a6ebb}.s4{fill:#00357a}.s0.tile{fill:#f6f7f8}',
  '.planned{fill:#fff;stroke-dasharray:5 3}.ring{fill:#fff}.planned,.ring,.arrow{stroke:#2a6ebb;stroke-width:2}.arrow{fill:none}',
].join('');
