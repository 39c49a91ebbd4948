/** Words in order, each without what it shares with the one before: `hanke`, `hankinta` → `0hanke\n4inta`. */
export function pack(words: readonly string[]): string {
  return words
    .map((word, at) => {
      const shared = sharedStart(words[at - 1] ?? '', word);
      return shared.toString(36) + word.slice(shared);
    })
    .join('\n');
}

export function unpack(packed: string): string[] {
  let last = '';
  return packed
    .split('\n')
    .map((line) => (last = last.slice(0, parseInt(line.charAt(0), 36)) + line.slice(1)));
}

function sharedStart(one: string, other: string): number {
  let shared = 0;
  while (shared < LONGEST_SHARED && shared < one.length && one[shared] === other[shared]) shared++;
  return shared;
}

/** Stands between the parts of a compound: `rakenne|uudistus|hanke`. */
export const BETWEEN_PARTS = '|';

/** One digit of base 36. */
const LONGEST_SHARED = 35;

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
