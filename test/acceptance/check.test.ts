import { expect, inject, test } from 'vitest';
import { checkContent } from '#check/check.ts';
import { problemText } from '#i18n/problems.ts';
import { pagesOf } from '../setup/pages.ts';
import { environmentOf } from '../setup/sites.ts';

test.each([
  ['the content of the site', 'content'],
  [
    `the same with one more of each kind and fifty additions (ADDITIONS_SEED=${inject('seed')})`,
    environmentOf('grown')['CONTENT_DIR'] ?? '',
  ],
])('%s has no errors', async (_name, folder) => {
  const errors = (await checkContent(folder)).filter(({ severity }) => severity === 'error');
  expect(errors.map((each) => `${each.path}:${each.line} ${problemText(each, 'fi')}`)).toEqual([]);
});

test('what is added is told on pages of its own, in both languages', () => {
  const added = pagesOf('grown').filter(({ path }) => path.includes('/lisatty-'));
  const of = (language: string) => added.filter(({ path }) => path.startsWith(`/${language}/`)).length;
  expect(of('fi')).toBe(of('sv'));
  expect(of('fi')).toBeGreaterThan(20);
});
