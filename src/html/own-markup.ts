import { ownScripts } from '#head/own-scripts.ts';
import { type HtmlEdit, htmlAttributes, htmlPieces, withEdits } from '#source/html.ts';
import { isOwnStyle } from './own-styles.ts';

/**
 * A printed page whose every script and style the generator made, and in which no text and no attribute holds a sign
 * that could be taken for the beginning or end of a tag: what is done to the page afterwards sees only real tags.
 *
 * @param sheets The style sheets that pages are made with, known before any content is read; none while writing,
 * when the development server adds its own.
 * @throws When the page holds a script, a style, a handler or an address that the generator did not make.
 */
export function ownMarkup(html: string, base: string, sheets: readonly string[] | undefined): string {
  const pieces = htmlPieces(html);
  const edits: HtmlEdit[] = [];
  pieces.forEach((piece, index) => {
    if (piece.kind !== 'open') return;
    const { name, attributes, start, end } = piece;
    const next = pieces[index + 1];
    const content = next?.kind === 'text' ? html.slice(next.start, next.end) : '';
    if (sheets !== undefined) {
      const foreign = foreignIn(name, attributes, content, base, sheets);
      if (foreign !== undefined)
        throw new Error(`The page holds ${foreign}, which the site did not make: it is not published.`);
    }
    if (/[<>]/.test(html.slice(start + 1, end - 1)))
      edits.push({
        start,
        end,
        html: `<${name}${htmlAttributes(attributes)}${html[end - 2] === '/' ? '/' : ''}>`,
      });
  });
  return withEdits(html, edits);
}

function foreignIn(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: string,
  base: string,
  sheets: readonly string[],
): string | undefined {
  const told = `<${name}>`;
  if (name === 'style') return isOwnStyle(content, sheets) ? undefined : told;
  if (name === 'script') return isOwnScript(attributes, content, base) ? undefined : told;
  if (['base', 'object', 'embed', 'iframe', 'frame', 'applet'].includes(name)) return told;
  if (name === 'link' && attributes['rel'] === 'stylesheet') return told;
  const wrong = Object.entries(attributes).find(
    ([key, value]) =>
      key.startsWith('on') ||
      key === 'style' ||
      key === 'srcdoc' ||
      (addresses.has(key) && !mayBeAddress(value)),
  );
  return wrong && `${told} with ${wrong[0]}="${wrong[1].slice(0, 60)}"`;
}

/** A script of the site's own by its content, or by the folder that only the bundler writes; or data that never runs. */
function isOwnScript(
  { type, src }: Readonly<Record<string, string>>,
  content: string,
  base: string,
): boolean {
  if (src !== undefined) return src.startsWith(`${base}_astro/`) && content === '';
  return type === 'application/ld+json' || Object.values<string>(ownScripts).includes(content);
}

function mayBeAddress(value: string): boolean {
  const [, scheme] = /^[\s\p{Cc}]*([^/?#:]*):/u.exec(value) ?? [];
  return scheme === undefined || /^(https?|mailto|tel|webcal)$/.test(scheme);
}

const addresses: ReadonlySet<string> = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'xlink:href',
  'data-script',
]);
