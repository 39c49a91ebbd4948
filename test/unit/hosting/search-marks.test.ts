import { expect, test } from 'vitest';
import { withoutSearchMarks } from '#hosting/search-marks.ts';
import { printHtml, readHtml } from '#source/html.ts';

test('what only the index needs is not sent to readers, and nothing else is lost', () => {
  expect(
    printHtml(
      withoutSearchMarks(
        readHtml(
          '<main data-pagefind-body data-kind="Hanke" data-year="2014" class="a"><span hidden data-pagefind-filter="r[data-v]" data-v="x"></span>' +
            '<h2 id="b" data-pagefind-ignore>data-kind="x" &gt;</h2><td data-label="c">d</td><form data-area="e"></form></main>',
        ),
      ),
    ),
  ).toBe(
    '<main data-pagefind-body class="a"><h2 id="b">data-kind="x" &gt;</h2><td data-label="c">d</td><form data-area="e"></form></main>',
  );
});
