import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { announce, changedFeeds, changedAddresses } from '#cli/announce.ts';

const folder = mkdtempSync(join(tmpdir(), 'ping-'));
const asked: { url: string; type: string; body: string }[] = [];
let server: Server;
let origin: string;

beforeAll(async () => {
  const item = (address: string, day: string) => `<url><loc>${address}</loc><lastmod>${day}</lastmod></url>`;
  const urls = [item('https://example.fi/new/', '2026-11-22'), item('https://example.fi/old/', '2026-11-01')];
  writeFileSync(
    join(folder, 'sitemap-projects.xml'),
    `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}<url><loc>https://example.fi/undated/</loc></url></urlset>`,
  );
  for (const [name, day] of [
    // The first moment of 21 November in Finland.
    ['new', '2026-11-20T22:00:00.000Z'],
    ['old', '2020-01-01T00:00:00.000Z'],
  ] as const) {
    mkdirSync(join(folder, name));
    const feed = { feed_url: `https://example.fi/${name}/feed.json`, items: [{ date_modified: day }] };
    writeFileSync(join(folder, name, 'feed.json'), JSON.stringify(feed));
  }
  mkdirSync(join(folder, 'none'));
  writeFileSync(
    join(folder, 'none', 'feed.json'),
    JSON.stringify({ feed_url: 'https://example.fi/none/feed.json', items: [] }),
  );
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += part));
    request.on('end', () => {
      asked.push({ url: request.url ?? '', type: request.headers['content-type'] ?? '', body });
      response.writeHead(202).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

beforeEach(() => asked.splice(0));
afterAll(() => server.close());

const services = (key: string, hub: string, endpoint = `${origin}/indexnow`) => ({
  indexNow: { key, endpoint },
  webSub: { hub },
});

test('as it comes, nobody is told anything', async () => {
  expect(await announce(folder, 'https://example.fi/', '2026-11-21', services('', ''))).toEqual([]);
  expect(asked).toEqual([]);
});

test('only what changed since the day is told', async () => {
  expect(await changedAddresses(folder, '2026-11-21')).toEqual(['https://example.fi/new/']);
  expect(await changedFeeds(folder, '2026-11-21')).toEqual(
    ['rss.xml', 'atom.xml', 'feed.json'].map((file) => `https://example.fi/new/${file}`),
  );
});

test('search engines get the addresses with the key and where it is', async () => {
  const told = await announce(folder, 'https://example.fi/reform/', '2026-11-21', services('abcd1234', ''));
  expect(told).toEqual([{ endpoint: `${origin}/indexnow`, count: 1, answer: 202 }]);
  expect(asked[0]?.type).toBe('application/json; charset=utf-8');
  expect(JSON.parse(asked[0]?.body ?? '')).toEqual({
    host: 'example.fi',
    key: 'abcd1234',
    keyLocation: 'https://example.fi/reform/abcd1234.txt',
    urlList: ['https://example.fi/new/'],
  });
});

test('the hub is told of each feed', async () => {
  await announce(folder, 'https://example.fi/', '2026-11-21', services('', `${origin}/hub`));
  expect(asked.map(({ body }) => body)).toEqual(
    ['rss.xml', 'atom.xml', 'feed.json'].map(
      (file) => `hub.mode=publish&hub.url=https%3A%2F%2Fexample.fi%2Fnew%2F${file}`,
    ),
  );
});

test('nothing is sent when nothing changed', async () => {
  expect(await announce(folder, 'https://example.fi/', '2030-01-01', services('k', `${origin}/hub`))).toEqual(
    [],
  );
});

test('a service that does not answer is reported and does no harm', async () => {
  const nobody = services('abcd1234', '', 'http://127.0.0.1:1/indexnow');
  const [told] = await announce(folder, 'https://example.fi/', '2026-11-21', nobody);
  expect(typeof told?.answer).toBe('string');
});
