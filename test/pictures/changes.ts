import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { siteServer } from '#cli/server.ts';
import { settings } from '#settings.ts';
import { findChromium } from '../setup/chromium.ts';

// Pictures of the pages that a proposal changes, as they are published and as they would be, beside the preview:
// `node test/pictures/changes.ts <summary of the proposal> <address of the published site>` with SITE_URL, BASE_PATH
// and OUT_DIR of the preview. Writes the part of the summary that shows them.

const [summary = '', published = ''] = process.argv.slice(2);

/** More pages than a person looks through are changed by a programme, not by a writer. */
const most = 12;

const { origin, base, outFolder } = settings;
const preview = `${origin}${base}`;
const paths = [...readFileSync(summary, 'utf8').matchAll(/\]\((https?:[^()\s]+)\)/g)]
  .flatMap(([, address = '']) => (address.startsWith(preview) ? address.slice(preview.length) : []))
  .slice(0, most);
const server = siteServer(outFolder, base);
await new Promise<void>((resolve) => server.listen(0, resolve));
const own = `http://localhost:${(server.address() as AddressInfo).port}${base}`;
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--headless', '--no-sandbox'],
});
const rows: string[] = [];
for (const [index, path] of paths.entries()) {
  const [before, after] = [await pictureOf(browser, published + path), await pictureOf(browser, own + path)];
  // A page may print the same although its file has changed.
  if (after === undefined || before?.equals(after)) continue;
  rows.push(`| ${[kept(before, `${index}-before.jpg`), kept(after, `${index}-after.jpg`)].join(' | ')} |`);
}
await browser.close();
server.close();
if (rows.length > 0)
  console.log(
    ['## Kuvat – Bilder', '', '| Ennen – Före | Nyt – Nu |', '| --- | --- |', ...rows, ''].join('\n'),
  );

/** A page from its beginning to its end as a person at a computer sees it; none where there is no such page. */
async function pictureOf(program: Browser, address: string): Promise<Buffer | undefined> {
  const page = await program.newPage({ viewport: { width: 1000, height: 1400 }, reducedMotion: 'reduce' });
  try {
    const answer = await page.goto(address, { waitUntil: 'load' });
    // Those below wait to be scrolled to.
    await page.evaluate(() =>
      Promise.allSettled(
        Array.from(document.images, (image) => {
          image.loading = 'eager';
          return image.decode();
        }),
      ),
    );
    return answer?.ok() ? await page.screenshot({ type: 'jpeg', quality: 60, fullPage: true }) : undefined;
  } catch {
    // The published site may not be there yet.
    return undefined;
  } finally {
    await page.close();
  }
}

/** Keeps a picture beside the preview, and shows it. */
function kept(picture: Buffer | undefined, name: string): string {
  if (picture === undefined) return '–';
  mkdirSync(join(outFolder, 'changes'), { recursive: true });
  writeFileSync(join(outFolder, 'changes', name), picture);
  return `![](${preview}changes/${name})`;
}
