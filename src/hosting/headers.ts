import { languages } from '#i18n/languages.ts';

/** A header of a response. */
export type Header = readonly [name: string, value: string];

/**
 * What every response says for the safety of its reader. The pages themselves say the rest of the policy, each with
 * the hashes of its own style and script; a host that is late with new rules can then break no page.
 *
 * @param scripts Hashes of the scripts that stand in pages, `'sha256-…'`.
 */
export function securityHeaders(scripts: readonly string[]): Header[] {
  return [
    ['Content-Security-Policy', contentPolicy(scripts)],
    ['Strict-Transport-Security', 'max-age=31536000'],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Permissions-Policy', deniedFeatures.map((feature) => `${feature}=()`).join(', ')],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['X-Frame-Options', 'DENY'],
    ['X-Permitted-Cross-Domain-Policies', 'none'],
  ];
}

/** Which other sites may show a file: feeds bring pictures and data into other pages, all else is the site's own. */
export const resourcePolicies = {
  name: 'Cross-Origin-Resource-Policy',
  own: {
    value: 'same-origin',
    beginnings: [...languages.map((language) => `${language}/`), '_astro/', 'fonts/', 'pagefind/'],
  },
  shared: { value: 'cross-origin', beginnings: ['files/', 'pictures/', 'data/'] },
} as const;

/** The policies of what is no page and says nothing of itself: by how its path ends, the last for all else. */
export const filePolicies = {
  /** The search runs in a worker, which obeys the policy of its own file. */
  scripts: {
    endings: ['js', 'mjs'],
    value: policy("default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "connect-src 'self'"),
  },
  /** Browsers show a PDF with a program of their own, which is an object to them. */
  documents: {
    endings: ['pdf'],
    value: policy("default-src 'none'", "object-src 'self'", "style-src 'unsafe-inline'"),
  },
  /** A drawing that is opened by itself has styles and pictures in it. */
  others: { value: policy("default-src 'none'", "style-src 'unsafe-inline'", 'img-src data:') },
} as const;

/** The language that a part of the site is in. */
export const contentLanguages = languages.map((language) => ({ folder: `${language}/`, language }));

/** How long a browser may keep a file without asking again, by how its path begins. What is not named here is asked for again soon. */
export const cacheTimes = {
  /** Their names change with their content. */
  forever: {
    value: 'public, max-age=31536000, immutable',
    beginnings: [
      '_astro/',
      'fonts/',
      ...['fragment/', 'index/', 'filter/', 'lexicon.', 'names.', 'terms.', 'titles.'].map(
        (name) => `pagefind/${name}`,
      ),
      ...languages.map((language) => `pagefind/pagefind.${language}_`),
    ],
  },
  /** Documents and pictures, which seldom change. */
  day: { value: 'public, max-age=86400', beginnings: ['files/', 'pictures/'] },
  /** Pages, feeds and data. */
  soon: { value: 'public, max-age=300' },
  /** What is missing may be there tomorrow. */
  missing: { value: 'public, max-age=60' },
  /** The choice of the language depends on who asks. */
  never: { value: 'private, no-cache' },
} as const;

/** Data and feeds may be read by the pages of other sites. */
export const open: Header = ['Access-Control-Allow-Origin', '*'];

function contentPolicy(scripts: readonly string[]): string {
  return [
    `script-src 'self' 'wasm-unsafe-eval' ${scripts.join(' ')}`.trim(),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "media-src 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    // Only a header can forbid this, not a page itself.
    "frame-ancestors 'none'",
  ].join('; ');
}

function policy(...directives: readonly string[]): string {
  return [...directives, "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"].join('; ');
}

const deniedFeatures =
  'accelerometer browsing-topics camera display-capture geolocation gyroscope magnetometer microphone payment usb'.split(
    ' ',
  );
