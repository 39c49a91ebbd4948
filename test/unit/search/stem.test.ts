import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages, type Language } from '#i18n/languages.ts';
import { stemOf } from '#search/analysis/stem.ts';

describe.each(languages)('a word in %s', (language) => {
  it.each(linesOf('families', language))('has one stem in all its forms: %s', (line) => {
    const stems = new Set(line.split(' ').map((word) => stemOf(word, language)));
    expect([...stems]).toHaveLength(1);
  });

  it.each(linesOf('strangers', language))('keeps its stem apart from a stranger: %s', (line) => {
    const words = line.split(' ');
    const stems = new Set(words.map((word) => stemOf(word, language)));
    expect(stems.size).toBe(words.length);
  });

  it.each(linesOf('families', language))('may be written without its dots: %s', (line) => {
    for (const word of line.split(' ')) {
      expect(stemOf(withoutDots(word), language)).toBe(stemOf(word, language));
    }
  });
});

describe('anything a reader may write', () => {
  it.each(['', 'a', '!?', '😀', 'שלום', 'عربي', 'x'.repeat(10_000), '%E4%', '<b>', '27.2.2020', 'ßẞœ'])(
    'has a stem, or none, but never an error: %s',
    (word) => {
      for (const language of languages) expect(stemOf(word, language)).toBeTypeOf('string');
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
