import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '#check/check.ts';
import { readYaml } from '#source/yaml.ts';
import { withMistake } from '../check/samples.ts';

const file = 'news/uutinen/index.fi.md';

test('the line ends of Windows and its byte order mark are taken as they come', async () => {
  const problems = await withMistake({}, async (folder) => {
    const text = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(folder, file), `\ufeff${text.replaceAll('\n', '\r\n')}`);
    return checkContent(folder);
  });
  expect(problems).toEqual([]);
});

test('places are right with them, too', async () => {
  const problems = await withMistake({}, async (folder) => {
    const text = readFileSync(join(folder, file), 'utf8').replace('2020-05-06', '6.5.2020');
    writeFileSync(join(folder, file), `\ufeff${text.replaceAll('\n', '\r\n')}`);
    return checkContent(folder);
  });
  expect(problems.map(({ rule, line, column }) => [rule, line, column])).toEqual([['day-wrong', 2, 7]]);
});

test('references inside YAML that would fill the memory are refused at once', () => {
  const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]'];
  for (const [now, before] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg', 'ih'].map((pair) => pair.split('')))
    bomb.push(`${now}: &${now} [${`*${before},`.repeat(9)}]`);
  const start = performance.now();
  const { data, problems } = readYaml('x.yaml', bomb.join('\n'), 1);
  expect(data).toBeUndefined();
  expect(problems.map(({ rule }) => rule)).toEqual(['yaml-alias']);
  expect(performance.now() - start).toBeLessThan(1000);
});

test('thousands of brackets inside each other are told, not followed', () => {
  for (const text of [`a: ${'['.repeat(200_000)}`, '{a: '.repeat(100_000), `${'- '.repeat(100_000)}x`])
    expect(readYaml('x.yaml', text, 1).problems.length).toBeGreaterThan(0);
}, 60_000);
