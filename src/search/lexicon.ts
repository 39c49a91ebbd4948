import type { Language } from '#i18n/languages.ts';
import { fold } from './fold.ts';
import { rootOf } from './root.ts';
import type { LexiconFile } from './lexicon-file.ts';
import { BETWEEN_PARTS, unpack } from './lexicon-file.ts';
import { runsOf } from './runs.ts';

/** What the browser knows of the words of the site, worked out from the small file it loads. */
export function readLexicon(file: LexiconFile, language: Language): Lexicon {
  const entries = unpack(file.words).map((entry) => entry.split(BETWEEN_PARTS));
  const words = entries.flatMap((parts) => runsOf(parts).map((run) => run.join('')));
  const forms = words.map((word) => ({ word, folded: fold(word), root: rootOf(word, language) }));
  const roots = new Map<string, string>();
  for (const { root, word } of forms) {
    const other = roots.get(root);
    if (other === undefined || word.length < other.length) roots.set(root, word);
  }
  return {
    language,
    roots,
    forms: forms.sort((one, other) => (one.folded < other.folded ? -1 : 1)),
    stopWords: new Set(file.stopWords.split(' ')),
    synonyms: file.synonyms,
  };
}

/** The roots of the site's words that begin as typed, the nearest to complete first. */
export function rootsBeginning(typed: string, lexicon: Lexicon, most: number): string[] {
  const folded = fold(typed);
  const found = new Map<string, number>();
  for (let at = firstFrom(folded, lexicon.forms); at < lexicon.forms.length; at++) {
    const form = lexicon.forms[at];
    if (!form?.folded.startsWith(folded)) break;
    found.set(form.root, Math.min(found.get(form.root) ?? Infinity, form.folded.length));
  }
  return [...found]
    .sort(([, one], [, other]) => one - other)
    .slice(0, most)
    .map(([root]) => root);
}

function firstFrom(folded: string, forms: readonly Form[]): number {
  let low = 0;
  let high = forms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((forms[middle]?.folded ?? '') < folded) low = middle + 1;
    else high = middle;
  }
  return low;
}

export interface Form {
  /** As a reader may be shown it. */
  readonly word: string;
  readonly folded: string;
  readonly root: string;
}

export interface Lexicon {
  readonly language: Language;
  /** Every root of the site with its shortest word. */
  readonly roots: ReadonlyMap<string, string>;
  /** In the order of `folded`. */
  readonly forms: readonly Form[];
  readonly stopWords: ReadonlySet<string>;
  readonly synonyms: readonly (readonly string[])[];
}
