import { chromium } from 'playwright-core';
import { sectionAddress } from '#addresses.ts';
import { siteServer } from '#cli/server.ts';
import { languages } from '#i18n/languages.ts';
import { findChromium } from '../setup/chromium.ts';
import { soughtWord } from '../setup/fullest.ts';

// How long a reader with a phone waits for the first result: `node test/bench/first-result.mjs [built site] [rounds]`.
// Chromium is slowed down to a 4G connection by its own DevTools protocol; each visit begins with nothing kept.

const [folder = 'dist', rounds = 3] = process.argv.slice(2);
const PROFILES = {
  '4G (9 Mbit/s, 170 ms)': { latency: 170, downloadThroughput: 9e6 / 8, uploadThroughput: 9e6 / 8 },
  'slow 4G (1.6 Mbit/s, 150 ms)': {
    latency: 150,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 0.75e6 / 8,
  },
};
/** What is asked by the address in each language, and typed on the page in the first. */
const VISITS = languages.flatMap((language, index) => {
  const word = soughtWord(folder, language);
  const path = sectionAddress('search', language);
  return [[`${path}?q=${encodeURIComponent(word)}`], ...(index === 0 ? [[path, word]] : [])];
});

const server = siteServer(folder, '/');
await new Promise((resolve) => server.listen(0, resolve));
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
for (const [profile, conditions] of Object.entries(PROFILES))
  for (const [path, typed] of VISITS) {
    const visits = [];
    for (let round = 0; round < Number(rounds); round++) visits.push(await visit(path, typed, conditions));
    const by = (name) => visits.map((each) => Math.round(each[name])).sort((one, other) => one - other);
    const middle = (name) => by(name)[Math.floor(visits.length / 2)];
    console.log(
      `${profile} ${path} ${typed ?? ''}: first result ${middle('time')} ms (${by('time').join(', ')}), ` +
        `${middle('requests')} requests, ${middle('bytes')} bytes, layout shift ${Math.max(...visits.map(({ shift }) => shift)).toFixed(3)}`,
    );
  }
await browser.close();
server.close();

async function visit(path, typed, conditions) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...conditions });
  let bytes = 0;
  let requests = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests++;
  });
  await page.addInitScript(() => {
    globalThis.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    new MutationObserver(() => {
      if (document.querySelector('[data-part=results] a')) globalThis.found ??= performance.now();
    }).observe(document, { childList: true, subtree: true });
    addEventListener('input', () => (globalThis.typed ??= performance.now()), true);
  });
  await page.goto(`http://localhost:${server.address().port}${path}`, { waitUntil: 'commit' });
  if (typed !== undefined) {
    await page.locator('main input[type=search]').waitFor();
    await page.locator('main input[type=search]').pressSequentially(typed, { delay: 80 });
  }
  await page.waitForFunction(() => globalThis.found !== undefined, undefined, { timeout: 30_000 });
  const at = await page.evaluate(() => globalThis.found - (globalThis.typed ?? 0));
  const [seen, count] = [bytes, requests];
  await page.waitForTimeout(1_500);
  const shift = await page.evaluate(() => globalThis.shift);
  if (process.env.TRACE)
    console.log(
      (
        await page.evaluate(() =>
          performance
            .getEntriesByType('resource')
            .map(
              (e) =>
                `${Math.round(e.startTime)}-${Math.round(e.responseEnd)} ${e.encodedBodySize} ${e.name.replace(/^.*?\d\//, '')}`,
            ),
        )
      ).join('\n'),
    );
  await context.close();
  return { time: at, bytes: seen, requests: count, shift };
}
