import { fileAddress } from '#addresses.ts';
import { fontFiles } from './web-font.ts';

/** The name of the typeface in style sheets. */
const family = 'Source Sans 3';

/** Ascent and descent of Source Sans 3, in per cent of its size. */
const height = { ascent: 102.4, descent: 40 };

/**
 * Faces of the reader's own system that stand in until the typeface is there, or for good. Each is drawn as much
 * smaller as its letters are wider in Finnish and Swedish text, so that few lines break elsewhere.
 */
const standIns = [
  { local: ['Arial', 'Liberation Sans', 'Roboto'], weight: 400, size: 94.1 },
  // Of two faces of one weight the later is tried first.
  { local: ['Roboto Bold'], weight: 600, size: 95.6 },
  { local: ['Arial Bold', 'Liberation Sans Bold'], weight: 600, size: 90.1 },
] as const;

/** The faces that every page declares. A page is read at once in a stand-in, and the files are fetched after it. */
export async function fontFaces(): Promise<string> {
  const own = (await fontFiles()).map(({ name, weight, range }) =>
    face(family, weight, [
      `src:url(${fileAddress('fonts', `${name}.woff2`)})`,
      'font-display:swap',
      ...(range === undefined ? [] : [`unicode-range:${range}`]),
    ]),
  );
  const fallbacks = standIns.map(({ local, weight, size }) =>
    face('Stand-in', weight, [
      `src:${local.map((each) => `local('${each}')`).join()}`,
      `size-adjust:${size}%`,
      `ascent-override:${percent(height.ascent, size)}`,
      `descent-override:${percent(height.descent, size)}`,
    ]),
  );
  return [...own, ...fallbacks].join('');
}

function face(name: string, weight: number, rest: readonly string[]): string {
  return `@font-face{font-family:${name.includes(' ') ? `'${name}'` : name};font-weight:${weight};${rest.join(';')}}`;
}

function percent(part: number, size: number): string {
  return `${Math.round((1000 * part) / size) / 10}%`;
}
