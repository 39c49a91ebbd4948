import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// The generator knows no programme: what the reform of social and health care is called stands in its content alone.
// Comments may take it for an example.

const reform =
  /\b(?:sote|soite|kaste|lapha|kolpene|thl|stm)\b|hyvinvointialue|maakun|terveyden|sosiaali(?!sessa media)|sairaan|vård|välfärd|landskap/gi;

/** Words that stand there for the sake of the language, whatever the programme. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  // What needs no explanation in Finland: its ministries and best known bodies.
  'check/abbreviations.ts': ['SOTE', 'STM', 'THL'],
  // What a writer may call the field `regions`.
  'check/schema-keys.ts': ['maakun', 'landskap'],
  // A word that is bent otherwise than others that end so.
  'search/analysis/endings-fi.ts': ['sote'],
};

test('no word of the reform stands in the generator', () => {
  const found = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|astro|css|json)$/.test(file))
    .flatMap((file) => {
      const code = readFileSync(join('src', file), 'utf8').replace(
        /\/\*[\s\S]*?\*\/|(?<![:'"`\w])\/\/.*|<!--[\s\S]*?-->/g,
        '',
      );
      const words = [...code.matchAll(reform)].map(([word]) => word);
      return words.filter((word) => !allowed[file]?.includes(word)).map((word) => `${file}: ${word}`);
    });
  expect(found).toEqual([]);
});
