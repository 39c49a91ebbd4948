import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { type Browser, chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { type DevServer, startDev } from './dev.ts';

/** How the gallery is looked at: narrow and light, wide and dark, in both languages. */
export const galleryViews = [
  { width: 320, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;

export type GalleryView = (typeof galleryViews)[number];

/** Where the pictures lie that those of the tests are compared with. */
export function keptPicture(path: string, { width }: GalleryView): string {
  const [, language = '', name = ''] = path.split('/').filter((part) => part !== '');
  return join('test/pictures/gallery', `${name}-${language}-${width}.png`);
}

/** The gallery, served as `npm run dev` does, with the settings of the fixture. */
export function serveGallery(): Promise<DevServer> {
  return startDev({
    LC_ALL: 'fi_FI.UTF-8',
    SITE_URL: 'https://example.fi',
    REPOSITORY_URL: 'https://example.org/reform/site',
  });
}

/** A browser that draws letters alike on all computers: in whole pixels, unhinted, in shades of one colour. */
export function launchGalleryBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
      ...['--font-render-hinting=none', '--disable-font-subpixel-positioning', '--disable-lcd-text'],
    ],
  });
}

/** A page without scripts and with a square for the programme's mark: only the components are looked at. */
export async function newGalleryPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ bypassCSP: true, reducedMotion: 'reduce' });
  page.setDefaultTimeout(60_000);
  await page.route('**', (route) => {
    const type = route.request().resourceType();
    if (type === 'script') return route.abort();
    return type === 'image' ? route.fulfill({ contentType: 'image/svg+xml', body: mark }) : route.continue();
  });
  return page;
}

const mark = '<svg xmlns="http://www.w3.org/2000/svg"><path fill="#678" d="M0 0h99v99H0z"/></svg>';

/** Opens the list of components, and has the letters loaded of all that are shown in its place. */
export async function openGallery(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/gallery/`);
  // Those of the computer need not be there.
  await page.evaluate('Promise.allSettled([...document.fonts].map((face) => face.load()))');
}

/** The paths of the components on show, `/gallery/sv/TileMap/`. */
export async function galleryPaths(page: Page, origin: string): Promise<string[]> {
  await page.goto(`${origin}/gallery/`);
  const links = await page.locator('main a').all();
  return Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''));
}

/** A picture of all states of a component, as it is kept: half as large, so that what a computer makes of an edge hardly shows. */
export async function takePicture(page: Page, { width, colorScheme }: GalleryView): Promise<Buffer> {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 800 });
  await page.evaluate('document.fonts.ready');
  const whole = await page.locator('main').screenshot();
  // Of an odd number of rows, all would lie between two others.
  const height = 2 * Math.floor((await sharp(whole).metadata()).height / 2);
  return sharp(whole)
    .extract({ left: 0, top: 0, width, height })
    .resize(width / 2, height / 2, { kernel: 'linear', fit: 'fill' })
    .png({ palette: true, colours: 16, dither: 0, effort: 8, compressionLevel: 9 })
    .toBuffer();
}

/** How far a colour may be from the kept one (1: black from white), and how many such dots one place may have. */
const tolerance = { threshold: 0.15, includeAA: true, windowSize: 32 };
const mostDots = 28;

/** A picture of what differs between two; none where that is no more than another way of drawing edges. */
export async function differenceOf(kept: Buffer, taken: Buffer): Promise<Buffer | undefined> {
  const [one, other] = await Promise.all([sharp(kept).metadata(), sharp(taken).metadata()]);
  const width = Math.max(one.width, other.width);
  const height = Math.max(one.height, other.height);
  const pixels = (picture: Buffer) =>
    sharp(picture)
      .resize({ width, height, fit: 'contain', position: 'left top', background: 'magenta' })
      .ensureAlpha()
      .raw()
      .toBuffer();
  const drawn = Buffer.alloc(width * height * 4);
  const dots = pixelmatch(await pixels(kept), await pixels(taken), drawn, width, height, tolerance);
  if (dots <= mostDots) return undefined;
  return sharp(drawn, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
}
