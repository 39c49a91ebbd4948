import { expect, test } from 'vitest';
import { readPage } from '../setup/pages.ts';

test('the map is drawn of the regions there are, each once, and not without regions', () => {
  const regions = readPage('full', '/fi/').$('section:has(> #regions) li a');
  expect(regions.get().map(({ attribs }) => attribs['href'])).toEqual([
    '/fi/maakunnat/lappi/',
    '/fi/maakunnat/keski-suomi/',
  ]);
  expect(readPage('empty', '/fi/').$('section:has(> #regions) li').length).toBe(0);
});

test('the timeline is drawn for one project, and not for none', () => {
  const bars = 'section:has(> #timeline) li > svg';
  expect(readPage('small', '/fi/hankkeet/').$(bars).length).toBeGreaterThan(0);
  expect(readPage('empty', '/fi/').$('section:has(> #timeline)').length).toBe(0);
});

test('a series of workshops is drawn on the page of each, with the sum', () => {
  for (const name of ['paja-1', 'paja-2']) {
    const series = readPage('full', `/fi/tyopajat/${name}/`).$('section:has(> #series)');
    expect(series.find('li > svg').length).toBe(2);
    expect(series.find('[aria-current="page"]').length).toBe(1);
    for (const words of ['41', '42', '83']) expect(series.text()).toContain(words);
  }
});
