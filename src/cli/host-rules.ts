import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What hosts of static sites do with an address, as the rules that are built with a site tell them. */
export interface HostRules {
  /** The headers of an answer. */
  headersOf: (path: string) => [name: string, value: string][];
  /** Where an address leads on to, for a reader of a language. */
  redirectOf: (path: string, language: string) => { to: string; status: number } | undefined;
  /** The page that tells that something is at an address no more. */
  gonePageOf: (path: string) => string | undefined;
  /** The page that tells that nothing is at an address. */
  missingPageOf: (path: string) => string;
}

/** Reads `_headers` and `_redirects` of a built site. */
export function readHostRules(folder: string): HostRules {
  const headers = readFileSync(join(folder, '_headers'), 'utf8')
    .split(/\n\n+/)
    .map((block) => {
      const [pattern = '', ...lines] = block.trim().split('\n');
      return { fits: patternOf(pattern), headers: lines.map(headerIn) };
    });
  const redirects = readFileSync(join(folder, '_redirects'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [from = '', to = '', status = '', language] = line.split(' ');
      return {
        fits: patternOf(from),
        to,
        status: Number.parseInt(status, 10),
        language: language?.split('=')[1],
      };
    });
  return {
    headersOf: (path) => headers.filter(({ fits }) => fits.test(path)).flatMap((rule) => rule.headers),
    redirectOf: (path, asked) =>
      redirects.find(
        ({ fits, status, language }) =>
          status < 400 && fits.test(path) && (language === undefined || language === asked),
      ),
    gonePageOf: (path) =>
      redirects.find(({ fits, status }) => status === 410 && (fits.test(path) || fits.test(`${path}/`)))?.to,
    missingPageOf: (path) =>
      redirects.find(({ fits, status }) => status === 404 && fits.test(path))?.to ?? '404.html',
  };
}

/** A pattern of these files: `*` stands for anything, `:name` for what is between two slashes. */
function patternOf(pattern: string): RegExp {
  const parts = pattern.split(/(\*|:\w+)/).map((part) => {
    if (part === '*') return '.*';
    return part.startsWith(':') ? '[^/]+' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`);
}

function headerIn(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}
