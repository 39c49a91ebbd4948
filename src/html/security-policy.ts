import { ownScriptHashes, sourceHash } from '#head/own-scripts.ts';
import { type HtmlToken, readHtml } from '#source/html.ts';

/**
 * The strictest Content-Security-Policy a page works under: its own style and the scripts of the site by their hashes,
 * files of its own host, nothing else. Astro's own would list the hashes of the whole site on every page.
 *
 * @param page A page whose styles and scripts are known to be the site's own.
 */
export function securityPolicy(page: readonly HtmlToken[]): string {
  const found = { styles: new Set<string>(), scripts: new Set<string>(), files: false };
  page.forEach((token, index) => {
    if (token.kind !== 'open' || (token.name !== 'style' && token.name !== 'script')) return;
    const next = page[index + 1];
    const hash = sourceHash(next?.kind === 'text' ? next.html : '');
    if (token.name === 'style') found.styles.add(hash);
    else if (token.attributes['src'] !== undefined) found.files = true;
    else if (ownScriptHashes.includes(hash)) found.scripts.add(hash);
  });
  return [
    "default-src 'none'",
    "base-uri 'none'",
    `style-src ${[...found.styles].join(' ') || "'none'"}`,
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    // The search runs as WebAssembly in a worker and reads its index from the site.
    ...(found.files || found.scripts.size > 0
      ? [
          "connect-src 'self'",
          "worker-src 'self'",
          `script-src 'self' 'wasm-unsafe-eval' ${[...found.scripts].join(' ')}`.trim(),
        ]
      : []),
  ].join('; ');
}

/** Puts the policy into the head, before anything it governs. */
export function withSecurityPolicy(page: readonly HtmlToken[]): HtmlToken[] {
  const meta = `<meta http-equiv="content-security-policy" content="${securityPolicy(page)}">`;
  return page.flatMap((token) =>
    token.kind === 'open' && token.name === 'meta' && token.attributes['charset'] !== undefined
      ? [token, ...readHtml(meta)]
      : token,
  );
}
