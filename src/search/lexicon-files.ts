import { createHash } from 'node:crypto';
import type { Language } from '#i18n/languages.ts';
import type { BundleFile } from './bundle.ts';
import type { LexiconFile } from './lexicon-file.ts';
import type { Term } from './lists.ts';
import type { Manifest } from './manifest.ts';

/** A lexicon for each language and the table of terms, named by their content so that they may be kept for ever, and the list of them. */
export function lexiconFiles(
  indexes: readonly { readonly language: Language; readonly lexicon: LexiconFile }[],
  terms: readonly Term[],
): BundleFile[] {
  const lexicons = indexes.map(({ language, lexicon }) => named(`lexicon.${language}`, lexicon));
  const table = named('terms', terms);
  const manifest = {
    lexicons: Object.fromEntries(indexes.map(({ language }, at) => [language, lexicons[at]?.path ?? ''])),
    terms: table.path,
  } as Manifest;
  return [...lexicons, table, { path: 'search.json', content: bytes(manifest) }];
}

function named(name: string, value: unknown): BundleFile {
  const content = bytes(value);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return { path: `${name}.${hash}.json`, content };
}

function bytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
