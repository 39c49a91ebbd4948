import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { BundleFile } from './bundle-files.ts';

/** A JSON file named by its content, so that browsers may keep it for ever: `lexicon.fi.4f1c9a03be.json`. */
export function namedByContent(
  name: string,
  value: unknown,
): { readonly path: string; readonly content: string } {
  const content = JSON.stringify(value);
  return { path: `${name}.${hashOf(content)}.json`, content };
}

/**
 * A file of an index, named so and packed as Pagefind packs it: `filter/fi_4f1c9a03be.pf_filter`.
 *
 * @param packed What a file of this name holds, if that is known: packing takes time.
 */
export function namedFile(
  kind: 'fragment' | 'index' | 'filter' | 'meta',
  language: string,
  content: Buffer,
  packed: (path: string) => BundleFile['content'] | undefined = () => undefined,
): BundleFile {
  const name = `${language}_${hashOf(content)}`;
  const path = kind === 'meta' ? `pagefind.${name}.pf_meta` : `${kind}/${name}.pf_${kind}`;
  return { path, content: packed(path) ?? gzipSync(Buffer.concat([SIGNATURE, content])) };
}

/** The name that an index calls a file by: of `filter/fi_4f1c9a03be.pf_filter` it is `fi_4f1c9a03be`. */
export function indexName(path: string): string {
  return /(\w+)\.pf_\w+$/.exec(path)?.[1] ?? path;
}

export function hashOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10);
}

/**
 * What stands in a packed file of an index.
 *
 * @throws When it is not packed as it was in Pagefind 1.5.2.
 */
export function unpacked(content: BundleFile['content']): Buffer {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error('Pagefind has a new format.');
  return bytes.subarray(SIGNATURE.length);
}

/** What Pagefind's files begin with when they are unpacked. */
const SIGNATURE = Buffer.from('pagefind_dcd');
