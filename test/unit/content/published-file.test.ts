import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test, vi } from 'vitest';

const cache = vi.hoisted(() => ({ folder: '' }));
vi.mock('#settings.ts', () => ({ settings: { cacheFolder: cache.folder } }));
cache.folder = mkdtempSync(join(tmpdir(), 'kept-'));
const { keptBytes } = await import('#content/kept-bytes.ts');
const { publishedFile, smallerCopy } = await import('#content/published-file.ts');

afterAll(() => rmSync(cache.folder, { recursive: true, force: true }));

/** Red above blue, 90 wide and 60 high. */
const upright = await sharp({ create: { width: 90, height: 60, channels: 3, background: 'blue' } })
  .composite([
    { input: { create: { width: 90, height: 30, channels: 3, background: 'red' } }, top: 0, left: 0 },
  ])
  .png()
  .toBuffer();

const noted = { IFD0: { Artist: 'Matti Meikäläinen' }, IFD3: { GPSLatitude: '60/1 10/1 0/1' } };

/** As a telephone that was held upright keeps it: lying, with a note that it must be turned, and where it was taken. */
async function photograph(format: 'jpeg' | 'webp' | 'avif' | 'png'): Promise<Buffer> {
  return sharp(upright)
    .rotate(270)
    .withExif(noted)
    .withMetadata({ orientation: 6 })
    .toFormat(format)
    .toBuffer();
}

const formats = [
  ['jpg', 'jpeg'],
  ['webp', 'webp'],
  ['avif', 'avif'],
  ['png', 'png'],
] as const;

test.each(formats)('a photograph is published upright and without its place: %s', async (ending, format) => {
  const { bytes, pixels } = await publishedFile(`a.${ending}`, await photograph(format));
  expect(pixels).toEqual({ width: 90, height: 60 });
  const { exif, xmp, width, height, orientation = 1 } = await sharp(bytes).metadata();
  expect({ exif, xmp, width, height, orientation }).toEqual({
    exif: undefined,
    xmp: undefined,
    width: 90,
    height: 60,
    orientation: 1,
  });
  const [red = 0, , blue = 0] = await sharp(bytes)
    .extract({ left: 40, top: 5, width: 1, height: 1 })
    .raw()
    .toBuffer();
  expect(red).toBeGreaterThan(blue);
});

test.each(formats)('the smaller copies are upright, too: %s', async (_, format) => {
  const { width, height } = await sharp(await smallerCopy(await photograph(format), 30)).metadata();
  expect({ width, height }).toEqual({ width: 30, height: 20 });
});

test('a photograph for print gets the colours of screens', async () => {
  const print = await sharp(upright).toColourspace('cmyk').jpeg().toBuffer();
  const { bytes } = await publishedFile('a.jpg', print);
  expect((await sharp(bytes).metadata()).space).toBe('srgb');
});

test('a photograph inside a drawing is published without its place', async () => {
  const inside = (await photograph('jpeg')).toString('base64');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 6"><image href="data:image/jpeg;base64,${inside}"/></svg>`;
  const { bytes, pixels } = await publishedFile('a.svg', Buffer.from(svg));
  expect(pixels).toEqual({ width: 9, height: 6 });
  const data = /base64,([^"]+)"/.exec(Buffer.from(bytes).toString())?.[1] ?? '';
  expect((await sharp(Buffer.from(data, 'base64')).metadata()).exif).toBeUndefined();
});

test('a document is published as it is', async () => {
  expect((await publishedFile('a.csv', Buffer.from('a;b'))).bytes).toEqual(
    new Uint8Array(Buffer.from('a;b')),
  );
});

test('what is kept is not made again, unless it is damaged', async () => {
  const make = vi.fn(async () => new TextEncoder().encode('made'));
  await keptBytes(['x'], make);
  expect(new TextDecoder().decode(await keptBytes(['x'], make))).toBe('made');
  expect(make).toHaveBeenCalledTimes(1);
  const folder = join(cache.folder, 'pictures');
  for (const name of readdirSync(folder))
    writeFileSync(join(folder, name), readFileSync(join(folder, name)).subarray(0, -1));
  expect(new TextDecoder().decode(await keptBytes(['x'], make))).toBe('made');
  expect(make).toHaveBeenCalledTimes(2);
});

test('several at once that make the same do not disturb each other', async () => {
  const made = await Promise.all(
    Array.from({ length: 50 }, () => keptBytes(['same'], async () => new TextEncoder().encode('same'))),
  );
  expect(new Set(made.map((bytes) => new TextDecoder().decode(bytes)))).toEqual(new Set(['same']));
});

test('a cache that cannot be written stops nothing', async () => {
  const folder = cache.folder;
  const settings = (await import('#settings.ts')).settings as { cacheFolder: string };
  settings.cacheFolder = '/dev/null/no-folder';
  const bytes = await keptBytes(['y'], async () => new TextEncoder().encode('made'));
  settings.cacheFolder = folder;
  expect(new TextDecoder().decode(bytes)).toBe('made');
});
