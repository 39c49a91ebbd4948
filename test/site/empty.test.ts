import { expect, test } from 'vitest';
import { filesOf, pagesOf, readPage, textOf } from '../setup/pages.ts';

test('a site without content is built, without the sections that have nothing', () => {
  const addresses = pagesOf('empty').map(({ path }) => path);
  expect(addresses).toContain('/fi/haku/');
  for (const closed of [
    '/fi/hankkeet/',
    '/sv/nyheter/',
    '/sv/verkstader/',
    '/fi/sanasto/',
    '/sv/teman/',
    '/fi/tunnusluvut/',
  ])
    expect(addresses).not.toContain(closed);
  expect(filesOf('empty').filter((file) => /\.ics$|rss\.xml$|atom\.xml$|feed\.json$/.test(file))).toEqual([]);
  // Nothing on a page speaks of them either, nor stands a heading over nothing.
  expect(readPage('empty', '/fi/').$('link[type*=rss], link[type*=atom]').length).toBe(0);
  expect(readPage('empty', '/fi/avoin-data/').$('#feeds, #columns, #examples').length).toBe(0);
});

test('a site with one entry per collection shows it', () => {
  expect(textOf(readPage('small', '/fi/hankkeet/'))).toContain('Testihanke');
  expect(textOf(readPage('small', '/sv/landskap/'))).toContain('Mellersta Finland');
});

test('a file beside a text is offered with its type, size and language', () => {
  const { $ } = readPage('small', '/fi/hankkeet/testihanke/');
  const link = $('a[href="/files/projects/testihanke/suunnitelma.pdf"]');
  expect(link.length).toBe(2);
  expect(
    link
      .closest('li')
      .text()
      .replace(/[\s\u00a0]+/g, ' '),
  ).toContain('PDF, 1 kt, suomeksi');
});

test('a picture has its size and a text for those who cannot see it', () => {
  const picture = readPage('small', '/fi/uutiset/testiuutinen/').$('main img');
  expect(picture.attr('alt')).toBe('Sininen suorakulmio.');
  expect(picture.attr('width')).toBe('1400');
  expect(picture.attr('srcset')).toContain('480w');
});

test('details past their date are shown as such, and not as a link', () => {
  const { $ } = readPage('small', '/sv/projekt/testprojekt/');
  expect($('a[href^="mailto:"]').length).toBe(0);
  expect($('main').text()).toContain('Uppgiften är från projekttiden');
});

test('every page leads to the file its text stands in', () => {
  const { $ } = readPage('small', '/sv/projekt/testprojekt/');
  expect($('footer a[href*="/edit/"]').attr('href')).toMatch(
    /^https:\/\/example\.org\/reform\/site\/edit\/main\/.*\/projects\/testihanke\/index\.sv\.md$/,
  );
});
