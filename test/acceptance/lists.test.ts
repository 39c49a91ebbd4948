import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '#i18n/languages.ts';
import { fold } from '#search/analysis/fold.ts';
import { synonymsSchema, termsSchema } from '#schemas/search-lists.ts';
import { readSearchLists, wordList } from '#search/index/lists.ts';

const lists = readSearchLists(join(import.meta.dirname, '../../content/search'));

it('a line that begins with # is an explanation, other words are the list', () => {
  expect(wordList('# Selitys\nkoti hoito\n\n  arki\n')).toEqual(['koti', 'hoito', 'arki']);
});

describe.each(languages)('the lists in %s', (language) => {
  it('hold each part once, as a word of at least three letters', () => {
    const parts = lists.parts[language];
    expect(parts.filter((part, at) => parts.indexOf(part) !== at)).toEqual([]);
    expect(parts.filter((part) => fold(part).length < 2 || /[^\p{L}]/u.test(part))).toEqual([]);
  });

  it('have no group of synonyms within another', () => {
    const groups = lists.synonyms[language].map((group) => [...group].sort().join());
    expect(groups.filter((group, at) => groups.indexOf(group) !== at)).toEqual([]);
  });
});

it('a stop word with a question mark is known by it', () => {
  expect(lists.stopWords.fi).toContain('ruotsiksi?');
  expect(lists.stopWords.fi).not.toContain('ruotsiksi');
});

it('a misspelt key or a group of one is refused', () => {
  expect(synonymsSchema.safeParse({ fi: [['STM']], sv: [] }).success).toBe(false);
  expect(synonymsSchema.safeParse({ fi: [], sv: [], en: [] }).success).toBe(false);
  expect(termsSchema.safeParse([{ fi: ['hanke'], sw: ['projekt'] }]).success).toBe(false);
});
