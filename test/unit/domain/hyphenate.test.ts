import { expect, test } from 'vitest';
import { withHyphens } from '#domain/hyphenate.ts';

const plain = (html: string) => html.replace(/<[^>]*>/g, '');

test('a long word of a title may be broken, and its text stays as it is written', () => {
  const html = withHyphens('Saavutettavuusseloste &amp; muut', 'fi', 16);
  expect(html).toContain('<i></i>');
  expect(plain(html)).toBe('Saavutettavuusseloste &amp; muut');
  expect(html).not.toContain('\u00ad');
});

test('words that fit a narrow screen are left alone', () => {
  expect(withHyphens('Keski-Suomen hankkeet', 'fi', 16)).toBe('Keski-Suomen hankkeet');
});
