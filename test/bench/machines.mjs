import { spawn } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import sharp from 'sharp';

// What the files for machines cost beside the pages: `node test/bench/machines.mjs [entries per language]`.
// Builds the site, with the pictures that are kept (COLD=1: all drawn anew), then measures each kind of file alone.

const wanted = Number(process.argv[2] ?? 2000);
const folder = mkdtempSync(join(tmpdir(), 'machines-'));
const out = join(folder, 'site');
process.env['CONTENT_DIR'] = join(folder, 'content');
process.env['SITE_URL'] = 'https://example.fi';
process.env['TODAY'] = '2026-11-22';
multiply(process.env['CONTENT_DIR']);

if (process.env['COLD']) rmSync('node_modules/.cache/pictures', { recursive: true, force: true });
const { total, routes } = await build();
console.log(`build: ${total.toFixed(1)} s, of it ${routes.toFixed(1)} s for pages and files`);

const { entryPage } = await import('#domain/pages/page.ts');
const { sitePages } = await import('#domain/pages/site-pages.ts');
const { redirects } = await import('#domain/redirects.ts');
const { feedChannels } = await import('#domain/feeds.ts');
const { datasetIds, datasets } = await import('#domain/open-data/datasets.ts');
const { entryPicture } = await import('#domain/share-image.ts');
const { headTags } = await import('#head/head.ts');
const { modelOf } = await import('#content/read-model.ts');
const { readContent } = await import('#source/read.ts');
const { entryNode } = await import('#structured-data/nodes/entry.ts');
const { structuredData } = await import('#structured-data/structured-data.ts');
const { sitemaps, newsSitemap } = await import('#sitemap/sitemap.ts');
const { feedItem } = await import('#feeds/item.ts');
const { writeFeed } = await import('#feeds/feed.ts');
const { jsonFile, schemaFile } = await import('#open-data/json.ts');
const { csvFile, csvMetadata } = await import('#open-data/csv.ts');
const { catalogueFile } = await import('#open-data/catalogue.ts');
const { nginxMaps } = await import('#hosting/nginx.ts');
const { redirectsFile } = await import('#hosting/redirects-file.ts');
const { compressSite } = await import('#hosting/compress.ts');
const { drawPicture } = await import('#share-images/draw.ts');
const { daysOfChange, readHistory } = await import('#history/git-log.ts');

const content = await modelOf(await readContent(process.env['CONTENT_DIR']), '2026-11-22');
const entries = [...content.projects, ...content.regions, ...content.workshops, ...content.news];
const parts = sitePages(content);
const costs = [];

await measure('heads and graphs of the pages', () => {
  for (const entry of entries)
    for (const language of ['fi', 'sv']) {
      const page = entryPage(entry, entry.collection, language);
      headTags(page, structuredData(page, [entryNode(entry, page, content)]));
    }
});
await measure('sitemaps', async () => {
  await sitemaps(sitePages(content), daysOfChange(await readHistory('content')));
  await newsSitemap(parts.news, '2026-11-22');
});
await measure('feeds', () => {
  const html = '<p>Hankkeen teksti.</p>'.repeat(150);
  for (const channel of feedChannels(content)) {
    const items = channel.news.map((item) => feedItem(item, channel.language, content, html, undefined));
    for (const format of ['rss', 'atom', 'json']) writeFeed(channel, items, format, '');
  }
});
await measure('open data', () => {
  const sets = datasets(content, '2026-11-22');
  for (const set of sets) for (const write of [jsonFile, schemaFile, csvFile, csvMetadata]) write(set);
  catalogueFile(datasetIds);
});
await measure('redirects', () => {
  redirectsFile(redirects(content));
  nginxMaps('/', redirects(content));
});
await measure('compressed files', () => compressSite(out));

const compressed = costs.at(-1);
const sum = costs.reduce((one, other) => one + other, 0);
// What is compressed is done after the pages; all else is made among them.
const pages = routes - (sum - compressed);
console.log(
  `together ${sum.toFixed(2)} s: ${percent(sum)} of the ${pages.toFixed(1)} s that the pages take, without the compressed files ${percent(sum - compressed)}`,
);

const drawn = entries.slice(0, 40).map((entry) => drawPicture(entryPicture(entry, content, 'fi'), 'fi'));
const start = performance.now();
const sizes = await Promise.all(
  drawn.map(
    async (svg) => (await sharp(Buffer.from(svg)).resize(1200, 630).png({ palette: true }).toBuffer()).length,
  ),
);
const each = (performance.now() - start) / drawn.length;
console.log(
  `a picture: ${each.toFixed(0)} ms, at most ${Math.max(...sizes)} bytes; ${entries.length * 2} of them: ${((each * entries.length * 2) / 1000).toFixed(0)} s`,
);
rmSync(folder, { recursive: true });
// A program that a module of the site keeps open would keep this one waiting.
process.exit(0);

/** Builds the site and tells how long it took, and how long from the first page to the last, in seconds. */
function build() {
  const astro = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    env: { ...process.env, OUT_DIR: out, NODE_ENV: 'production' },
  });
  const begin = performance.now();
  let said = '';
  let first;
  let last;
  astro.stdout.on('data', (text) => {
    said += text;
    if (said.includes('generating static routes')) first ??= performance.now();
    if (first !== undefined && /Completed in/.test(said.split('generating static routes')[1] ?? ''))
      last ??= performance.now();
  });
  return new Promise((resolve, reject) => {
    astro.on('close', (code) => {
      if (code !== 0) return reject(new Error(said.slice(-2000)));
      resolve({ total: (performance.now() - begin) / 1000, routes: (last - first) / 1000 });
    });
  });
}

function percent(seconds) {
  return `${Math.round((100 * seconds) / pages)} %`;
}

async function measure(name, work) {
  const begin = performance.now();
  await work();
  const seconds = (performance.now() - begin) / 1000;
  costs.push(seconds);
  console.log(`${name}: ${seconds.toFixed(2)} s`);
}

/** Repeats projects, workshops and news under new names; regions have only as many codes as there are. */
function multiply(target) {
  cpSync('content', target, { recursive: true });
  const folders = globSync('content/{projects,workshops,news}/*');
  const missing = wanted - globSync(`${target}/*/*/`).length;
  for (let made = 0; made < missing; made++) {
    const from = folders[made % folders.length] ?? '';
    const number = Math.floor(made / folders.length) + 1;
    const copy = join(target, basename(dirname(from)), `${basename(from)}-copy-${number}`);
    mkdirSync(copy);
    for (const file of globSync(`${from}/*`)) {
      const text = readFileSync(file, 'utf8')
        .replace(/^urlName: (\S+)/m, `urlName: $1-copy-${number}`)
        .replace(
          /^title: '?(.*?)'?$/m,
          (_, title) => `title: ${JSON.stringify(`${title} ${number}`.slice(-119))}`,
        )
        .replace(/^(series|parent|aliases):.*\n(?: .*\n)*/gm, '');
      writeFileSync(join(copy, basename(file)), /\.mdx?$/.test(file) ? text : readFileSync(file));
    }
  }
}
