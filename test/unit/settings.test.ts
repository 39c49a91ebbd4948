import { expect, test } from 'vitest';
import { readSettings } from '#settings.ts';

test('without settings the site is built for this machine', () => {
  const settings = readSettings({});
  expect(settings).toMatchObject({ origin: 'http://localhost:4321', base: '/', repository: undefined });
  expect(settings.today).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test('slashes around a sub-path need not be thought of', () => {
  for (const path of ['uudistus', '/uudistus', 'uudistus/', '/uudistus/'])
    expect(readSettings({ BASE_PATH: path }).base).toBe('/uudistus/');
});

test('a slash after the address of the site does no harm', () => {
  expect(readSettings({ SITE_URL: 'https://example.fi/' }).origin).toBe('https://example.fi');
});

test('on the code host the edit links lead to its repository without being told', () => {
  const environment = { GITHUB_SERVER_URL: 'https://code.example', GITHUB_REPOSITORY: 'reform/site' };
  expect(readSettings(environment).repository).toBe('https://code.example/reform/site');
});

test('a site is a preview only where that is said', () => {
  expect(readSettings({}).preview).toBe(false);
  expect(readSettings({ PREVIEW: 'true' }).preview).toBe(true);
});

test.each([
  [{ PREVIEW: 'yes' }, 'PREVIEW: "yes" is neither true nor false. Write PREVIEW=true or leave it out.'],
  [
    { SITE_URL: 'example.fi' },
    'SITE_URL: "example.fi" is not a web address. Write for example https://www.example.fi',
  ],
  [
    { SITE_URL: 'https://example.fi/uudistus/' },
    'SITE_URL: "https://example.fi/uudistus/" has a path. Give the path with BASE_PATH.',
  ],
  [{ OUT_DIR: '..' }, 'OUT_DIR: ".." would be replaced whole. Choose a folder of its own, for example dist.'],
  [
    { OUT_DIR: 'content/site' },
    'OUT_DIR: "content/site" would be replaced whole. Choose a folder of its own, for example dist.',
  ],
  [{ BASE_PATH: '../x' }, 'BASE_PATH: "../x" is not a path. Write for example /site/'],
  [{ BASE_PATH: '/a//b/' }, 'BASE_PATH: "/a//b/" is not a path. Write for example /site/'],
  [{ BASE_PATH: '/./' }, 'BASE_PATH: "/./" is not a path. Write for example /site/'],
  [{ TODAY: '2026-02-30' }, 'TODAY: "2026-02-30" is not a day. Write for example 2026-11-22.'],
  [
    { CONTENT_DIR: '/srv/50%/content' },
    'CONTENT_DIR: "/srv/50%/content" has the sign % in it. Choose a folder whose path has none of % # ?',
  ],
  [{ TODAY: '22.11.2026' }, 'TODAY: "22.11.2026" is not a day. Write for example 2026-11-22.'],
  [
    { REPOSITORY_URL: 'git@example' },
    'REPOSITORY_URL: "git@example" is not an https address of a repository.',
  ],
])('a setting that cannot be used is named: %o', (environment, message) => {
  expect(() => readSettings(environment)).toThrow(message);
});
