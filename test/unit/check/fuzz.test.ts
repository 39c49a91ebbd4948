import type { ReadContent, TextFile } from '#source/files.ts';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { expect, test } from 'vitest';
import { problemsOf } from '#check/check.ts';
import { joinLanguages } from '#source/entry.ts';
import { readContent, readText } from '#source/read.ts';
import { schemaOf } from '#check/schema.ts';
import { decodeBytes } from '#source/decode.ts';
import { problemText, staffLanguages } from '#i18n/problems.ts';
import { mutate, seeded } from './mutations.ts';

// Other slips than those of every run: FUZZ_SEED=7 FUZZ_CASES=20000 npx vitest run --project unit fuzz
const seed = Number(process.env['FUZZ_SEED'] ?? 20261122);
const cases = Number(process.env['FUZZ_CASES'] ?? 2000);
/** No file takes longer, in milliseconds, however it is broken; most take one. */
const slowest = 3000;

const content = await readContent('content');
/** The tables that a text may name; the glossary, which is long, only gives advice. */
const data = content.data.filter(({ name }) => name !== 'glossary');

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
      const start = performance.now();
      const { broken, errors } = check(original, bytes, random() < 0.1 ? 'mdx' : original.format);
      expect(performance.now() - start, `case ${number} of ${original.path}`).toBeLessThan(slowest);
      if (errors > 0 || broken === undefined) continue;
      fine++;
      expect(asLoaded(broken, bytes), `case ${number} of ${original.path}`).toEqual(asChecked(broken));
    }
    // If everything were refused, the second half of the test would prove nothing.
    expect(fine).toBeGreaterThan(cases / 20);
  },
);

/** Checks a content folder that has one broken file besides the tables. */
function check(original: TextFile, bytes: Uint8Array, format: 'md' | 'mdx') {
  const decoded = decodeBytes(original.path, bytes);
  const { text, problems } = readText(original.path, { ...original, format }, decoded.text, decoded.problems);
  const texts = [text];
  const alone: ReadContent = {
    ...content,
    data,
    texts,
    entries: joinLanguages(texts, content.files),
    beside: [],
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

/** The fields as the site's own reader and schemas take them. */
function asLoaded(file: TextFile, bytes: Uint8Array): unknown {
  const { frontmatter } = parseFrontmatter(new TextDecoder().decode(bytes));
  return schemaOf(file).parse(frontmatter);
}

/** The fields as they were checked. */
function asChecked(file: TextFile): unknown {
  return schemaOf(file).parse(file.fields.data);
}
