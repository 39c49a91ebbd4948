import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';
import { siteServer } from '#cli/server.ts';
import type { SiteName } from './build.ts';

/** A running browser with flags that keep it quiet on a closed network. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: inject('chromium'),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Serves a built site at a free port of this machine. */
export async function serveSite(site: SiteName, base = '/'): Promise<{ origin: string; close: () => void }> {
  const server = siteServer(inject('sites')[site], base);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, close: () => server.close() };
}
