import type { BundleFile } from './bundle-files.ts';
import { namedFile, unpacked } from './named-file.ts';
import type { Page } from './pages.ts';

/** What Pagefind tells of a page, which a result is printed from. */
export function readFragment(content: BundleFile['content']): Fragment {
  return JSON.parse(unpacked(content).toString()) as Fragment;
}

/**
 * The file of a page that a result is printed from, without the keys, which only the index needs, and with the text as
 * an excerpt shows it.
 */
export function fragmentFile(fragment: Fragment, { language, shown, translation }: ShownPage): BundleFile {
  const slim = {
    ...fragment,
    content: shown,
    anchors: [],
    meta: {
      ...Object.fromEntries(Object.entries(fragment.meta).filter(([name]) => SHOWN_FIELDS.includes(name))),
      ...(translation !== undefined && { translation }),
    },
  };
  return namedFile('fragment', language, Buffer.from(JSON.stringify(slim)));
}

/** The fields that a result shows. */
export const SHOWN_FIELDS: readonly string[] = ['title', 'kind', 'date', 'region'];

interface ShownPage extends Pick<Page, 'shown' | 'translation'> {
  readonly language: string;
}

export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
