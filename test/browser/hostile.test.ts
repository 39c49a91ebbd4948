import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteServer } from '#cli/server.ts';
import { headingIds } from '#source/heading-ids.ts';
import { launchBrowser } from '../setup/browser.ts';
import { addProgramme } from '../setup/programme.ts';

// Content of a stranger, each text of which tries to run a script that changes the title of its page. It is built
// without the check, which refuses most of it: no text can do anything even where a rule has been forgotten.

const script = '<script>document.title=911</script>';
const mark = `<!--/terms-->${script}<!--terms-->`;
const handler = '" onerror="document.title=911" onfocus="document.title=911" autofocus x="';

const news: Record<string, { fields?: string; text: string }> = {
  'raw-html': {
    text: `Kuntayhtymä <b onclick="document.title=911">a</b>\n\n${script}\n\n<img src=x onerror=document.title=911>`,
  },
  'closing-tag': {
    text: `</div></main>${script}\n\n<form action="javascript:document.title=911"><input autofocus onfocus="document.title=911">`,
  },
  'moved-in': { text: `    ${script}\n\nKuntayhtymä` },
  'defined-twice': {
    text: '[Linkki][x] ![Kuva][x]\n\n[x]: javascript:document.title=911\n[x]: https://example.fi',
  },
  comments: { text: `<!-- a --!>${script}\n\n<!-->${script}-->\n\n<![CDATA[>${script}]]>` },
  'title-in-link': { text: `[Esimerkin ohjeet](https://example.fi "${mark}") kuntayhtymä järjestää.` },
  'quote-in-link': { text: `[Esimerkin ohjeet](https://example.fi '${handler}') kuntayhtymä järjestää.` },
  'picture-text': {
    fields: `picture: kuva.png\npictureText: 'Ihmisiä kokouksessa ${mark}'`,
    text: 'Kuntayhtymä.',
  },
  'picture-quote': { fields: `picture: kuva.png\npictureText: 'Ihmisiä ${handler}'`, text: 'Kuntayhtymä.' },
  'picture-in-text': { text: `![Ihmisiä kokouksessa ${mark.replaceAll(/([[\]])/g, '\\$1')}](kuva.png)` },
  'picture-by-name': { text: `![Ihmisiä kokouksessa][k]\n\n[k]: kuva.png '${handler}'` },
  'in-code': { text: `\`${mark}\` kuntayhtymä\n\n\`\`\`\n</code></pre>${script}\n\`\`\`` },
  escaped: {
    text: `\\${script.replace('</', '\\</')} kuntayhtymä &lt;script>document.title=911&lt;/script>`,
  },
  'astro-image': { text: '__ASTRO_IMAGE_="{&quot;src&quot;:&quot;https://example.org/x&quot;}" kuntayhtymä' },
  scope: { text: 'data-astro-cid-12345678 var(--text) kuntayhtymä `<style>*{display:none}</style>`' },
  contents: {
    text: `Kuntayhtymä <!-- muistiinpano -->\n\n## Cookie\n\n## Content\n\n## 🚀 Location\n\n## Facts\n\n\`<!--contents-->\``,
  },
  headers: {
    text:
      "Sääntö on script-src 'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=' 'sha256-$evil' ja muuta.\n\n" +
      "```\nscript-src 'sha256-x'\n\tX-Evil: 1\n\n/*\n\tX-Evil: 1\n```",
  },
  summary: {
    fields: `summary: 'Tiivistelmä </title>${mark} <style>*{display:none}</style>'`,
    text: 'Kuntayhtymä.',
  },
  title: { fields: `title: 'Otsikko </title>${script}'`, text: 'Kuntayhtymä järjestää palvelut.' },
};

const site: Partial<{ folder: string; origin: string; browser: Browser; close: () => void }> = {};

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  const content = join(folder, 'content');
  cpSync('test/fixtures/content/small', content, { recursive: true });
  addProgramme(content);
  for (const [name, { fields = '', text }] of Object.entries(news)) {
    const path = join(content, 'news', name, 'index.fi.md');
    mkdirSync(dirname(path), { recursive: true });
    const own = ['title: Uutinen kokouksesta', 'summary: Kuntayhtymä järjestää palvelut.', 'date: 2026-11-01']
      .filter((line) => !fields.includes(`${line.split(':')[0] ?? ''}:`))
      .join('\n');
    writeFileSync(path, `---\n${own}\nurlName: ${name}\n${fields}\n---\n\n${text}\n`);
    if (`${fields}${text}`.includes('kuva.png'))
      copyFileSync('test/fixtures/content/small/news/testiuutinen/kuva.png', join(dirname(path), 'kuva.png'));
  }
  mkdirSync(join(content, 'news', '.x'));
  writeFileSync(join(content, 'news', '.x', 'evil.html'), script);
  mkdirSync(join(content, 'glossary'), { recursive: true });
  const key = 'k"><img src=x onerror="document.title=911">';
  writeFileSync(
    join(content, 'glossary', `${key}.yaml`),
    'name: { fi: palvelut, sv: service }\ndefinition: { fi: Selitys., sv: Förklaring. }\n',
  );
  writeFileSync(
    join(content, 'glossary', 'kuntayhtyma.yaml'),
    `name: { fi: kuntayhtymä, sv: 'samkommun ${script}' }\ndefinition:\n  fi: 'Kuntien yhteinen ${mark}'\n  sv: 'Gemensam ${script}'\n`,
  );
  const run = spawnSync(process.execPath, ['test/setup/print-unchecked.ts'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DEV: undefined,
      PROD: undefined,
      SITE_URL: 'https://example.fi',
      TODAY: '2026-11-22',
      CONTENT_DIR: content,
      OUT_DIR: join(folder, 'site'),
      CACHE_DIR: join(folder, 'cache'),
    },
  });
  if (run.status !== 0) throw new Error(run.stdout + run.stderr);
  const server = siteServer(join(folder, 'site'), '/');
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  Object.assign(site, {
    folder,
    origin: `http://localhost:${port}`,
    browser: await launchBrowser(),
    close: () => server.close(),
  });
});

afterAll(async () => {
  await site.browser?.close();
  site.close?.();
  if (site.folder) rmSync(site.folder, { recursive: true });
});

describe.each([
  ['under the policy of the page', false],
  ['without any policy', true],
])('a text of a stranger runs nothing, %s', (_name, bypassCSP) => {
  // One page for all: to open one takes longer than most of them.
  let page: Page | undefined;
  beforeAll(async () => void (page = await site.browser?.newPage({ bypassCSP })));
  afterAll(() => page?.context().close());

  test.each([
    ...Object.keys(news).map((name) => `/fi/uutiset/${name}/`),
    '/fi/uutiset/',
    '/sv/nyheter/title/',
    '/fi/sanasto/',
    '/sv/ordlista/',
    '/fi/',
  ])('%s', async (path) => {
    const answer = await page?.goto(`${site.origin}${path}`);
    expect(answer?.status()).toBe(200);
    expect(await page?.title()).not.toBe('911');
    const found = await page?.evaluate(() => ({
      scripts: [...document.scripts].filter(({ text }) => text.includes('911') && !text.startsWith('{'))
        .length,
      handlers: [...document.querySelectorAll('*')].filter((each) =>
        each.getAttributeNames().some((name) => name.startsWith('on')),
      ).length,
      hidden: document.querySelector('h1')?.checkVisibility() === false,
      shadowed: typeof document.cookie !== 'string' || document.location.href !== location.href,
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    }));
    expect(found).toMatchObject({ scripts: 0, handlers: 0, hidden: false, shadowed: false });
    expect(new Set(found?.ids).size).toBe(found?.ids.length);
    expect(found?.ids).not.toContain('');
  });
});

describe('a file that is opened by itself does nothing, also where the check has let it through', () => {
  /** What a reader's browser asked of somebody else. */
  const asked: string[] = [];
  const stranger = createServer((request, answer) => {
    asked.push(request.url ?? '');
    answer.end();
  });
  let [guarded, unguarded]: (Page | undefined)[] = [];
  beforeAll(async () => {
    await new Promise<void>((resolve) => stranger.listen(0, resolve));
    guarded = await site.browser?.newPage();
    unguarded = await site.browser?.newPage({ bypassCSP: true });
  });
  afterAll(async () => {
    stranger.close();
    await Promise.all([guarded?.close(), unguarded?.close()]);
    rmSync(join(site.folder ?? '', 'site/files/opened'), { recursive: true, force: true });
  });

  const elsewhere = () => `http://localhost:${(stranger.address() as AddressInfo).port}/x`;
  const ran = `document.documentElement.setAttribute('data-ran', '')`;
  const svg = (inside: string, attributes = '') =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" ${attributes}>${inside}</svg>`;
  const html = (inside: string) =>
    svg(
      `<foreignObject width="9" height="9"><p xmlns="http://www.w3.org/1999/xhtml">${inside}</p></foreignObject>`,
    );
  const drawings: Readonly<Record<string, () => string>> = {
    script: () => svg(`<script>${ran}</script>`),
    handler: () => svg('', `onload="${ran}"`),
    'script beside it': () => svg('<script href="evil.js"/>'),
    picture: () => svg(`<image width="9" height="9" href="${elsewhere()}"/>`),
    style: () => svg(`<style>@import url(${elsewhere()});</style>`),
    frame: () => html(`<iframe src="${elsewhere()}"/>`),
    field: () => html(`<input autofocus="" onfocus="${ran}"/>`),
  };
  const pdf = (action: string) =>
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<<${action}>>>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`;
  const documents: Readonly<Record<string, () => string>> = {
    program: () => pdf(`/S/JavaScript/JS(this.submitForm("${elsewhere()}");app.launchURL("${elsewhere()}"))`),
    address: () => pdf(`/S/URI/URI(${elsewhere()})`),
    form: () => pdf(`/S/SubmitForm/F(${elsewhere()})`),
  };

  let files = 0;
  async function opened(ending: string, text: string, bypassCSP = false) {
    // A name of its own, lest the browser has kept the file of that name.
    const name = `${++files}.${ending}`;
    const folder = join(site.folder ?? '', 'site/files/opened');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'evil.js'), ran);
    writeFileSync(join(folder, name), text);
    asked.length = 0;
    const page = bypassCSP ? unguarded : guarded;
    // A browser without a reader of PDF saves the file.
    await page?.goto(`${site.origin}/files/opened/${name}`).catch(() => undefined);
    await page?.waitForTimeout(300);
    const didRun = await page?.evaluate(() => document.documentElement.hasAttribute('data-ran'));
    return didRun === true || asked.length > 0;
  }

  test.each(Object.keys(drawings))('a drawing: %s', async (name) => {
    const text = drawings[name]?.() ?? '';
    // Without the policy it does, or the test would prove nothing.
    expect(await opened('svg', text, true)).toBe(true);
    expect(await opened('svg', text)).toBe(false);
  });

  test.each(Object.keys(documents))('a PDF: %s', async (name) => {
    expect(await opened('pdf', documents[name]?.() ?? '')).toBe(false);
  });
});

test('no heading is called like something of the document or the window', async () => {
  const page = await site.browser?.newPage();
  const names = await page?.evaluate(() => {
    const all = new Set<string>();
    for (let each: unknown = document; each !== null; each = Object.getPrototypeOf(each))
      for (const name of Object.getOwnPropertyNames(each)) all.add(name);
    for (let each: unknown = window; each !== null; each = Object.getPrototypeOf(each))
      for (const name of Object.getOwnPropertyNames(each)) all.add(name);
    return [...all].filter((name) => /^[a-z0-9]+$/.test(name));
  });
  expect(names?.length).toBeGreaterThan(100);
  expect(names?.filter((name) => headingIds()(name) === name)).toEqual([]);
  await page?.close();
});

test('no text reaches the policies of pages or the files of hosts', () => {
  const folder = join(site.folder ?? '', 'site');
  const files = globSync('{_headers,_redirects,_nginx/*}', { cwd: folder });
  expect(files.length).toBeGreaterThan(3);
  for (const file of files)
    expect(readFileSync(join(folder, file), 'utf8')).not.toMatch(/evil|A{20}|sha256-x'/i);
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const [policy] =
      /<meta http-equiv="content-security-policy"[^>]*>/.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
    expect(policy, file).not.toMatch(/evil|A{20}|sha256-x'/);
  }
});

test('what begins with a dot is not published', () => {
  expect(
    globSync('files/**/*', { cwd: join(site.folder ?? '', 'site') }).filter((path) => path.includes('evil')),
  ).toEqual([]);
});
