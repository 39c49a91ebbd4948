import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawn, plainSigns, signsWithoutLetter } from '#i18n/plain-signs.ts';
import { pictureSize } from '#domain/share-image-size.ts';
import { drawPicture, ground, inks } from '#share-images/draw.ts';
import { letterOf } from '#share-images/font.ts';
import { shareImage } from '#share-images/share-image.ts';

const text = (title: string) => ({ kind: 'Hanke', title, places: ['Lappi'], codes: ['mk-19'] });

test('signs of word processors are drawn as what they stand for', () => {
  expect(drawPicture(text('KIRJA\u2011hanke sai 1\u202f300\u2009000 euroa'), 'fi')).toEqual(
    drawPicture(text('KIRJA-hanke sai 1 300 000 euroa'), 'fi'),
  );
  expect(drawPicture(text('Kirja\u00adkeskus\u200b\u2060\nToinen rivi'), 'fi')).toEqual(
    drawPicture(text('Kirjakeskus Toinen rivi'), 'fi'),
  );
});

test('a letter in two pieces is one letter', () => {
  expect(plainSigns('a\u0308')).toBe('ä');
});

test.each(['≥', '≤', '→', '←', '№', '≠', '≈', 'Ω', 'Ж', 'ŋ'])('the sign %s is drawn', (sign) => {
  expect(letterOf(sign, 600)?.outline).toMatch(/^M/);
  expect(signsWithoutLetter(sign)).toEqual([]);
});

test('every sign that passes the check has a letter in each weight', () => {
  const passing = new RegExp(`[${drawn}]`, 'u');
  const signs = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).filter((sign) =>
    passing.test(sign),
  );
  expect(signs.length).toBeGreaterThan(600);
  expect(signs.filter((sign) => !letterOf(sign, 400) || !letterOf(sign, 600))).toEqual([]);
});

test('signs without a letter are told, each once', () => {
  expect(signsWithoutLetter('🚀 Uusi 🚀 漢 alku\u00ad')).toEqual(['🚀', '漢']);
});

test('the picture is what was drawn, in as few bytes as a shared link may weigh', async () => {
  const long = text('Keski-Suomi: rakenneuudistusta tukeva alueellinen valmistelu – Monesta hyvästä yhdeksi');
  const png = await shareImage(long, 'fi');
  expect(png.length).toBeLessThan(60_000);
  const { data: made, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const exact = await sharp(Buffer.from(svgOf(drawPicture(long, 'fi'))))
    .removeAlpha()
    .raw()
    .toBuffer();
  expect(info).toMatchObject({ width: 1200, height: 630 });
  // No part of a pixel differs by more than the eye can tell.
  expect(
    made.reduce((most, value, at) => Math.max(most, Math.abs(value - (exact[at] ?? 0))), 0),
  ).toBeLessThan(16);
});

/** The same picture, drawn whole by another program. */
function svgOf(shapes: ReturnType<typeof drawPicture>): string {
  const { width, height } = pictureSize;
  const paths = shapes.map(
    ({ outline, scale, x, y, ink }) =>
      `<path fill="${inks[ink]}" transform="translate(${x} ${y}) scale(${scale})" d="${outline}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${ground}"/>${paths.join('')}</svg>`;
}
