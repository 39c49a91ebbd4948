import type { ReadContent, TextFile } from '#source/files.ts';
import { expect, test } from 'vitest';
import { problemsOf } from '#check/check.ts';
import { joinLanguages } from '#source/entry.ts';
import { readContent } from '#source/read.ts';
import { readText } from '#source/text-file.ts';
import { decodeBytes } from '#source/decode.ts';
import { problemText, staffLanguages } from '#i18n/problems.ts';
import { mutate, seeded } from '../../setup/mutations.ts';
import { goodContent } from './samples.ts';

// Other slips than those of every run: FUZZ_SEED=7 FUZZ_CASES=20000 npx vitest run --project unit fuzz
const seed = Number(process.env['FUZZ_SEED'] ?? 20261122);
const cases = Number(process.env['FUZZ_CASES'] ?? 2000);

const content = await readContent(goodContent);
/** The names that a text may refer to; the glossary, which is long, only gives advice. */
const names = content.names.filter(({ collection }) => collection !== 'glossary');

test(
  `nothing breaks the check and no fact is lost in silence: ${cases} broken files`,
  { timeout: 600_000 },
  () => {
    const random = seeded(seed);
    let fine = 0;
    for (let number = 0; number < cases; number++) {
      const original = content.texts[Math.floor(random() * content.texts.length)];
      if (original === undefined) throw new Error('there is no content');
      const bytes = mutate(original.text, random);
      const { broken, errors } = check(original, bytes, random() < 0.1 ? 'mdx' : original.format);
      if (errors > 0 || broken === undefined) continue;
      fine++;
      expect(broken.judged?.success, `case ${number} of ${original.path}, seed ${seed}`).toBe(true);
    }
    // If everything were refused, the second half of the test would prove nothing.
    expect(fine).toBeGreaterThan(cases / 20);
  },
);

/** Checks a content folder that has one broken file besides the tables. */
function check(original: TextFile, bytes: Uint8Array, format: 'md' | 'mdx') {
  const decoded = decodeBytes(original.path, bytes);
  const { text, problems } = readText({ ...original, format }, '', decoded.text, decoded.problems);
  const texts = [text];
  const alone: ReadContent = {
    ...content,
    names,
    texts,
    entries: joinLanguages(texts, content.files),
    attachments: [],
    problems,
  };
  const found = problemsOf(alone);
  for (const each of found)
    for (const language of staffLanguages)
      expect(problemText(each, language)).not.toMatch(/undefined|\[object/);
  // Its neighbours are not there, so what is said of them does not count.
  const own = found.filter(({ rule, severity }) => severity === 'error' && !neighbourly.has(rule));
  return { broken: decoded.text === undefined ? undefined : text, errors: own.length };
}

const neighbourly: ReadonlySet<string> = new Set([
  'original-missing',
  'link-target-missing',
  'link-moved',
  'series-gap',
  'figure-not-named',
  'figure-not-placed',
]);
