import type { Language } from '#i18n/languages.ts';
import { fold } from '#search/analysis/fold.ts';
import { BETWEEN_PARTS, type LexiconFile, unpack } from '#search/analysis/lexicon-file.ts';
import { stemOf } from '#search/analysis/stem.ts';
import { runsOf } from '#search/analysis/runs.ts';
import type { SynonymGroup } from '#search/analysis/synonyms.ts';

/** What the browser knows of the words of the site, worked out from the small file it loads. */
export function readLexicon(file: LexiconFile, language: Language): Lexicon {
  const entries = unpack(file.words).map((entry) => entry.split(BETWEEN_PARTS));
  const words = entries.flatMap((parts) => runsOf(parts).map((run) => run.join('')));
  const forms = words.map((word) => ({ word, folded: fold(word), stem: stemOf(word, language) }));
  return {
    language,
    stems: new Set(forms.map(({ stem }) => stem)),
    forms,
    modifiers: new Set(entries.flatMap((parts) => parts.slice(0, -1).map(fold))),
    stopWords: new Set(file.stopWords.split(' ')),
    careWords: new Set(file.careWords.split(' ')),
    synonyms: file.synonyms.map((group) => group.map((phrase) => phrase.split(' '))),
  };
}

/** The stems of the site's words that begin as typed, the nearest to complete first. */
export function stemsBeginning(typed: string, lexicon: Lexicon, most: number): string[] {
  const folded = fold(typed);
  const begun = lexicon.forms.filter((form) => form.folded.startsWith(folded));
  begun.sort((one, other) => one.folded.length - other.folded.length);
  return [...new Set(begun.map(({ stem }) => stem))].slice(0, most);
}

export interface Form {
  /** As a reader may be shown it. */
  readonly word: string;
  readonly folded: string;
  readonly stem: string;
}

export interface Lexicon {
  readonly language: Language;
  /** Every stem of the site. */
  readonly stems: ReadonlySet<string>;
  readonly forms: readonly Form[];
  /** What stands before another part in some compound of the site, folded: `rakenne`, `invanar`. */
  readonly modifiers: ReadonlySet<string>;
  readonly stopWords: ReadonlySet<string>;
  /** Stems. */
  readonly careWords: ReadonlySet<string>;
  readonly synonyms: readonly SynonymGroup[];
}
