import { gunzipSync, gzipSync } from 'node:zlib';
import type { BundleFile } from './bundle-files.ts';
import type { Page } from './pages.ts';

/**
 * The file of a page that a result is printed from, without the keys, which only the index needs, and with the text as
 * an excerpt shows it.
 *
 * @param pages Those texts by the addresses of their pages.
 */
export function slimFragment(file: BundleFile, pages: ReadonlyMap<string, ShownPage>): BundleFile {
  if (!file.path.endsWith('.pf_fragment') || typeof file.content === 'string') return file;
  const unpacked = gunzipSync(file.content).subarray(SIGNATURE.length).toString();
  const fragment = JSON.parse(unpacked) as Fragment;
  const { shown, translation } = pages.get(fragment.url) ?? {};
  const slim = {
    ...fragment,
    content: shown ?? fragment.content,
    anchors: [],
    meta: {
      ...Object.fromEntries(Object.entries(fragment.meta).filter(([name]) => SHOWN.has(name))),
      ...(translation !== undefined && { translation }),
    },
  };
  return { path: file.path, content: gzipSync(SIGNATURE + JSON.stringify(slim)) };
}

const SIGNATURE = 'pagefind_dcd';
const SHOWN = new Set(['title', 'kind', 'date', 'region']);

type ShownPage = Pick<Page, 'shown' | 'translation'>;

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}
