import { expect, test } from 'vitest';
import { withKeptTogether } from '#html/kept-together.ts';
import { printHtml, readHtml } from '#source/html.ts';

const kept = (html: string) => printHtml(withKeptTogether(readHtml(html)));

test('a span, a sum and a day stay on one line wherever a page tells them', () => {
  expect(kept('<dd>2020–2021</dd><li><b>5 %</b> 4. marraskuuta 2020')).toBe(
    '<dd>2020–\u20602021</dd><li><b>5\u00a0%</b> 4.\u00a0marraskuuta\u00a02020',
  );
});

test('code, data and the title of the page stay as they are', () => {
  for (const tag of ['code', 'script', 'style', 'title']) {
    const html = `<${tag}>2020–2021</${tag}>`;
    expect(kept(html)).toBe(html);
  }
});
