import sharp from 'sharp';
import { expect, test } from 'vitest';
import { inspectFile } from '#source/inspect-file.ts';

test.each([
  ['liite.csv', Buffer.from('a;ä\n', 'latin1'), { otherEncoding: true }],
  ['liite.csv', Buffer.from('\ufeffa;b\n', 'utf16le'), { otherEncoding: true }],
  ['liite.csv', Buffer.from('a\0b'), { genuine: false }],
  ['liite.csv', Buffer.from('\ufeffa;ä\n'), { genuine: true, otherEncoding: false }],
  ['kaavio.svg', Buffer.from('<svg><text>ä</text></svg>', 'latin1'), { otherEncoding: true }],
  ['kaavio.svg', Buffer.from([0x1f, 0x8b, 8]), { genuine: false }],
  ['liite.pdf', Buffer.from('%PDF-1.7\n1 0 obj'), { whole: false }],
  ['liite.pdf', Buffer.from('%PDF-1.7\n1 0 obj\n%%EOF\n'), { whole: true }],
])('a file is read as what its name says: %s', async (name, bytes, expected) => {
  expect(await inspectFile({ path: `news/x/${name}`, bytes: bytes.length }, bytes)).toMatchObject(expected);
});

test('the pictures in a drawing hold no more pixels than one that lies by itself', async () => {
  const inside = await sharp({ create: { width: 5000, height: 4000, channels: 3, background: 'white' } })
    .png({ palette: true, colours: 2 })
    .toBuffer();
  const image = `<image href="data:image/png;base64,${inside.toString('base64')}"/>`;
  const drawing = (count: number) =>
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${image.repeat(count)}</svg>`);
  const look = async (bytes: Buffer) => inspectFile({ path: 'news/x/a.svg', bytes: bytes.length }, bytes);
  expect(await look(drawing(1))).toMatchObject({ genuine: true, whole: true, pixels: { width: 9 } });
  expect((await look(drawing(100))).danger).toBe('<image> × 100');
});
