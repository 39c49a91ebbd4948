import { readFileSync } from 'node:fs';
import { contextOf } from '#domain/context.ts';
import { expect, test } from 'vitest';
import { officialAreas, tiles } from '#places/areas.ts';
import { mapSize } from '#schemas/areas.ts';
import { shadesOf, tileMap } from '#domain/charts/tile-map.ts';
import { contentOf, projectOf, regionOf } from '../../../setup/things.ts';

test('every region of the classification has a square of its own and its official names', () => {
  expect(tiles.map(({ code }) => code).toSorted()).toEqual(officialAreas.map(({ code }) => code).toSorted());
  expect(new Set(tiles.map(({ row, column }) => `${row}/${column}`)).size).toBe(tiles.length);
  for (const { code, fi, sv } of tiles)
    expect(officialAreas).toContainEqual({
      code,
      outside: code === 'mk-21',
      fi: fi.replaceAll('\u00ad', ''),
      sv: sv.replaceAll('\u00ad', ''),
    });
});

test('squares are read from the north to the south and from the west to the east', () => {
  const places = tiles.map(({ row, column }) => row * 10 + column);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

test('the page has a place for every square that a programme may give', () => {
  const styles = readFileSync('src/components/TileMap.astro', 'utf8');
  for (let row = 1; row <= mapSize.rows; row++)
    expect(styles).toContain(`.r${row} {\n      grid-row: ${row};`);
  for (let column = 1; column <= mapSize.columns; column++)
    expect(styles).toContain(`.c${column} {\n      grid-column: ${column};`);
});

test('without any region there is no map', () => {
  expect(tileMap(contextOf(contentOf({}), 'fi', '2026-11-22'))).toBeUndefined();
});

test('the map shows the 18 regions of the mainland, and Åland only where the content has it', () => {
  const mainland = tileMap(
    contextOf(contentOf({ regions: [regionOf('lappi', 'mk-19')] }), 'sv', '2026-11-22'),
  );
  expect(mainland?.tiles.length).toBe(18);
  expect(mainland?.tiles.find(({ code }) => code === 'mk-02')?.column).toBe(1);
  const all = tileMap(contextOf(contentOf({ regions: [regionOf('aland', 'mk-21')] }), 'sv', '2026-11-22'));
  expect(all?.tiles.find(({ code }) => code === 'mk-21')).toMatchObject({ column: 1, name: 'Åland' });
});

test('a region without a page is drawn, but leads nowhere', () => {
  const map = tileMap(contextOf(contentOf({ regions: [regionOf('lappi', 'mk-19')] }), 'sv', '2026-11-22'));
  expect(map?.tiles.flatMap(({ href }) => href ?? [])).toEqual(['/sv/landskap/lappi/']);
});

test('a square says how many projects there are; a project of the whole country is told beside the map', () => {
  const map = tileMap(
    contextOf(
      contentOf({
        regions: [regionOf('lappi', 'mk-19'), regionOf('kainuu', 'mk-18')],
        projects: [
          projectOf('a', { regions: ['lappi', 'kainuu'] }),
          projectOf('b', { regions: ['lappi'] }),
          projectOf('c'),
        ],
      }),
      'fi',
      '2026-11-22',
    ),
  );
  expect(map?.tiles.filter(({ count }) => count > 0).map(({ countText, step }) => [countText, step])).toEqual(
    [
      ['2 han\u00adket\u00adta', 2],
      ['1 han\u00adke', 1],
    ],
  );
  expect(map?.note).toBe('Lisäksi 1 hanke koskee koko maata.');
});

test('the legend tells each number apart up to four, and spans of equal width beyond', () => {
  const texts = (...counts: number[]) => shadesOf(counts, 'fi').map(({ text }) => text);
  expect(texts()).toEqual(['0']);
  expect(texts(0, 0)).toEqual(['0']);
  expect(texts(0, 2, 3)).toEqual(['0', '1', '2', '3']);
  expect(texts(5)).toEqual(['0', '5']);
  expect(texts(5, 1)).toEqual(['0', '1–2', '3–4', '5']);
  expect(texts(130, 12)).toEqual(['0', '1–50', '51–100', '101–130']);
  expect(texts(2000, 3).length).toBe(5);
  expect(texts(95, 110, 135)).toEqual(['0', '81–100', '101–120', '121–135']);
  expect(texts(7, 8)).toEqual(['0', '7', '8']);
});
