import { wordsIn } from '#source/sentences.ts';
import type { ReadContent, TextFile } from '#source/files.ts';
import { type Language, inBoth, languages } from '#i18n/languages.ts';
import { matchesOf } from '#source/matches.ts';
import { type Problem, problem } from '#source/problem.ts';
import { capitals } from './unfinished.ts';
import { unfinished } from './unfinished-marks.ts';

/** Every abbreviation that is not explained in its own text. */
export function abbreviationProblems(content: ReadContent): Problem[] {
  return content.texts.flatMap(unexplained);
}

/** Leaves out the abbreviations that the glossary explains, which the site shows beside the text. */
export function withoutGlossary(problems: readonly Problem[], content: ReadContent): Problem[] {
  const explained = inBoth((language) => glossaryTokens(content, language));
  return problems.filter(
    (each) =>
      each.rule !== 'abbreviation-unexplained' ||
      !explained[languages.find((language) => each.path.includes(`.${language}.`)) ?? languages[0]].has(
        each.values.abbreviation,
      ),
  );
}

function unexplained(file: TextFile): Problem[] {
  const known = new Set<string>();
  let explained: ReadonlySet<string> | undefined;
  return file.prose.flatMap(({ text, placeOf }) => {
    // Most texts have none, and the simpler question is answered sooner.
    if (!/[A-ZÅÄÖ]{2}/.test(text)) return [];
    const words = text.replace(unfinished, blank).replace(capitals, blank);
    return matchesOf(words, abbreviation).flatMap((match) => {
      const [short] = match;
      if (known.has(short) || familiar.has(short) || isRoman(short)) return [];
      known.add(short);
      explained ??= explainedIn(file.prose);
      if (explained.has(short)) return [];
      return problem(placeOf(match.index), 'abbreviation-unexplained', { abbreviation: short });
    });
  });
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}

/** What is explained as "Terveyden ja hyvinvoinnin laitos (THL)", "THL (…)", "eli THL", "förkortat THL", "THL eli". */
function explainedIn(prose: TextFile['prose']): Set<string> {
  return new Set(
    prose.flatMap(({ text }) => [
      ...matchesOf(text, /\(([^()]*)\)/g).flatMap(([, inside = '']) => wordsIn(inside).flatMap(stemOf)),
      ...matchesOf(text, explanation).flatMap((match) => match.slice(1).flatMap((short) => short ?? [])),
    ]),
  );
}

/** An abbreviation without its case ending: `THL:n`. */
function stemOf(word: string): string[] {
  return [word, word.replace(/[:-]\p{Ll}+$/u, '')];
}

const explanation =
  /(?<!\p{L})(\p{Lu}{2,6})(?:[:-]\p{L}+)? ?\(|(?:eli|lyhyesti|lyhenne|dvs\.|alltså|förkortat|förkortas) (\p{Lu}{2,6})(?!\p{L})|(?<!\p{L})(\p{Lu}{2,6})(?:[:-]\p{L}+)?,? (?:eli|alltså) /gu;

/** Capitals that stand by themselves; not a part of a word, an address, a name in quotation marks or a number: `PL 33`. */
const abbreviation = /(?<![\p{L}\p{N}/@.”"!-])\p{Lu}{2,6}(?![\p{L}\p{N}/@”"])(?!-\p{Lu}| \d)/gu;

/** Abbreviations that need no explanation in Finland. */
const familiar: ReadonlySet<string> = new Set(
  [
    'EU ETA EY IP PDF CSV URL HTML RSS XML ICS PNG JPG EUR SOTE TV IT ICT AA FI SV EN USA COVID ALV ELY AVI',
    'STM THL VM OKM YM LVM TEM OM SM UM MMM HUS TE DNA HR GPS SMS PIN VPN OY AB RY ROI NATO WHO YK OECD',
    'SHM FM UKM NTM RFV IKT FN MOMS UBK FO QR ID OK SOS USB WC CV',
  ]
    .join(' ')
    .split(' '),
);

function isRoman(text: string): boolean {
  return /^[IVXLC]+$/.test(text);
}

/** The words of the glossary's names, their short and their bent forms. */
function glossaryTokens({ names }: ReadContent, language: Language): Set<string> {
  const words = (value: unknown): string[] => {
    if (typeof value === 'string') return wordsIn(value).flatMap(stemOf);
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(words) : [];
  };
  return new Set(
    names
      .filter(({ collection }) => collection === 'glossary')
      .flatMap(({ fields }) => Object.entries(fields.data ?? {}))
      .filter(([name]) => name === 'name' || name === 'short' || name === 'forms')
      .flatMap(([, value]) =>
        typeof value === 'object' && value !== null ? words(value[language as never]) : [],
      ),
  );
}
