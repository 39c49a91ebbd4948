import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages, type Language } from '#i18n/languages.ts';
import { rootOf } from '#search/analysis/stem.ts';

describe.each(languages)('a word in %s', (language) => {
  it.each(linesOf('families', language))('has one root in all its forms: %s', (line) => {
    const roots = new Set(line.split(' ').map((word) => rootOf(word, language)));
    expect([...roots]).toHaveLength(1);
  });

  it.each(linesOf('strangers', language))('keeps its root apart from a stranger: %s', (line) => {
    const words = line.split(' ');
    const roots = new Set(words.map((word) => rootOf(word, language)));
    expect(roots.size).toBe(words.length);
  });

  it.each(linesOf('families', language))('may be written without its dots: %s', (line) => {
    for (const word of line.split(' ')) {
      expect(rootOf(withoutDots(word), language)).toBe(rootOf(word, language));
    }
  });
});

describe('anything a reader may write', () => {
  it.each(['', 'a', '!?', '😀', 'שלום', 'عربي', 'x'.repeat(10_000), '%E4%', '<b>', '27.2.2020', 'ßẞœ'])(
    'has a root, or none, but never an error: %s',
    (word) => {
      for (const language of languages) expect(rootOf(word, language)).toBeTypeOf('string');
    },
  );
});

function linesOf(name: string, language: Language): string[] {
  const file = new URL(`../../fixtures/search/${name}.${language}.txt`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function withoutDots(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
