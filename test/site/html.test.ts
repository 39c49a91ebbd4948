import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { pagesOf } from '../setup/pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Line breaks and void elements are written by Astro, not by us.
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-inline-style': 'error',
    // The title of a page is as long as what it names; display length has a test of its own.
    'long-title': 'off',
    // A form with one button: submit is its default type.
    'no-implicit-button-type': 'off',
    // `<search>` and `<main tabindex="-1">` are newer or commoner than the rules know.
    'tel-non-breaking': 'off',
  },
});

test.each(['real', 'small', 'empty'] as const)('every page of the site "%s" is valid HTML', async (site) => {
  const errors: string[] = [];
  for (const { path, html } of pagesOf(site)) {
    const report = await validator.validateString(html);
    for (const result of report.results)
      errors.push(
        ...result.messages.map(
          ({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`,
        ),
      );
  }
  expect(errors).toEqual([]);
});

test('no words are glued together where markup ends', () => {
  const glued = pagesOf('real').filter(({ html }) =>
    /[a-zäöå]<\/(?:a|strong|em|span)><(?:a|strong|em)\b/.test(html),
  );
  expect(glued.map(({ path }) => path)).toEqual([]);
});
