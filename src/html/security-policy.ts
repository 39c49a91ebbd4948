import { createHash } from 'node:crypto';

/**
 * The strictest Content-Security-Policy a page works under: its own style and script elements by their hashes,
 * files of its own host, nothing else. Astro's own would list the hashes of the whole site on every page.
 *
 * @param html The finished page.
 */
export function securityPolicy(html: string): string {
  const styles = hashesOf(html, /<style[^>]*>([\s\S]*?)<\/style>/g);
  const scripts = hashesOf(html, /<script(?![^>]*(?:\ssrc=|application\/))[^>]*>([\s\S]*?)<\/script>/g);
  const hasScript = scripts.length > 0 || /<script[^>]*\ssrc=/.test(html);
  return [
    "default-src 'none'",
    `style-src ${styles.join(' ') || "'none'"}`,
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    // The search runs as WebAssembly in a worker and reads its index from the site.
    ...(hasScript
      ? [
          `script-src 'self' 'wasm-unsafe-eval' ${scripts.join(' ')}`.trim(),
          "connect-src 'self'",
          "worker-src 'self'",
        ]
      : []),
  ].join('; ');
}

/** Puts the policy into the head, before anything it governs. */
export function withSecurityPolicy(html: string): string {
  const meta = `<meta http-equiv="content-security-policy" content="${securityPolicy(html)}">`;
  return html.replace(/<meta charset="[^"]*">/, (charset) => charset + meta);
}

function hashesOf(html: string, elements: RegExp): string[] {
  const contents = [...html.matchAll(elements)].map(([, content = '']) => content);
  return [...new Set(contents)].map(
    (content) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`,
  );
}
