import {
  ATTACHED,
  CASES,
  DERIVED,
  DOUBLED,
  GRADES,
  IRREGULAR_STEMS,
  IRREGULAR_WORDS,
  PLURAL,
  type Rule,
  TAILS,
  VOWELS,
} from './endings-fi.ts';
import { withoutDoubles } from './fold.ts';

/**
 * The same stem for every form of a Finnish word: `hoito`, `hoidon`, `hoitoa` → `hoit`.
 * A stem only has to be the same for all forms; it need not be a word.
 */
export function stemFinnish(folded: string): string {
  const irregular = byFirst(folded, IRREGULAR_WORDS);
  if (irregular !== undefined) return irregular;
  const free = rewrite(folded.replace(BENT_INSIDE, 'uusi'), ATTACHED);
  const base = byFirst(free, DERIVED) ?? rewrite(free, CASES);
  const bare = [DOUBLED, PLURAL].reduce(rewrite, base);
  const stem = byFirst(bare, IRREGULAR_STEMS) ?? [TAILS, PLURAL, VOWELS, GRADES].reduce(rewrite, bare);
  return withoutDoubles(stem);
}

function rewrite(word: string, rules: readonly Rule[]): string {
  return byFirst(word, rules) ?? word;
}

function byFirst(word: string, rules: readonly Rule[]): string | undefined {
  for (const rule of rules) {
    const [ending, instead] = rule instanceof RegExp ? [rule, ''] : rule;
    if (ending.test(word)) return word.replace(ending, instead);
  }
  return undefined;
}

/** `Uusimaa`, `Uudenmaan`, `Uudellamaalla`; `Uusikaupunki`, `Uudenkaupungin`. */
const BENT_INSIDE = /uude(n|lla|lta|lle|ssa|sta|ksi)(?=ma|kau)/;
