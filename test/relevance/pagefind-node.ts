import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Opens a built index with Pagefind's own WebAssembly, without a browser: what it fetches is answered from
 * the folder, and counted.
 */
export async function openIndex(folder: string, language: string): Promise<OpenIndex> {
  const address = `/index-${(opened += 1)}/`;
  const traffic: { path: string; bytes: number }[] = [];
  const realFetch = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = String(input instanceof Request ? input.url : input).split('?')[0] ?? '';
    if (!url.startsWith(address)) return realFetch(input, init);
    const path = url.slice(address.length);
    const content = readFileSync(join(folder, path));
    traffic.push({ path, bytes: content.length });
    return new Response(content);
  };
  // Pagefind takes the language from the document and from nowhere else.
  Object.assign(globalThis, {
    document: { currentScript: null, querySelector: () => ({ getAttribute: () => language }) },
  });
  const index = await freshInstance(folder, address, language);
  await index.init(language);
  return { search: async (text) => (await index.search(text)).results, traffic };
}

/** A module of its own for each index, so that none shares the state of another. */
async function freshInstance(folder: string, basePath: string, language: string): Promise<Instance> {
  const copy = join(folder, `pagefind-${opened}.mjs`);
  copyFileSync(join(folder, 'pagefind.js'), copy);
  const pagefind = (await import(/* @vite-ignore */ pathToFileURL(copy).href)) as {
    createInstance(options: object): Instance;
  };
  rmSync(copy);
  return pagefind.createInstance({ basePath, baseUrl: '/', language, noWorker: true });
}

let opened = 0;

interface Instance {
  init(language: string): Promise<void>;
  search(text: string): Promise<{ results: SamplePage[] }>;
}

export interface SamplePage {
  readonly id: string;
  readonly score: number;
  readonly matchedMetaFields?: readonly string[];
  data(): Promise<{
    readonly url: string;
    readonly content: string;
    readonly meta: Partial<Record<string, string>>;
  }>;
}

export interface OpenIndex {
  readonly search: (text: string) => Promise<SamplePage[]>;
  readonly traffic: readonly { readonly path: string; readonly bytes: number }[];
}
