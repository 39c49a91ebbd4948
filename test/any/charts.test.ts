import { parse } from 'csv-parse/sync';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { filesOf, pagesOf, readFile, sitesOfRing } from '../setup/pages.ts';

describe('every chart', () => {
  test.each(sitesOfRing())('of the site "%s" is drawn with numbers that are numbers', (site) => {
    const broken = pagesOf(site).filter(({ html }) => /(?:NaN|undefined|Infinity)[%"' ]/.test(html));
    expect(broken.map(({ path }) => path)).toEqual([]);
  });

  test.each(sitesOfRing())('of the site "%s" has its words outside the drawing, or a name', (site) => {
    const mute = pagesOf(site).filter(
      ({ $ }) =>
        $('main svg').not('svg svg').not('[aria-hidden="true"], [role="img"][aria-label]').length > 0,
    );
    expect(mute.map(({ path }) => path)).toEqual([]);
  });

  test.each(sitesOfRing())('of the site "%s" is taken along as a table and as a drawing', (site) => {
    const bare = pagesOf(site).flatMap(({ path, $ }) =>
      $('main svg[aria-hidden]:not(svg svg), main ul:has(> li > a > b)')
        // A bar in a row of a list belongs to the chart on the page that the row leads to.
        .not('li:has(h3) svg')
        .toArray()
        .filter(
          (chart) =>
            $(chart)
              .closest(chart.name === 'svg' ? 'figure, section' : 'div')
              .find('[role=group] a').length < 2,
        )
        .map(() => path),
    );
    expect([...new Set(bare)]).toEqual([]);
  });

  test.each(sitesOfRing())(
    'of the site "%s" has a table with a head and rows, and a drawing that is XML',
    (site) => {
      for (const file of filesOf(site).filter((each) => /^(?:fi|sv|en)\/.*\.(?:csv|svg)$/.test(each))) {
        const text = readFile(site, file);
        if (file.endsWith('.svg')) expect([file, XMLValidator.validate(text)]).toEqual([file, true]);
        else expect(parse(text, { bom: true, delimiter: ';' }).length, file).toBeGreaterThan(1);
      }
    },
  );
});
