import { contextOf } from '#domain/context.ts';
import { describe, expect, test } from 'vitest';
import { aboutName } from '#domain/pages/about-name.ts';
import { frontPageOf } from '#domain/pages/front-page.ts';
import { regionPage } from '#domain/pages/region-page.ts';
import { otherRegions, regionsRows } from '#domain/section-rows.ts';
import { siteIndexPages } from '#domain/pages/site-index.ts';
import { contentOf, projectOf, regionOf, workshopOf } from '../../setup/things.ts';
import { both } from '../../setup/both.ts';

const today = '2026-11-22';
const lappi = regionOf('lappi', 'mk-19');
const many = (count: number) => Array.from({ length: count }, (_, number) => number);

describe('a region where much goes on', () => {
  const workshops = many(30).map((number) =>
    workshopOf(`t${number}`, `20${10 + number}-05-01`, { regions: ['lappi'] }),
  );
  const projects = many(30).map((number) =>
    projectOf(`p${number}`, { regions: ['lappi'], period: { start: `${1990 + number}` } }),
  );
  const { related } = regionPage(
    lappi,
    contextOf(contentOf({ regions: [lappi], workshops, projects }), 'fi', today),
  );
  const groupOf = (id: string) => related.find((group) => group.id === id);

  test('lists a few and leads to all of them in its digest', () => {
    const group = groupOf('projects');
    expect([group?.rows.length, group?.count]).toEqual([6, 30]);
    expect(group?.more).toEqual({ text: 'Kaikki 30 koosteessa', href: '/fi/maakunnat/lappi/kooste/' });
  });

  test('begins with the next workshop and the latest project', () => {
    expect(groupOf('workshops')?.rows[0]?.dateText).toBe('1.5.2027');
    expect(groupOf('projects')?.rows[0]?.dateText).toBe('2019–');
  });
});

test('a region where little goes on lists all of it and leads nowhere else', () => {
  const projects = [projectOf('one', { regions: ['lappi'] })];
  const { related } = regionPage(lappi, contextOf(contentOf({ regions: [lappi], projects }), 'fi', today));
  expect(related.map(({ count, more }) => [count, more])).toEqual([[1, undefined]]);
});

test('a topic of which there is much lists the newest of each kind and says how many there are', () => {
  const topic = { id: 'aihe', name: both('Aihe', 'Tema') };
  const projects = many(25).map((number) =>
    projectOf(`p${number}`, { topics: ['aihe'], period: { start: `${1990 + number}` } }),
  );
  const [group] = aboutName('topics', topic, contextOf(contentOf({ projects }), 'fi', '2026-11-22'));
  expect(group?.rows.length).toBe(20);
  expect(group?.rows[0]?.dateText).toBe('2014–');
  expect(group?.more).toEqual({
    text: 'Tässä ovat uusimmat. Kaikkiaan niitä on 25: Hankkeet',
    href: '/fi/hankkeet/',
  });
});

test('in the list of regions only those where something goes on are told about', () => {
  const kainuu = regionOf('kainuu', 'mk-18');
  const projects = [projectOf('one', { regions: ['lappi'] })];
  const content = contentOf({ regions: [lappi, kainuu], projects });
  expect(
    regionsRows(contextOf(content, 'fi', '2026-11-22')).map(({ title, summary }) => [title, summary]),
  ).toEqual([['lappi', 'lappi']]);
  expect(otherRegions(contextOf(content, 'fi', '2026-11-22')).map(({ link }) => link.text)).toEqual([
    'kainuu',
  ]);
});

describe('an index of many pages', () => {
  const projects = many(1300).map((number) => projectOf(`${number < 700 ? 'a' : 'b'}${number}`));
  const pages = siteIndexPages(contextOf(contentOf({ projects }), 'fi', '2026-11-22'));

  test('goes on to further pages and leaves nothing out', () => {
    const names = pages.map(({ letters }) =>
      letters.flatMap((letter) => letter.names.map(({ text }) => text)),
    );
    expect(names.map(({ length }) => length)).toEqual([600, 600, 106]);
    // The lists are pages, too.
    expect(names.flat().filter((name) => !/^[ab]\d+$/.test(name))).toEqual(
      'Avoin data,Haku,Hankkeet,Käännökset,Oma alue,Tunnusluvut'.split(','),
    );
  });

  test('leads by each letter to the page it begins on', () => {
    expect(pages[0]?.links.slice(0, 2).map(({ href }) => href)).toEqual(['#A', '/fi/hakemisto/sivu-2/#B']);
    expect(pages[2]?.links[0]?.href).toBe('/fi/hakemisto/#A');
  });
});

test('the front page shows no figure that cannot be told', () => {
  const projects = [
    projectOf('over', { funding: { total: { over: 5_000_000 } } }),
    projectOf('about', { funding: { total: { about: 1_000_000 } } }),
  ];
  const { figures } = frontPageOf(contextOf(contentOf({ projects }), 'fi', today), {
    name: 'n',
    tagline: 't',
  });
  expect(figures.map(({ id }) => id)).toEqual(['projects']);
});
