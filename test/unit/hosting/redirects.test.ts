import { expect, test } from 'vitest';
import { movesOf, redirects } from '#domain/redirects.ts';
import { nginxMaps } from '#hosting/nginx.ts';
import { redirectsFile } from '#hosting/redirects-file.ts';
import { authority, organisation } from '#schemas/names.ts';
import { both } from '../../setup/both.ts';
import { contentOf, projectOf, regionOf } from '../../setup/things.ts';

function projectWith(id: string, aliases: { fi: string[]; sv: string[] }) {
  const project = projectOf(id);
  const { fi, sv } = project.texts;
  return {
    ...project,
    texts: {
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

test('while a translation waits, the earlier addresses lead to its untranslated page, by the names of the original', () => {
  const { texts, ...project } = projectWith('a', { fi: ['vanha', 'a'], sv: [] });
  const waiting = { ...project, texts: { ...(texts.fi && { fi: { ...texts.fi, urlName: 'uusi' } }) } };
  expect(redirects(contentOf({ projects: [waiting] })).map(({ from, to }) => [from, to])).toEqual([
    ['/fi/hankkeet/vanha/', '/fi/hankkeet/uusi/'],
    ['/fi/hankkeet/a/', '/fi/hankkeet/uusi/'],
    ['/sv/projekt/vanha/', '/sv/projekt/a/'],
  ]);
});

test('who subscribes to a region that is renamed goes on to get its news and workshops', () => {
  const { texts, ...region } = regionOf('lappi', 'mk-19');
  const renamed = {
    ...region,
    texts: { ...(texts.fi && { fi: { ...texts.fi, aliases: ['lapin-maakunta'] } }) },
  };
  const moves = redirects(contentOf({ regions: [renamed] }))
    .filter(({ language }) => language === 'fi')
    .flatMap(movesOf);
  const old = '/fi/maakunnat/lapin-maakunta';
  expect(moves.map(({ from, to }) => [from, to])).toEqual([
    [`${old}/`, '/fi/maakunnat/lappi/'],
    [old, '/fi/maakunnat/lappi/'],
    [`${old}/rss.xml`, '/fi/maakunnat/lappi/rss.xml'],
    [`${old}/atom.xml`, '/fi/maakunnat/lappi/atom.xml'],
    [`${old}/feed.json`, '/fi/maakunnat/lappi/feed.json'],
    [`${old}/kalenteri.ics`, '/fi/maakunnat/lappi/kalenteri.ics'],
    [`${old}/kooste/`, '/fi/maakunnat/lappi/kooste/'],
    [`${old}/kooste`, '/fi/maakunnat/lappi/kooste/'],
  ]);
});

test('hosts know them with and without the last slash', () => {
  expect(redirectsFile(moved, [])).toContain(
    '/sv/projekt/gammal/ /sv/projekt/ny/ 301!\n/sv/projekt/gammal/ /sv/projekt/ny/ 301\n/sv/projekt/gammal /sv/projekt/ny/ 301\n',
  );
  expect(nginxMaps('/', moved, [])).toContain('  /sv/projekt/gammal /sv/projekt/ny/;');
});

test('an organisation that is an authority leads to the page of that, from its earlier addresses, too', () => {
  const authorities = new Map([
    ['hva-01', { id: 'hva-01', ...authority.parse({ name: both('Alue', 'Område'), kind: 'county' }) }],
  ]);
  const row = {
    name: both('Alue', 'Område'),
    urlName: both('alue', 'omrade'),
    kind: 'county',
    authority: 'hva-01',
  };
  const organisations = new Map([
    ['a', { id: 'a', ...organisation.parse({ ...row, aliases: both(['vanha'], []) }) }],
  ]);
  expect(redirects(contentOf({ authorities, organisations })).map(({ from, to }) => [from, to])).toEqual([
    ['/fi/organisaatiot/alue/', '/fi/kirjastoalueet/hva-01/'],
    ['/fi/organisaatiot/vanha/', '/fi/kirjastoalueet/hva-01/'],
    ['/sv/organisationer/omrade/', '/sv/biblioteksomraden/hva-01/'],
  ]);
});

test('an entry that never moved leaves no trace', () => {
  expect(redirects(contentOf({ projects: [projectOf('a')] }))).toEqual([]);
});
