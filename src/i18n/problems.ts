import { languages } from './languages.ts';
import { bodyEn } from './problems/body-en.ts';
import { bodyFi, type BodyWords } from './problems/body-fi.ts';
import { bodySv } from './problems/body-sv.ts';
import { factsEn } from './problems/facts-en.ts';
import { factsFi, type FactsWords } from './problems/facts-fi.ts';
import { factsSv } from './problems/facts-sv.ts';
import { formEn } from './problems/form-en.ts';
import { formFi, type FormWords } from './problems/form-fi.ts';
import { formSv } from './problems/form-sv.ts';
import { writingEn } from './problems/writing-en.ts';
import { writingFi, type WritingWords } from './problems/writing-fi.ts';
import { writingSv } from './problems/writing-sv.ts';

/** The languages in which staff are told what is wrong. */
export const staffLanguages = ['fi', 'sv', 'en'] as const;
export type StaffLanguage = (typeof staffLanguages)[number];

export function isStaffLanguage(value: unknown): value is StaffLanguage {
  return staffLanguages.some((language) => language === value);
}

/** The language of the person at the computer, as the system tells it: `sv_FI.UTF-8` is Swedish; else the site's first. */
export function staffLanguage(environment: Readonly<Record<string, string | undefined>>): StaffLanguage {
  const tag = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return staffLanguages.find((language) => tag.toLowerCase().startsWith(language)) ?? languages[0];
}

/** Every rule of the content with its message. A rule without a message in some language does not compile. */
export type ProblemWords = FormWords & FactsWords & BodyWords & WritingWords;

/** The name of a rule, `field-missing`. */
export type Rule = keyof ProblemWords;

/** What a rule's message is made of. */
export type ValuesOf<Name extends Rule> = ProblemWords[Name] extends (values: infer Values) => string
  ? unknown extends Values
    ? Record<never, never>
    : Values
  : never;

/** A rule that was broken, with what its message needs. */
export type BrokenRule = { [Name in Rule]: { rule: Name; values: ValuesOf<Name> } }[Rule];

const words: Record<StaffLanguage, ProblemWords> = {
  fi: { ...formFi, ...factsFi, ...bodyFi, ...writingFi },
  sv: { ...formSv, ...factsSv, ...bodySv, ...writingSv },
  en: { ...formEn, ...factsEn, ...bodyEn, ...writingEn },
};

/** The names of all rules. */
export const rules: readonly Rule[] = Object.keys(words.fi) as Rule[];

/** The sentences that tell staff what is wrong and what to write. */
export function problemText({ rule, values }: BrokenRule, language: StaffLanguage): string {
  const message = words[language][rule] as (values: object) => string;
  return message(values);
}
