import { fold } from '#search/analysis/fold.ts';

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
export function findNames(words: readonly string[], names: Names, isForm: IsForm): NameFound[] {
  const found: NameFound[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + LONGEST); to > from; to--) {
      const name = nameMeant(words.slice(from, to).join(' '), names, isForm);
      if (name === undefined) continue;
      found.push({ name, from, to });
      from = to - 1;
      break;
    }
  }
  return found;
}

/** Whether a question may have a name in another form: only then it is loaded how names are bent. */
export function mayBend(words: readonly string[], names: Names): boolean {
  return words
    .map(fold)
    .some((word) =>
      names
        .get(word.slice(0, START))
        ?.some((name) => BENT.test(name.folded[START] ?? '') || name.folded[START] === word[START]),
    );
}

/** A Swedish name only gets an s. */
export function isGenitiveOf(word: string, name: string): boolean {
  return word === `${name}s`;
}

/** Places are written with a capital letter; other names are what else a list or a tool is called. */
export function isPlace({ name }: { readonly name: string }): boolean {
  return /^\p{Lu}/u.test(name);
}

/** The name that a word or several are a form of. */
export function nameMeant(written: string, names: Names, isForm: IsForm): string | undefined {
  const folded = fold(written);
  const alike = names.get(folded.slice(0, START)) ?? [];
  const candidates = alike.filter(({ name }) => hasDotsOf(name, written));
  return (
    candidates.find((each) => each.folded === folded) ??
    candidates.find((each) => isForm(folded, each.folded))
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

/** What the third letter of a name may change from in Finnish. */
const BENT = /[kpts]/;
/** In letters: names are looked for among those that begin alike; the last letters change with the case. */
const START = 2;
const TAIL = 2;
/** In words. */
const LONGEST = 3;

/** Whether a word is a form of a name, both folded. */
type IsForm = (word: string, name: string) => boolean;

export type Names = ReadonlyMap<string, readonly { readonly name: string; readonly folded: string }[]>;

export interface NameFound {
  readonly name: string;
  /** Places of its first word and of the word after its last. */
  readonly from: number;
  readonly to: number;
}
