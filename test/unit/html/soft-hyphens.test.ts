import { expect, test } from 'vitest';
import { withSoftHyphens } from '#html/soft-hyphens.ts';
import { printHtml, readHtml } from '#source/html.ts';

const divided = (html: string) => printHtml(withSoftHyphens(readHtml(html), 'fi'));
const mark = '<i class="hy"></i>';

test('a long word of a heading may be broken by the rules of its language, and one of a text is left to the browser', () => {
  const html = divided(
    '<h2 id="a">Saavutettavuusseloste <b>ja muut</b></h2><h2 lang="sv">Tillgänglighetsutlåtande</h2><p>Saavutettavuusseloste</p>',
  );
  expect(html).toContain(`vuus${mark}se${mark}los${mark}te <b>ja muut</b></h2>`);
  expect(html).toContain(`lig${mark}hets`);
  expect(html).toContain('<p>Saavutettavuusseloste</p>');
});
