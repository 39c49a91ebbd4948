import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Language, languages } from '#i18n/languages.ts';
import { readFixture } from './sample-site.ts';

/**
 * A site of made-up pages, half of them in each language, of some 300 words: sentences of the fixtures in
 * ever new order, in which now and then a long word is a new compound, as on any site that grows.
 */
export function writeMadeSite(pages: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'made-site-'));
  for (const language of languages) {
    const random = seeded(language.charCodeAt(0));
    const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
    const sentences = sentencesOf(language);
    const words = sentences.flatMap((sentence) => sentence.toLowerCase().match(/\p{L}{5,9}/gu) ?? []);
    const compounds = Array.from({ length: 15_000 }, () => pick(words) + pick(words));
    const newWord = (): string => compounds[Math.floor(random() ** 2 * compounds.length)] as string;
    const sentence = (): string =>
      pick(sentences)
        .split(' ')
        .map((word) => (word.length > 8 && random() < NEW_WORDS ? newWord() : word))
        .join(' ');
    for (let page = 0; page < pages / 2; page++) {
      mkdirSync(join(folder, language, `${page}`), { recursive: true });
      writeFileSync(join(folder, language, `${page}`, 'index.html'), html(language, page, sentence));
    }
  }
  return folder;
}

function html(language: Language, page: number, sentence: () => string): string {
  const sections = Array.from({ length: 5 }, (_, at) => {
    const text = Array.from({ length: 5 }, sentence).join(' ');
    return `<h2 id="s${at}">${sentence().split(' ').slice(0, 3).join(' ')}</h2><p>${text}</p>`;
  });
  const links = Array.from({ length: 30 }, (_, at) => `<li><a href="/${language}/${at}/">${at}</a></li>`);
  return (
    `<!doctype html><html lang="${language}"><head><title>${page}</title></head><body>` +
    `<nav><ul>${links.join('')}</ul></nav><main data-pagefind-body><h1>${sentence().slice(0, 40)} ${page}</h1>` +
    `${sections.join('')}</main></body></html>`
  );
}

function sentencesOf(language: Language): string[] {
  const pages = readFixture<{ paragraphs: string[] }[]>(`corpus.${language}.json`);
  return pages.flatMap(({ paragraphs }) => paragraphs).flatMap((text) => text.split(/(?<=[.!?]) /));
}

/** The same numbers in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Of the long words of a page. */
const NEW_WORDS = 0.08;
