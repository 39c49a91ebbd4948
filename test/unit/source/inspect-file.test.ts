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
