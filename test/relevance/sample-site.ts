import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages, type Language } from '#i18n/languages.ts';
import type { LexiconFile } from '#search/analysis/lexicon-file.ts';
import { type Lexicon, readLexicon } from '#search/query/lexicon.ts';
import { type Names, readNames } from '#search/query/names.ts';
import type { Manifest } from '#search/index/manifest.ts';
import { openIndex, type OpenIndex } from './pagefind-node.ts';

/** Writes the pages that the questions are asked of as a built site has them, and gives the folder. */
export function writeSampleSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sample-site-'));
  for (const language of languages) {
    mkdirSync(join(folder, language));
    for (const { id, title, paragraphs } of readFixture<SampleText[]>(`corpus.${language}.json`)) {
      const body = paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('');
      writeFileSync(
        join(folder, language, `${id}.html`),
        `<!doctype html><html lang="${language}"><head><title>${escaped(title)}</title></head>` +
          `<body><main data-pagefind-body><h1>${escaped(title)}</h1>${body}</main></body></html>`,
      );
    }
  }
  return folder;
}

/** The index of a language and its lexicon, as the search page loads them. */
export async function openSample(site: string, language: Language): Promise<Sample> {
  const bundle = join(site, 'pagefind');
  const read = <File>(name: string): File => JSON.parse(readFileSync(join(bundle, name), 'utf8')) as File;
  const file = read<LexiconFile>(read<Manifest>('search.json').lexicons[language]);
  const names = readNames(read<string[]>(read<Manifest>('search.json').names[language]));
  const titles = () => Promise.resolve(read<string[]>(read<Manifest>('search.json').titles[language]));
  return { ...(await openIndex(bundle, language)), lexicon: readLexicon(file, language), names, titles };
}

export function readFixture<File>(name: string): File {
  return JSON.parse(
    readFileSync(new URL(`../acceptance/questions/${name}`, import.meta.url), 'utf8'),
  ) as File;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A question with the pages that answer it. */
export interface Question {
  readonly q: string;
  readonly kind: string;
  readonly relevant: readonly string[];
}

interface SampleText {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export interface Sample extends OpenIndex {
  readonly lexicon: Lexicon;
  readonly names: Names;
  readonly titles: () => Promise<readonly string[]>;
}
