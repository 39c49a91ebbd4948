import type { Language } from '#i18n/languages.ts';
import { fold } from '#search/analysis/fold.ts';
import { isFormOf } from './name-forms.ts';

/** The names that pages are asked for by, ready to be looked up. */
export function readNames(names: readonly string[]): Names {
  const byStart = new Map<string, { name: string; folded: string }[]>();
  for (const name of names) {
    const folded = fold(name);
    const start = folded.slice(0, START);
    byStart.set(start, [...(byStart.get(start) ?? []), { name, folded }]);
  }
  return byStart;
}

/**
 * The names in a question, with the places of their words in it: `palvelut Uudessakaupungissa` → Uusikaupunki, 1–2.
 * A name that is written letter by letter comes before one that is only bent so, and long names before short ones.
 */
export function namesIn(words: readonly string[], names: Names, language: Language): NameFound[] {
  const found: NameFound[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + LONGEST); to > from; to--) {
      const name = nameOf(words.slice(from, to).join(' '), names, language);
      if (name === undefined) continue;
      found.push({ name, from, to });
      from = to - 1;
      break;
    }
  }
  return found;
}

/** Places are written with a capital letter; other names are what else a list or a tool is called. */
export function isPlace({ name }: { readonly name: string }): boolean {
  return /^\p{Lu}/u.test(name);
}

/** The name that a word or several are a form of. */
export function nameOf(written: string, names: Names, language: Language): string | undefined {
  const folded = fold(written);
  const alike = names.get(folded.slice(0, START)) ?? [];
  const candidates = alike.filter(({ name }) => hasDotsOf(name, written));
  return (
    candidates.find((each) => each.folded === folded) ??
    candidates.find((each) => isFormOf(folded, each.folded, language))
  )?.name;
}

/** Who writes `ä` means it: `hälso` is not Halso, though `jyvaskyla` is Jyväskylä. */
function hasDotsOf(name: string, written: string): boolean {
  const [own, asked] = [lettersOf(name), lettersOf(written)];
  return asked.every((letter, at) => !/[åäö]/.test(letter) || at >= own.length - TAIL || own[at] === letter);
}

function lettersOf(text: string): readonly string[] {
  return text.toLowerCase().normalize('NFC').match(/\p{L}/gu) ?? [];
}

/** In letters: names are looked for among those that begin alike; the last letters change with the case. */
const START = 2;
const TAIL = 2;
/** In words. */
const LONGEST = 3;

export type Names = ReadonlyMap<string, readonly { readonly name: string; readonly folded: string }[]>;

export interface NameFound {
  readonly name: string;
  /** Places of its first word and of the word after its last. */
  readonly from: number;
  readonly to: number;
}
