import { ownScripts } from '#head/own-scripts.ts';
import type { HtmlAttributes, HtmlToken } from '#source/html.ts';
import { isOwnStyle } from './own-styles.ts';

/**
 * Looks that the generator made every script and style of a page.
 *
 * @param sheets The style sheets that pages are made with, known before any content is read.
 * @throws When the page holds a script, a style, a handler or an address that the generator did not make.
 */
export function requireOwnMarkup(page: readonly HtmlToken[], base: string, sheets: readonly string[]): void {
  page.forEach((token, index) => {
    if (token.kind !== 'open') return;
    const next = page[index + 1];
    const content = next?.kind === 'text' ? next.html : '';
    const foreign = foreignIn(token.name, token.attributes, content, base, sheets);
    if (foreign !== undefined)
      throw new Error(`The page holds ${foreign}, which the site did not make: it is not published.`);
  });
}

function foreignIn(
  name: string,
  attributes: HtmlAttributes,
  content: string,
  base: string,
  sheets: readonly string[],
): string | undefined {
  const tag = `<${name}>`;
  if (name === 'style') return isOwnStyle(content, sheets) ? undefined : tag;
  if (name === 'script') return isOwnScript(attributes, content, base) ? undefined : tag;
  if (['base', 'object', 'embed', 'iframe', 'frame', 'applet'].includes(name)) return tag;
  if (name === 'link' && attributes['rel'] === 'stylesheet') return tag;
  const wrong = Object.entries(attributes).find(([written, value]) => {
    const key = written.toLowerCase();
    return (
      key.startsWith('on') ||
      key === 'style' ||
      key === 'srcdoc' ||
      (addresses.has(key) && !mayBeAddress(value))
    );
  });
  return wrong && `${tag} with ${wrong[0]}="${wrong[1].slice(0, 60)}"`;
}

/** A script of the site's own by its content, or by the folder that only the bundler writes; or data that never runs. */
function isOwnScript({ type, src }: HtmlAttributes, content: string, base: string): boolean {
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
