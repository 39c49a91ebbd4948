import { expect, test } from 'vitest';
import { showPictures } from '#domain/body.ts';

const noted = (picture: object) =>
  `<p><img __ASTRO_IMAGE_="${JSON.stringify(picture).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></p>`;

test('a picture in a text is shown from its own file', () => {
  expect(showPictures(noted({ alt: 'Työryhmä', src: './Kuva 1.png', index: 0 }), 'news/a')).toBe(
    '<p><img src="/files/news/a/Kuva%201.png" alt="Työryhmä"></p>',
  );
  expect(showPictures(noted({ alt: '', src: '../b/kuva.png', index: 0 }), 'news/a')).toBe(
    '<p><img src="/files/news/b/kuva.png" alt=""></p>',
  );
});

test('its words are read as they were written', () => {
  expect(showPictures(noted({ alt: '"A" & <b>', src: 'k.png' }), 'news/a')).toBe(
    '<p><img src="/files/news/a/k.png" alt="&quot;A&quot; &amp; &lt;b>"></p>',
  );
});

test('a text without pictures stays as it is', () => {
  const html = '<p><img src="/files/news/a/k.png" alt=""></p>';
  expect(showPictures(html, 'news/a')).toBe(html);
});
