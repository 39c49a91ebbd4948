import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { mostAlike } from '#cli/alike.ts';
import { runCheck } from '#cli/report.ts';
import { withMistake } from './samples.ts';

// A rule that compares each line with each would take minutes over these.
vi.setConfig({ testTimeout: 60_000 });

const size = 200_000;
const fields = ['date: 2020-05-06', 'title: Iso teksti', 'summary: Tässä on paljon tekstiä.'];
const news = 'news/iso/index.fi.md';

/** Inputs of 200 kB, each with the first rule that it is told of, if any. */
const large: readonly [name: string, file: Record<string, string>, rule: string | undefined][] = [
  ['lines with the mark of another tool', inText(() => ':::\n'), 'mark-unknown'],
  ['definitions in paragraphs', inText(() => 'a\n: b\n\n'), 'mark-unknown'],
  ['lines with a dash', inText(() => '– yksi\n'), 'list-sign'],
  ['initials', inText(() => 'A. A. A. A.\n'), 'lines-joined'],
  ['dots', inText(() => `${'.'.repeat(19_000)}\n`), undefined],
  ['addresses that are none', inText(() => `${'www.a_b.'.repeat(2000)}\n`), 'sentence-long'],
  ['endless words', inText(() => `${'a'.repeat(19_000)}\n`), undefined],
  ['bold words in one paragraph', inText(() => '**a** b\n'), 'sentence-long'],
  ['links to headings that are not there', inText((n) => `[x${n}](#y-${n})\n\n`), 'anchor-missing'],
  [
    'links to texts that are not there',
    inText((n) => `[x${n}](../y${n}/index.fi.md)\n\n`),
    'link-target-missing',
  ],
  ['letters by their codes', inText(() => `${'&#x41;'.repeat(2000)}\n`), 'body-codes'],
  ['signs that nobody sees', inText(() => 'a\u200bb\n\n'), 'control-character'],
  ['such signs by their codes', inText((n) => (n < 900 ? 'a&#x200b;b\n\n' : 'a\n\n')), 'control-character'],
  ['footnotes', inText((n) => `a[^${n}]\n\n[^${n}]: b\n\n`), undefined],
  ['tables', inText(() => '| a | b |\n| --- | --- |\n| c | d |\n\n'), undefined],
  ['a field of initials', inFields(`pictureText: >\n${many(() => '  A. A. sana\n')}`), 'picture-text-alone'],
  ['unknown topics', inFields(`topics:\n${many((n) => `  - ei-${n}\n`)}`), 'reference-unknown'],
  ['unknown regions', inFields(`regions:\n${many((n) => `  - ei-${n}\n`)}`), 'reference-unknown'],
  ['one topic again and again', inFields(`topics:\n${many(() => '  - ei\n')}`), 'reference-unknown'],
  ['colons in values', inFields(many(() => 'title: a: b\n')), 'yaml-colon'],
  ['fields', inFields(many((n) => `k${n}: a\n`)), 'field-unknown'],
  ['wordings of the site', { 'messages.yaml': many((n) => `k${n}: a\n`) }, 'field-unknown'],
];

test.each(large)('200 kB of %s are judged at once, and told in few messages', async (_name, files, rule) => {
  const text = await withMistake({}, (folder) => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return runCheck({ folder, language: 'fi', format: 'json' }).then((report) => report.text);
  });
  const { problems } = JSON.parse(text) as { problems: { rule: string; message: string }[] };
  expect(problems[0]?.rule).toBe(rule);
  expect(problems.length).toBeLessThanOrEqual(3 * (mostAlike + 1));
  expect(text.length).toBeLessThan(100_000);
});

test('what is told of a file again and again is told in its first places, with how many more there are', async () => {
  const files = inText(() => ':::\n\n', 5 * (mostAlike + 9));
  const { errors, text } = await withMistake({ write: files }, (folder) =>
    runCheck({ folder, language: 'sv', format: 'text' }),
  );
  const lines = text.split('\n');
  expect(errors).toBe(mostAlike + 9);
  expect(lines.length).toBe(mostAlike + 3);
  expect(lines[mostAlike]).toMatch(
    /iso\/index\.fi\.md:106:1 {2}Från och med här finns ännu 9 likadana i den här filen\. Rätta de föregående först/,
  );
});

function inText(line: (number: number) => string, length?: number): Record<string, string> {
  return { [news]: `---\n${fields.join('\n')}\n---\n${many(line, length)}` };
}

function inFields(own: string): Record<string, string> {
  return { [news]: `---\n${fields.join('\n')}\n${own}---\n\nTeksti.\n` };
}

function many(line: (number: number) => string, length = size): string {
  let text = '';
  for (let number = 0; text.length < length; number++) text += line(number);
  return text;
}
