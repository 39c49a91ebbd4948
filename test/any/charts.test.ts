import { describe, expect, test } from 'vitest';
import { pagesOf, sitesOfRing } from '../setup/pages.ts';

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
});
