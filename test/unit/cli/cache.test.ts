import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dropUnused } from '#cli/build/cache.ts';

test('the cache keeps what was used in the last two weeks, so that it does not grow for ever', () => {
  const cache = mkdtempSync(join(tmpdir(), 'cache-'));
  mkdirSync(join(cache, 'pictures'));
  for (const [name, date] of Object.entries({ old: '2026-11-01', used: '2026-11-15' })) {
    writeFileSync(join(cache, 'pictures', name), '');
    utimesSync(join(cache, 'pictures', name), new Date(date), new Date(date));
  }
  dropUnused(cache, Date.parse('2026-11-22'));
  expect(readdirSync(join(cache, 'pictures'))).toEqual(['used']);
  rmSync(cache, { recursive: true });
});
