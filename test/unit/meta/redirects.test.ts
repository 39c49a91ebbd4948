import { expect, test } from 'vitest';
import { redirects } from '#domain/redirects.ts';
import { nginxMaps } from '#meta/hosting/nginx.ts';
import { redirectsFile } from '#meta/hosting/redirects-file.ts';
import { contentOf, projectOf } from '../../setup/things.ts';

function projectWith(id: string, aliases: { fi: string[]; sv: string[] }) {
  const project = projectOf(id);
  const { fi, sv } = project.words;
  return {
    ...project,
    words: {
      ...(fi && { fi: { ...fi, aliases: aliases.fi } }),
      ...(sv && { sv: { ...sv, urlName: 'ny', aliases: aliases.sv } }),
    },
  };
}

const moved = redirects(
  contentOf({ projects: [projectWith('a', { fi: ['vanha', 'vanhempi'], sv: ['gammal'] })] }),
);

test('every earlier address leads to the present one of its language', () => {
  expect(moved.map(({ from, to }) => [from, to])).toEqual([
    ['/fi/hankkeet/vanha/', '/fi/hankkeet/a/'],
    ['/fi/hankkeet/vanhempi/', '/fi/hankkeet/a/'],
    ['/sv/projekt/gammal/', '/sv/projekt/ny/'],
  ]);
});

test('while a translation waits, the earlier addresses lead to its frame, by the names of the original', () => {
  const { words, ...project } = projectWith('a', { fi: ['vanha', 'a'], sv: [] });
  const waiting = { ...project, words: { ...(words.fi && { fi: { ...words.fi, urlName: 'uusi' } }) } };
  expect(redirects(contentOf({ projects: [waiting] })).map(({ from, to }) => [from, to])).toEqual([
    ['/fi/hankkeet/vanha/', '/fi/hankkeet/uusi/'],
    ['/fi/hankkeet/a/', '/fi/hankkeet/uusi/'],
    ['/sv/projekt/vanha/', '/sv/projekt/a/'],
  ]);
});

test('hosts know them with and without the last slash', () => {
  expect(redirectsFile(moved)).toContain(
    '/sv/projekt/gammal/ /sv/projekt/ny/ 301\n/sv/projekt/gammal /sv/projekt/ny/ 301\n',
  );
  expect(nginxMaps('/', moved)).toContain('  /sv/projekt/gammal /sv/projekt/ny/;');
});

test('an entry that never moved leaves no trace', () => {
  expect(redirects(contentOf({ projects: [projectOf('a')] }))).toEqual([]);
});
