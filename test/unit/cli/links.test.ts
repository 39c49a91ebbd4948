import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askAll, outsideAddresses, withCheckedDay } from '#cli/links/outside.ts';
import { readContent } from '#source/read.ts';

let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const status = { '/': 200, '/moved': 301, '/gone': 404, '/guarded': 403, '/broken': 503 }[
      request.url ?? ''
    ];
    response.writeHead(status ?? 500, { Location: '/' }).end('text');
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

test('an address that is gone is told apart from one that only refuses programs or is silent today', async () => {
  const paths = ['/', '/moved', '/gone', '/guarded', '/broken'];
  const silent = 'http://localhost:9/';
  const answers = await askAll([...paths.map((path) => origin + path), silent]);
  expect(paths.map((path) => answers.get(origin + path))).toEqual([
    'opens',
    'opens',
    404,
    'guarded',
    'guarded',
  ]);
  expect(answers.get(silent)).toBe('unreachable');
});

test('addresses are found in texts and in fields, each with its line', async () => {
  const found = outsideAddresses(await readContent('test/content/good'));
  expect(found.length).toBeGreaterThan(0);
  expect(found.every(({ path, line, url }) => path !== '' && line > 0 && url.startsWith('http'))).toBe(true);
});

test('the day is noted in sources and authorities, and nowhere else', () => {
  expect(withCheckedDay('sources/a.yaml', 'url: https://a.fi/\n', '2026-11-27')).toBe(
    'url: https://a.fi/\nchecked: 2026-11-27\n',
  );
  expect(withCheckedDay('authorities/hva-15.yaml', '{ fi: x, checked: 2026-11-01 }', '2026-11-27')).toBe(
    '{ fi: x, checked: 2026-11-27 }',
  );
  expect(withCheckedDay('news/a/index.sv.md', 'checked: 2026-11-01', '2026-11-27')).toBe(
    'checked: 2026-11-01',
  );
});
