import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { findChromium } from '../setup/chromium.ts';
import {
  galleryPaths,
  galleryViews,
  keptPicture,
  launchGalleryBrowser,
  newGalleryPage,
  serveGallery,
  takePicture,
} from '../setup/gallery.ts';

// Renews the pictures that the tests compare the gallery with: `npm run pictures:gallery [-- part of a component's name]`.

const [part = ''] = process.argv.slice(2);
const [dev, browser] = await Promise.all([serveGallery(), launchGalleryBrowser(findChromium())]);
const page = await newGalleryPage(browser);
const paths = (await galleryPaths(page, dev.origin)).filter((path) => path.includes(part));
const folder = dirname(keptPicture('', galleryViews[0]));
if (part === '') rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const path of paths) {
  await page.goto(dev.origin + path);
  for (const view of galleryViews) writeFileSync(keptPicture(path, view), await takePicture(page, view));
}
console.log(`${paths.length * galleryViews.length} pictures in ${folder}`);
await browser.close();
await dev.stop();
