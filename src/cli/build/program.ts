import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { finishedPages } from '#html/finished-pages.ts';
import { ownStyleSheets } from '#html/own-styles.ts';
import type { HtmlToken } from '#source/html.ts';
import { type PageStyles, stylesFile } from './keep-code.ts';
import type { PrintTask } from './task.ts';

/** A page or a file that the program can print. */
export interface Path {
  /** As Astro names it: with a slash at its beginning. */
  pathname: string;
  /** `src/pages/[lang]/[projects]/[entry].astro` */
  component: string;
  isPage: boolean;
  /** Everything it is made from, besides the code and the terms; undefined where that is not told. */
  props: unknown;
  print: () => Promise<PrintedPath>;
}

/** A page before it is printed as a text, or the bytes of a file. */
export type PrintedPath = { page: readonly HtmlToken[] } | { bytes: Uint8Array };

/** A file of `src/pages`. */
export interface Route {
  component: string;
  pathsOf: () => Promise<Path[]>;
  /** Lets what its paths are made from go. */
  forget: () => void;
}

/** Loads the program that prints the pages, as `astro build` has left it, with the content it is to print. */
export async function loadProgram({
  program: folder,
  collections,
  origin,
}: Pick<PrintTask, 'program' | 'collections' | 'origin'>): Promise<Route[]> {
  const read = JSON.parse(readFileSync(collections, 'utf8')) as [string, [string, unknown][]][];
  Object.assign(globalThis, {
    siteCollections: new Map(read.map(([name, entries]) => [name, new Map(entries)])),
  });
  const { styles, sheets } = JSON.parse(readFileSync(join(folder, stylesFile), 'utf8')) as {
    styles: PageStyles[];
    sheets: string[];
  };
  for (const sheet of sheets) ownStyleSheets().add(sheet);
  const app = await importApp(folder);
  // What Astro's own build gives it before it prints (`core/build/default-prerenderer.js`).
  app.setInternals({ pagesByKeys: new Map(styles.map((page) => [page.key, page])) });
  app.setOptions({ logger: { options: { destination: { write: tellError } } }, settings: { scripts: [] } });
  return routesOf(app).map((route) => ({
    component: route.component,
    pathsOf: () => pathsOf(app, route, origin),
    forget: () => app.routeCache.clearAll(),
  }));
}

/** Loads its code alone, when there is time before the content is known. */
export async function loadCode(folder: string): Promise<void> {
  const app = await importApp(folder);
  for (const route of routesOf(app)) await app.getComponentByRoute(route);
}

async function importApp(folder: string): Promise<App> {
  // A build that was stopped while it put it there may have left a part of it beside, with another ending.
  const entry = readdirSync(folder).find((name) => /^prerender-entry\..*\.mjs$/.test(name)) ?? '';
  const { app } = (await import(pathToFileURL(join(folder, entry)).href)) as { app: App };
  return app;
}

function routesOf(app: App): RouteData[] {
  return app.manifest.routes.map(({ routeData }) => routeData).filter(({ prerender }) => prerender);
}

async function pathsOf(app: App, route: RouteData, origin: string): Promise<Path[]> {
  const { base } = app.manifest;
  const found = await new StaticPaths({
    manifest: { ...app.manifest, routes: [{ routeData: route }] },
    routeCache: app.routeCache,
    getComponentByRoute: (data: RouteData) => app.getComponentByRoute(data),
  } as unknown as ConstructorParameters<typeof StaticPaths>[0]).getAll();
  const keyed = app.routeCache.get(route)?.staticPaths?.keyed;
  const isPage = route.type === 'page';
  return found.map(({ pathname }) => ({
    pathname,
    component: route.component,
    isPage,
    get props() {
      return keyed?.get(pathname)?.props;
    },
    print: async () => {
      const url = new URL(
        `${base}${pathname.slice(1)}${isPage && !pathname.endsWith('/') ? '/' : ''}`,
        origin,
      );
      const response = await app.render(new Request(url), { routeData: route });
      if (response.status >= 300 && route.component !== 'src/pages/404.astro')
        throw new Error(`${pathname}: the page answers with ${response.status}`);
      const page = finishedPages().get(response);
      return page === undefined ? { bytes: new Uint8Array(await response.arrayBuffer()) } : { page };
    },
  }));
}

function tellError({ level, message }: { level: string; message: string }): void {
  if (level === 'error' || level === 'warn') console.error(message);
}

/** What of Astro's program is used here. */
interface App {
  manifest: { base: string; routes: { routeData: RouteData }[] };
  routeCache: {
    get: (route: RouteData) => { staticPaths?: { keyed: Map<string, { props?: unknown }> } } | undefined;
    clearAll: () => void;
  };
  getComponentByRoute: (route: RouteData) => Promise<unknown>;
  setInternals: (internals: object) => void;
  setOptions: (options: object) => void;
  render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
}

interface RouteData {
  component: string;
  route: string;
  type: string;
  prerender: boolean;
}
