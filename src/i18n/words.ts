import { fi } from './fi.ts';
import type { InBoth, Language } from './languages.ts';
import { sv } from './sv.ts';

/** Every word of the interface. Swedish has exactly Finnish's shape: a missing word does not compile. */
export type Words = typeof fi;

const words: InBoth<Words> = { fi, sv };

export function wordsOf(language: Language): Words {
  return words[language];
}
