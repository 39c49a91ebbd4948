/**
 * The words of a text as they stand between spaces, without the punctuation around them but with the
 * hyphens that tell of a left-out part: `sosiaali- ja terveyskeskus (THL:n)` →
 * `['sosiaali-', 'ja', 'terveyskeskus', 'THL']`.
 */
export function tokensOf(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(HYPHENS, '-')
    .replace(/[–—]/g, ' ')
    .replace(/\//g, ' / ')
    .split(/\s+/)
    .map((token) => (token === '/' ? token : token.replace(AROUND, '').replace(CASE_ENDING, '')))
    .filter((token) => token !== '' && token !== '-');
}

/** The pieces of a hyphenated word, or the word itself: `sote-keskus` → `['sote', 'keskus']`. */
export function piecesOf(word: string): string[] {
  return word.split('-').filter((piece) => piece !== '');
}

/** Soft hyphens and zero-width characters: Pagefind does not cut words at them either. */
const INVISIBLE = /\p{Cf}/gu;
const HYPHENS = /[\u2010\u2011]/g;
const AROUND = /^[^\p{L}\p{N}-]+|[^\p{L}\p{N}-]+$/gu;
/** `THL:n`, `STM:ssä`, `FPA:s`. */
const CASE_ENDING = /(?<=..):\p{Ll}+$/u;
