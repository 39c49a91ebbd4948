import { expect, test, vi } from 'vitest';
import { print, shown } from '#cli/print.ts';

test('what cannot be seen is told by its code, and letters stay as they are', () => {
  expect(shown('a\u001b[2J\r\n\u009b\u202e\u200b\u2028\u{e0041}')).toBe(
    'a\\u001b[2J\\u000d\\u000a\\u009b\\u202e\\u200b\\u2028\\udb40\\udc41',
  );
  expect(shown('Työpaja – ”å”\u00a0€ 👩\u200d💻')).toBe('Työpaja – ”å”\u00a0€ 👩\u200d💻');
});

test('a printed text keeps its lines, and JSON its values', () => {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  const value = { a: 'b\u202e\u00ad' };
  print(`a\n${JSON.stringify(value)}`);
  const [, json = ''] = String(log.mock.calls[0]?.[0]).split('\n');
  expect(json).not.toMatch(/[\u202e\u00ad]/);
  expect(JSON.parse(json)).toEqual(value);
  log.mockRestore();
});
