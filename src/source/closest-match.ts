import { distance } from 'fastest-levenshtein';

/**
 * The known word that somebody probably meant: `pirkanma` is near `pirkanmaa`.
 * Nothing is offered that differs in more than a third of its letters (or two, in a short word): a wild guess only confuses.
 */
export function closestMatch(word: string, known: Iterable<string>): string | undefined {
  return closestOf(
    word,
    [...known].map((name) => [name, name]),
  )?.[1];
}

/** The same among names that stand for something else: `Keski-Suomi` for `keski-suomi`. */
export function closestOf<Meant>(
  word: string,
  known: Iterable<readonly [name: string, meant: Meant]>,
): readonly [name: string, meant: Meant] | undefined {
  const plain = asName(word);
  const letters = sorted(plain);
  let best: { found: readonly [string, Meant]; steps: number } | undefined;
  for (const found of known) {
    const name = knownAs(found[0]);
    const length = Math.max(plain.length, name.length);
    const limit = length < 4 ? 1 : Math.max(2, Math.floor(length / 3));
    if (Math.abs(plain.length - name.length) > limit) continue;
    const apart = distance(plain, name);
    // Swapped letters are one slip: "ulr" is "url".
    const isSwapped = apart > 1 && plain.length === name.length && sorted(name) === letters;
    const steps = isSwapped ? 1 : apart;
    if (steps <= limit && (best === undefined || steps < best.steps)) best = { found, steps };
  }
  return best?.found;
}

/** What is known is asked for again and again. */
function knownAs(text: string): string {
  const name = names.get(text) ?? asName(text);
  names.set(text, name);
  return name;
}

const names = new Map<string, string>();

function sorted(text: string): string {
  return [...text].toSorted().join('');
}

/** A text as the last part of an address or the name of a folder: `Äänekosken työpaja!` is `aanekosken-tyopaja`. */
export function asName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øđłßæœŋŧþðıʒǥħĸ]/g, (letter) => plainLetters[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .replace(/^(?:con|prn|aux|nul|(?:com|lpt)\d)$/, '$&-1');
}

/** Letters that do not fall apart into a letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ŋ: 'n',
  ŧ: 't',
  þ: 'th',
  ð: 'd',
  ı: 'i',
  ʒ: 'z',
  ǥ: 'g',
  ħ: 'h',
  ĸ: 'k',
};
