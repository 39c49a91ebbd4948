import { type InBoth, inBoth, type Language, localeTags } from './languages.ts';

const collators: InBoth<Intl.Collator> = inBoth(
  (language) => new Intl.Collator(localeTags[language], { numeric: true }),
);

/** A comparison for `toSorted` that puts things in the language's alphabetical order (… z å ä ö). */
export function byName<Thing>(language: Language, name: (thing: Thing) => string) {
  const collator = collators[language];
  return (one: Thing, other: Thing): number => collator.compare(name(one), name(other));
}

/** The letter a name stands under in an index: `Åbo` under `Å`, `2020` under `0–9`, `ällös` under `Ä`. */
export function initialOf(name: string, language: Language): string {
  const first = name.normalize('NFC').match(/[\p{L}\p{N}]/u)?.[0] ?? '';
  // A name of signs alone stands with the numbers.
  if (!/\p{L}/u.test(first)) return '0–9';
  const letter = first.toLocaleUpperCase(localeTags[language]);
  return /[ÅÄÖ]/.test(letter) ? letter : letter.normalize('NFD').charAt(0);
}
