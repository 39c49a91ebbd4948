import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { siteServer } from '#cli/server.ts';
import { baseOf, type SiteName } from './sites.ts';

/** A browser and a served site for the tests of a file; both are closed after them. */
export function visit(name: SiteName): Visit {
  const visiting: Partial<Visit> = {};
  beforeAll(async () => {
    Object.assign(visiting, await serveSite(name), { browser: await launchBrowser() });
  });
  afterAll(async () => {
    await visiting.browser?.close();
    visiting.close?.();
  });
  return visiting as Visit;
}

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

/** Serves a built site at a free port of this machine, under its path. */
export async function serveSite(site: SiteName): Promise<Omit<Visit, 'browser'>> {
  const server = siteServer(inject('sites')[site], baseOf(site));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, close: () => server.close() };
}

interface Visit {
  browser: Browser;
  /** `http://localhost:40123` */
  origin: string;
  close: () => void;
}
