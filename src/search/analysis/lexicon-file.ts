/**
 * Small-lettered words in order, each without what it shares with the one before, and how much that is as a capital
 * letter before it: `hanke`, `hankinta` → `AhankeEinta`.
 */
export function pack(words: readonly string[]): string {
  return words
    .map((word, at) => {
      const shared = sharedStart(words[at - 1] ?? '', word);
      return String.fromCharCode(NONE + shared) + word.slice(shared);
    })
    .join('');
}

export function unpack(packed: string): string[] {
  let last = '';
  return (packed.match(/[A-Z][^A-Z]*/g) ?? []).map(
    (each) => (last = last.slice(0, each.charCodeAt(0) - NONE) + each.slice(1)),
  );
}

function sharedStart(one: string, other: string): number {
  let shared = 0;
  while (shared < LONGEST_SHARED && shared < one.length && one[shared] === other[shared]) shared++;
  return shared;
}

/** Stands between the parts of a compound: `rakenne|uudistus|hanke`. */
export const BETWEEN_PARTS = '|';

/** The code of the letter for nothing shared, `A`, and what the last one, `Z`, stands for. */
const NONE = 65;
const LONGEST_SHARED = 25;

/** The file a search page loads for its language. */
export interface LexiconFile {
  /** Packed words, their parts joined by `|`. */
  readonly words: string;
  /** Folded, between spaces. */
  readonly stopWords: string;
  /** Stems, between spaces, of the words with which one asks for care. */
  readonly careWords: string;
  /** Groups of words and phrases that mean the same, each as the stems of its words between spaces. */
  readonly synonyms: readonly (readonly string[])[];
}
