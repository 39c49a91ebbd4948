import { expect, test } from 'vitest';
import { amountBar, drawStretches } from '#domain/charts/bars.ts';

const end = (bar: { parts: { to: number }[] }) => bar.parts.at(-1)?.to;

test('an exact amount is one solid bar to its number', () => {
  expect(amountBar(81, 100)).toEqual({ parts: [{ from: 0, to: 81, strength: 1 }], open: false });
});

test('"over" is drawn to the number and stays open', () => {
  expect(amountBar({ over: 90 }, 100)).toMatchObject({ parts: [{ to: 90 }], open: true });
});

test('"about" fades around the number', () => {
  const { parts, open } = amountBar({ about: 50 }, 100);
  expect(open).toBe(false);
  expect(parts[0]).toEqual({ from: 0, to: 46, strength: 1 });
  expect(parts.slice(1).map(({ strength }) => strength)).toEqual([0.8, 0.6, 0.4, 0.2]);
  expect(end({ parts })).toBe(54);
});

test('nothing has no bar, and a little still has one', () => {
  expect(amountBar(0, 100).parts).toEqual([]);
  expect(amountBar(0, 0).parts).toEqual([]);
  expect(amountBar(1, 2000).parts).toEqual([{ from: 0, to: 0.8, strength: 1 }]);
});

test('a bar never leaves its scale', () => {
  expect(end(amountBar(120, 100))).toBe(100);
  expect(drawStretches([{ from: 99.9, to: 100 }])).toEqual([{ from: 99.2, to: 100, strength: 1 }]);
});
