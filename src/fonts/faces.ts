import { fileAddress } from '#addresses.ts';
import { fontFiles } from './web-font.ts';

/** The name of the typeface in style sheets. */
const family = "'Source Sans 3'";

/**
 * The faces that every page declares. `optional` lets a browser use a file that has come by the first paint, and else
 * only on the next page: no text is ever set a second time, so that nothing on a page moves.
 */
export async function fontFaces(): Promise<string> {
  const faces = (await fontFiles()).map(({ name, weight, range }) =>
    [
      `@font-face{font-family:${family};font-weight:${weight};src:url(${fontAddress(name)});font-display:optional`,
      ...(range === undefined ? [] : [`unicode-range:${range}`]),
    ].join(';'),
  );
  return faces.map((face) => `${face}}`).join('');
}

/** The addresses of the files that every page needs; fetched with the page, they mostly come by the first paint. */
export async function neededFonts(): Promise<string[]> {
  return (await fontFiles()).filter(({ range }) => range === undefined).map(({ name }) => fontAddress(name));
}

function fontAddress(name: string): string {
  return fileAddress('fonts', `${name}.woff2`);
}
