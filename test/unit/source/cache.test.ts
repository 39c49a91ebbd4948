import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openCache } from '#source/cache.ts';
import { keptOf, readText, recalledText } from '#source/text-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'cache-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a value that is to be kept stays without being asked for, and one that nobody names goes', () => {
  const [kept, asked, forgotten, added] = ['00a', '00b', '00c', '00d'];
  const first = openCache<string>(folder, '1');
  for (const key of [kept, asked, forgotten]) first.set(key, key);
  first.save();
  const second = openCache<string>(folder, '1');
  second.keep(kept);
  second.get(asked);
  second.set(added, added);
  second.save();
  const third = openCache<string>(folder, '1');
  expect([kept, asked, forgotten, added].map((key) => third.get(key))).toEqual([
    kept,
    asked,
    undefined,
    added,
  ]);
  expect(openCache<string>(folder, '2').get(kept)).toBeUndefined();
});

test('the fields of a text that was read before are those it has, and few are unpacked to compare it', () => {
  const name = {
    path: 'news/a/index.fi.md',
    collection: 'news',
    id: 'a',
    language: 'fi',
    format: 'md',
  } as const;
  const text = '---\ntitle: Otsikko\nsummary: Tiivistelmä.\ndate: 2026-11-01\n---\n\nTeksti.\n';
  const whole = readText(name, '1', text, []).text;
  const kept = keptOf(whole);
  let unpacked = 0;
  const recalled =
    kept &&
    recalledText(
      name,
      '1',
      kept,
      () => text,
      () => {
        unpacked += 1;
        return undefined;
      },
    );
  const data = recalled?.fields.data ?? {};
  expect([data['title'], 'translationOf' in data, data['urlName'], unpacked]).toEqual([
    'Otsikko',
    false,
    undefined,
    0,
  ]);
  expect(Object.entries(data)).toEqual(Object.entries(whole.fields.data ?? {}));
  expect([{ ...data }, recalled?.judged, unpacked]).toEqual([whole.fields.data, whole.judged, 1]);
});
