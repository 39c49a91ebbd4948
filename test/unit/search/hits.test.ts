import { expect, it } from 'vitest';
import { byRarity, hitsOf } from '#search/query/hits.ts';

const pages = (...ids: string[]) =>
  hitsOf(
    ids.map((id) => ({ id, score: 1 })),
    1,
  );

it('a page with a word that few pages have is worth more than one with a common word', () => {
  const rare = byRarity(pages('a')).get('a')?.worth ?? 0;
  const common = byRarity(pages('a', 'b', 'c')).get('a')?.worth ?? Infinity;
  expect(rare).toBeGreaterThan(common);
});

it('the score of a short title counts up to a height only', () => {
  const [low, high] = [5, 500].map((score) => hitsOf([{ id: 'a', score }], 1).get('a')?.worth);
  expect(high).toBe(low);
});
