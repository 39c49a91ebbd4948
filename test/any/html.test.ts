import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { htmlRules } from '../setup/html-rules.ts';
import { pagesOf, sitesOfRing } from '../setup/pages.ts';

const validator = new HtmlValidate(htmlRules);

test.each(sitesOfRing())('every page of the site "%s" is valid HTML', async (site) => {
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

test.each(sitesOfRing())('no words of the site "%s" are glued together where markup ends', (site) => {
  const glued = pagesOf(site).filter(({ html }) =>
    /[a-zäöå]<\/(?:a|strong|em|span)><(?:a|strong|em)\b/.test(html),
  );
  expect(glued.map(({ path }) => path)).toEqual([]);
});
