import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findNginx, hasBrotli, type RunningNginx, startNginx } from '../setup/nginx.ts';
import type { SiteName } from '../setup/sites.ts';
import { filesOf, readFile } from '../setup/pages.ts';

const nginx = findNginx();
if (nginx === undefined) console.warn('nginx is not installed here: the site was not tested with it.');

interface Answer {
  status: number;
  headers: Readonly<Record<string, string | undefined>>;
  body: Buffer;
}

/** Asks as a browser does, without following redirects and without unpacking. */
function ask(origin: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(`${origin}${path}`, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(
            Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
          ),
          body: Buffer.concat(parts),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe.skipIf(nginx === undefined)('behind nginx, by the rules that are made with the site,', () => {
  let server: RunningNginx | undefined;
  const get = (path: string, headers?: Record<string, string>) => ask(server?.origin ?? '', path, headers);

  beforeAll(async () => {
    server = await startNginx(nginx ?? '', inject('sites').machines, '/');
  });

  afterAll(() => server?.stop());

  test('a page comes with everything that keeps its reader safe', async () => {
    const { status, headers } = await get('/fi/hankkeet/testihanke/');
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-language': 'fi',
      'cache-control': 'public, max-age=300',
      'strict-transport-security': 'max-age=31536000',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-frame-options': 'DENY',
      'x-permitted-cross-domain-policies': 'none',
    });
    expect(headers['permissions-policy']).toContain('geolocation=()');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe-inline');
    expect(headers['server']).toBe('nginx');
  });

  test('its policy allows every script that a page allows itself', async () => {
    const header = (await get('/fi/')).headers['content-security-policy'] ?? '';
    const pages = filesOf('machines').filter((file) => file.endsWith('.html'));
    const hashes = pages.flatMap((file) => {
      const scripts = /script-src ([^;"]*)/.exec(readFile('machines', file))?.[1] ?? '';
      return scripts.split(' ').filter((source) => source.startsWith("'sha256-"));
    });
    expect(hashes.length).toBeGreaterThan(0);
    for (const hash of hashes) expect(header).toContain(hash);
  });

  test('Swedish pages say that they are in Swedish', async () => {
    expect((await get('/sv/projekt/testprojekt/')).headers['content-language']).toBe('sv');
  });

  test.each([
    ['fi-FI,fi;q=0.9,en;q=0.8', '/fi/'],
    ['sv-FI,sv;q=0.9,fi;q=0.8', '/sv/'],
    ['en,fi;q=0.7,sv;q=0.5', '/fi/'],
    ['FI', '/fi/'],
    ['en-FI,sv;q=0.5', '/sv/'],
  ])('the root leads a reader of %s to %s', async (language, address) => {
    const { status, headers } = await get('/', { 'accept-language': language });
    expect([status, headers['location']]).toEqual([302, address]);
    expect(headers['vary']).toContain('Accept-Language');
    expect(headers['cache-control']).toBe('private, no-cache');
  });

  test.each(['en-GB,en;q=0.9', 'en-FI,en;q=0.9', 'sw,filipino', ''])(
    'the root lets a reader of "%s" choose the language',
    async (language) => {
      const { status, headers, body } = await get('/', { 'accept-language': language });
      expect(status).toBe(200);
      expect(String(body)).toContain('På svenska');
      expect(headers['vary']).toContain('Accept-Language');
      expect(headers['cache-control']).toBe('private, no-cache');
    },
  );

  test.each([
    ['/fi/ei-ole/', 'Sivua ei löytynyt', 'fi'],
    ['/sv/finns-inte/', 'Sidan hittades inte', 'sv'],
    ['/fi/uutiset/ei-ole/rss.xml', 'Sivua ei löytynyt', undefined],
    ['/ei-ole', 'Sivua ei löytynyt', undefined],
  ])('what is not at %s is told in its language', async (path, words, language) => {
    const { status, headers, body } = await get(path);
    expect(status).toBe(404);
    expect(String(body)).toContain(words);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toBe('public, max-age=60');
    expect(headers['content-security-policy']).toContain("object-src 'none'");
    if (language !== undefined) expect(headers['content-language']).toBe(language);
  });

  test.each([
    ['/fi/hankkeet/vanha-hanke/', '/fi/hankkeet/testihanke/'],
    ['/fi/hankkeet/vanha-hanke', '/fi/hankkeet/testihanke/'],
    ['/fi/hankkeet/vanha-hanke/?a=1', '/fi/hankkeet/testihanke/?a=1'],
    ['/sv/projekt/gammalt-projekt/', '/sv/projekt/testprojekt/'],
    ['/fi/vanha-tietoa/', '/fi/tietoa/'],
    ['/fi/hankkeet', '/fi/hankkeet/'],
  ])('%s leads to %s at once', async (from, to) => {
    const { status, headers } = await get(from);
    expect([status, headers['location']]).toEqual([301, to]);
  });

  test.each([
    ['/fi/uutiset/vanha-kysely/', 'Sivu on poistettu', 'fi'],
    ['/sv/nyheter/gammal-enkat', 'Sidan har tagits bort', 'sv'],
  ])('%s, which was taken away, is gone and says so', async (path, words, language) => {
    const { status, headers, body } = await get(path);
    expect(status).toBe(410);
    expect(String(body)).toContain(words);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-language']).toBe(language);
  });

  test.each([
    ['/fi/uutiset/rss.xml', 'text/xml; charset=utf-8'],
    ['/fi/uutiset/atom.xml', 'text/xml; charset=utf-8'],
    ['/fi/uutiset/feed.json', 'application/feed+json'],
    ['/data/projects.json', 'application/json'],
    ['/data/projects.schema.json', 'application/schema+json'],
    ['/data/projects.csv', 'text/csv; charset=utf-8'],
    ['/data/projects.csv-metadata.json', 'application/csvm+json'],
    ['/data/catalogue.jsonld', 'application/ld+json'],
    ['/sitemap.xml', 'text/xml; charset=utf-8'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
    ['/files/news/testiuutinen/kuva.png', 'image/png'],
  ])('%s says what it is', async (path, type) => {
    const { status, headers } = await get(path);
    expect([status, headers['content-type']]).toEqual([200, type]);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test('a file that is no page may do nothing, where somebody opens it by itself', async () => {
    const policyOf = async (path: string) => (await get(path)).headers['content-security-policy'] ?? '';
    for (const path of [
      '/icon.svg',
      '/files/news/testiuutinen/kuva.png',
      '/data/projects.csv',
      '/sitemap.xml',
    ]) {
      expect(await policyOf(path), path).toMatch(/^default-src 'none'; /);
      expect(await policyOf(path), path).not.toContain('script-src');
    }
    // The worker of the search needs its own site, and nothing else.
    expect(await policyOf('/pagefind/pagefind-worker.js')).toMatch(
      /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; /,
    );
    expect(await policyOf('/files/projects/testihanke/suunnitelma.pdf')).toMatch(
      /^default-src 'none'; object-src 'self'/,
    );
  });

  test('pictures and data may be shown by other sites, as feeds do', async () => {
    for (const path of ['/files/news/testiuutinen/kuva.png', '/data/projects.json'])
      expect((await get(path)).headers['cross-origin-resource-policy'], path).toBe('cross-origin');
  });

  test.each(['/%', '/fi/%00', '/../etc/passwd', `/${'a'.repeat(9000)}`])(
    'a broken question is answered with the headers of safety, too: %s',
    async (path) => {
      const { status, headers } = await get(path);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['content-security-policy']).toBeDefined();
    },
  );

  test('pages of other sites may read the data and the feeds, not the pages', async () => {
    expect((await get('/data/projects.csv')).headers['access-control-allow-origin']).toBe('*');
    for (const file of ['feed.json', 'rss.xml', 'atom.xml'])
      expect((await get(`/sv/nyheter/${file}`)).headers['access-control-allow-origin']).toBe('*');
    expect((await get('/fi/')).headers['access-control-allow-origin']).toBeUndefined();
  });

  test('files whose names change with their content are kept for good, documents for a day', async () => {
    const hashed = filesOf('machines').filter((file) =>
      /^_astro\/.*\.js$|\.pf_|[._][0-9a-f]{10}\.json$/.test(file),
    );
    expect(hashed.length).toBeGreaterThan(5);
    for (const file of hashed)
      expect((await get(`/${file}`)).headers['cache-control'], file).toBe(
        'public, max-age=31536000, immutable',
      );
    expect((await get('/pagefind/search.json')).headers['cache-control']).toBe('public, max-age=300');
    expect((await get('/files/news/testiuutinen/kuva.png')).headers['cache-control']).toBe(
      'public, max-age=86400',
    );
  });

  test('texts come compressed, and unpacked they are the same', async () => {
    const plain = (await get('/fi/')).body;
    const gzip = await get('/fi/', { 'accept-encoding': 'gzip' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gzip.headers['vary']).toBe('Accept-Encoding');
    expect(gunzipSync(gzip.body).equals(plain)).toBe(true);
    if (!hasBrotli()) return;
    const brotli = await get('/fi/', { 'accept-encoding': 'gzip, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body).equals(plain)).toBe(true);
    expect(brotli.body.length).toBeLessThan(gzip.body.length);
  });

  test.each(['/_headers', '/_redirects', '/_nginx/site.conf', '/_nginx/maps.conf'])(
    'the rules themselves are nobody’s business: %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );
});

test.skipIf(nginx === undefined)(
  'two sites of the product and the tables of others fit in one server',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nginx-two-'));
    const include = (site: string, file: string) => `include ${site}/_nginx/${file};`;
    const { machines, subpath } = inject('sites');
    const server = (site: string, port: number) =>
      `server { listen 127.0.0.1:${port}; root ${site}; ${include(site, 'site.conf')} }`;
    writeFileSync(
      join(folder, 'nginx.conf'),
      `pid ${folder}/pid; events {} http {
       map_hash_max_size 4096; map_hash_bucket_size 64;
       map $http_upgrade $connection_upgrade { default upgrade; '' close; }
       ${include(machines, 'maps.conf')} ${include(subpath, 'maps.conf')}
       ${server(machines, 4391)} ${server(subpath, 4392)}
     }`,
    );
    const { stderr, status } = spawnSync(
      nginx ?? '',
      ['-t', '-c', join(folder, 'nginx.conf'), '-e', 'stderr'],
      { encoding: 'utf8' },
    );
    rmSync(folder, { recursive: true });
    expect(stderr).not.toMatch(/\[(?:emerg|warn)\]/);
    expect(status).toBe(0);
    const variables = (site: SiteName): string[] =>
      readFile(site, '_nginx/maps.conf').match(/\$site_\w+/g) ?? [];
    expect(variables('machines').filter((name) => variables('subpath').includes(name))).toEqual([]);
  },
);

test.skipIf(nginx === undefined)('under a sub-path the same rules hold', async () => {
  const server = await startNginx(nginx ?? '', inject('sites').subpath, '/uudistus/');
  const get = (path: string, headers?: Record<string, string>) => ask(server.origin, path, headers);
  const root = await get('/uudistus/', { 'accept-language': 'sv' });
  const missing = await get('/uudistus/sv/finns-inte/');
  const page = await get('/uudistus/sv/');
  server.stop();
  expect([root.status, root.headers['location']]).toEqual([302, '/uudistus/sv/']);
  expect([missing.status, missing.headers['content-language']]).toEqual([404, 'sv']);
  expect([page.status, page.headers['content-language']]).toEqual([200, 'sv']);
});

describe('the rules for hosts of static sites', () => {
  test('no header but the policy stands in two rules that can fit the same address', () => {
    const rules = readFile('machines', '_headers').split('\n\n');
    const names = rules.flatMap((rule) =>
      rule
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.trim().split(':')[0] ?? ''),
    );
    const everywhere = (rules[0]?.trim().split('\n').slice(1) ?? []).map(
      (line) => line.trim().split(':')[0] ?? '',
    );
    for (const name of everywhere.filter((each) => each !== 'Content-Security-Policy'))
      expect(names.filter((each) => each === name)).toEqual([name]);
    // Of policies that are joined, browsers obey each.
    const ofFiles = rules.find((rule) => rule.startsWith('/files/*\n  Content-Security-Policy'));
    expect(ofFiles).toContain("default-src 'none'");
  });

  test('every old address leads straight to a page, without chain or loop', () => {
    const lines = readFile('machines', '_redirects').trim().split('\n');
    const moved = lines.filter((line) => / 301!?$/.test(line)).map((line) => line.split(' '));
    // Six addresses: by force where the page that leads on lies, and for all hosts with and without the last slash.
    expect(moved.length).toBe(18);
    const old = new Set(moved.map(([from]) => from));
    const files = new Set(filesOf('machines'));
    for (const [, to = ''] of moved) {
      expect(old.has(to)).toBe(false);
      expect(files.has(`${to.slice(1)}index.html`)).toBe(true);
    }
  });

  test('what is gone is told by the rules, and by the page that lies there on hosts without such rules', () => {
    expect(readFile('machines', '_redirects')).toContain('/fi/uutiset/vanha-kysely/ /fi/410.html 410!\n');
    const page = readFile('machines', 'fi/uutiset/vanha-kysely/index.html');
    expect(page).toContain('Sivu ”Vanha kysely” on poistettu');
    expect(page).toMatch(/<meta name="robots" content="noindex"/);
  });

  test('they choose the language and tell what is missing in it', () => {
    const text = readFile('subpath', '_redirects');
    expect(text).toContain('/uudistus/ /uudistus/sv/ 302! Language=sv');
    expect(text).toContain('/uudistus/fi/* /uudistus/fi/404.html 404');
  });
});
