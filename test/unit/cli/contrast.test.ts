import { expect, test } from 'vitest';
import { contrast, contrastProblems } from '#cli/build/contrast.ts';

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test('a colour that cannot be read is refused with its figure, one that can is not', () => {
  expect(contrastProblems({ light: { brand: '#6a0032' }, dark: { action: '#ffb3d1' } })).toEqual([]);
  expect(contrastProblems({ light: { action: '#ff9900' }, dark: {} })).toEqual([
    expect.stringMatching(/^colors\.light\.action: #ff9900 has a contrast of 2\.\d with #ffffff/),
  ]);
});
