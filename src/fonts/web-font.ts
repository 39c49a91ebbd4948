import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { digestOf, keptBytes } from '#content/kept-bytes.ts';

/** The weights that pages are set in. */
export const weights = [400, 600] as const;

/** A file of the typeface: the letters of some languages in one weight. */
export interface FontFile {
  /** `sami-400.3fa2b1c0`, which changes with its content. */
  name: string;
  weight: (typeof weights)[number];
  /** The signs for which alone a browser fetches it, as `unicode-range` writes them. */
  range?: string | undefined;
  bytes: Uint8Array;
}

/** The parts of the typeface. Only letters such as those of the Sámi languages make a browser fetch the second. */
const parts = [
  {
    name: 'latin',
    from: 'latin',
    signs: `${span(0x20, 0x7e)}${span(0xa0, 0xff)}\u2009–—‘’‚“”„•…\u202f‹›\u2060€−`,
  },
  { name: 'sami', from: 'latin-ext', signs: 'ČčĐđŊŋŠšŦŧŽžƷǤǥǦǧǨǩǮǯʒʹ', range: 'U+100-2BF' },
] as const;

/** What the typeface does besides showing letters: pairs set closer, accents, figures of one width in tables. */
const features = ['kern', 'mark', 'ccmp', 'locl', 'tnum'];

let files: Promise<FontFile[]> | undefined;

/** The files of the typeface, cut from the package to the signs that the languages of Finland need. */
export function fontFiles(): Promise<FontFile[]> {
  files ??= Promise.all(parts.flatMap((part) => weights.map((weight) => cutFont(part, weight))));
  return files;
}

async function cutFont(part: (typeof parts)[number], weight: FontFile['weight']): Promise<FontFile> {
  const { name, from, signs } = part;
  const whole = `node_modules/@fontsource/source-sans-3/files/source-sans-3-${from}-${weight}-normal.woff2`;
  const font = await readFile(resolve(whole));
  const bytes = await keptBytes(['typeface', digestOf(font), signs, features], async () => {
    const { default: subsetFont } = await import('subset-font');
    return subsetFont(font, signs, { targetFormat: 'woff2', keepFeatures: features, noHinting: true });
  });
  return {
    name: `${name}-${weight}.${digestOf(bytes).slice(0, 8)}`,
    weight,
    range: 'range' in part ? part.range : undefined,
    bytes,
  };
}

/** The signs from one code to another. */
function span(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
}
