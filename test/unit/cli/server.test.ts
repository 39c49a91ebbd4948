import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteServer } from '#cli/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
const files: Readonly<Record<string, string>> = {
  'index.html': 'choose',
  '404.html': 'missing',
  'fi/index.html': '<p>etusivu</p>',
  'fi/404.html': 'Sivua ei ole',
  'fi/410.html': 'Sivu on poistettu',
  'fi/pois/index.html': 'Sivu on poistettu',
  'files/news/a/Liite & osa (1) ä.csv': '0123456789',
  'files/.hidden': 'secret',
  _headers:
    '/*\n  X-Content-Type-Options: nosniff\n\n/fi/*\n  Content-Language: fi\n\n/files/*\n  Cache-Control: public, max-age=86400\n',
  _redirects:
    '/fi/vanha/ /fi/ 301!\n/fi/pois/ /fi/410.html 410!\n/ /fi/ 302! Language=fi\n/ /sv/ 302! Language=sv\n/fi/* /fi/404.html 404\n',
  '_nginx/site.conf': 'rules',
};
const server = siteServer(folder, '/');

beforeAll(async () => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(join(folder, 'fi/index.html.br'), brotliCompressSync(files['fi/index.html'] ?? ''));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { port } = server.address() as AddressInfo;
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      request({ port, host: '127.0.0.1', path, headers, method }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: String(Buffer.concat(parts)),
          }),
        );
      })
        .on('error', reject)
        .end();
    },
  );
}

test('a page comes with the headers that hosts send', async () => {
  const { status, headers, body } = await ask('/fi/');
  expect([status, body]).toEqual([200, '<p>etusivu</p>']);
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'content-language': 'fi',
    'cache-control': 'public, max-age=300',
  });
  expect((await ask('/fi/', { 'accept-encoding': 'br' })).headers['content-encoding']).toBe('br');
});

test('what is missing is told in its language, with the headers of safety', async () => {
  const { status, headers, body } = await ask('/fi/ei-ole/');
  expect([status, body, headers['x-content-type-options']]).toEqual([404, 'Sivua ei ole', 'nosniff']);
  expect((await ask('/ei-ole')).body).toBe('missing');
});

test('old addresses, the root and folders lead on', async () => {
  const to = async (path: string, language = '') =>
    (await ask(path, { 'accept-language': language })).headers['location'];
  expect(await to('/fi/vanha/?a=1')).toBe('/fi/?a=1');
  expect(await to('/', 'sv-FI,fi;q=0.5')).toBe('/sv/');
  expect(await to('/', 'en-GB')).toBeUndefined();
  expect(await to('/fi')).toBe('/fi/');
});

test.each(['/fi/pois/', '/fi/pois'])('%s, which was taken away, is gone', async (path) => {
  expect(await ask(path)).toMatchObject({ status: 410, body: 'Sivu on poistettu' });
});

test.each(['/_headers', '/_redirects', '/_nginx/site.conf', '/files/.hidden', '/%5fheaders'])(
  'the rules and hidden files are nobody’s business: %s',
  async (path) => {
    expect((await ask(path)).status).toBe(404);
  },
);

test.each(['/%', '/..%2f..%2fetc/passwd', '/fi/%00', '/a%5cb'])(
  'a broken address is answered so: %s',
  async (path) => {
    const { status, headers } = await ask(path);
    expect([status, headers['x-content-type-options']]).toEqual([400, 'nosniff']);
  },
);

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('nothing can be done but to read: %s', async (method) => {
  const { status, headers } = await ask('/fi/', {}, method);
  expect([status, headers['allow'], headers['x-content-type-options']]).toEqual([
    405,
    'GET, HEAD',
    'nosniff',
  ]);
});

test('a part of a file can be asked for, from either end', async () => {
  const path = encodeURI('/files/news/a/Liite & osa (1) ä.csv');
  const part = async (range: string) => {
    const { status, body } = await ask(path, { range, 'accept-encoding': 'br' });
    return [status, body];
  };
  expect(await part('bytes=2-4')).toEqual([206, '234']);
  expect(await part('bytes=0-0')).toEqual([206, '0']);
  expect(await part('bytes=-3')).toEqual([206, '789']);
  expect(await part('bytes=7-')).toEqual([206, '789']);
  expect((await part('bytes=10-'))[0]).toBe(416);
  expect(await part('bytes=5-2')).toEqual([200, '0123456789']);
  expect(await part('bytes=x')).toEqual([200, '0123456789']);
  expect((await ask(path)).headers['cache-control']).toBe('public, max-age=86400');
});

test('what has not changed is not sent again', async () => {
  const { headers } = await ask('/fi/');
  expect((await ask('/fi/', { 'if-none-match': String(headers['etag']) })).status).toBe(304);
});
