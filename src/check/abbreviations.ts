import type { ReadContent, TextFile } from '#source/files.ts';
import type { Language } from '#i18n/languages.ts';
import { type Problem, problem } from '#source/problem.ts';

/** Every abbreviation of a text is explained in it, or by the glossary, which the site shows beside the text. */
export function abbreviationProblems(content: ReadContent): Problem[] {
  const inGlossary = { fi: glossaryWords(content, 'fi'), sv: glossaryWords(content, 'sv') };
  return content.texts.flatMap((file) => unexplained(file, inGlossary[file.language]));
}

function unexplained(file: TextFile, glossary: string): Problem[] {
  const known = new Set<string>();
  return file.prose.flatMap(({ text, placeOf }) =>
    // Most texts have none, and the simpler question is answered sooner.
    (/[A-ZÅÄÖ]{2}/.test(text) ? [...text.matchAll(abbreviation)] : []).flatMap((match) => {
      const [short] = match;
      if (known.has(short) || familiar.has(short) || isRoman(short)) return [];
      known.add(short);
      if (
        isExplained(short, file.prose) ||
        new RegExp(`(?<![\\p{L}])${short}(?![\\p{L}])`, 'u').test(glossary)
      )
        return [];
      return problem(placeOf(match.index), 'abbreviation-unexplained', { abbreviation: short });
    }),
  );
}

/** Explained as "Terveyden ja hyvinvoinnin laitos (THL)", "THL (…)", "eli THL", "förkortat THL". */
function isExplained(short: string, prose: TextFile['prose']): boolean {
  const explanation = new RegExp(
    `\\([^)]*(?<!\\p{L})${short}(?!\\p{L})[^)]*\\)|(?<!\\p{L})${short}(?:[:-]\\p{L}+)? ?\\(|(?:eli|lyhyesti|lyhenne|dvs\\.|alltså|förkortat|förkortas) ${short}(?!\\p{L})|(?<!\\p{L})${short}(?:[:-]\\p{L}+)?,? (?:eli|alltså) `,
    'u',
  );
  return prose.some(({ text }) => explanation.test(text));
}

/** Capitals that stand by themselves; not a part of a word, an address or a name in quotation marks. */
const abbreviation = /(?<![\p{L}\p{N}/@.”"-])\p{Lu}{2,6}(?![\p{L}\p{N}/@”"])(?!-\p{Lu})/gu;

/** Abbreviations that need no explanation in Finland. */
const familiar: ReadonlySet<string> = new Set(
  'EU ETA IP PDF CSV URL HTML RSS XML ICS PNG JPG EUR SOTE TV IT AA FI SV EN'.split(' '),
);

function isRoman(text: string): boolean {
  return /^[IVXLC]+$/.test(text);
}

function glossaryWords({ names }: ReadContent, language: Language): string {
  const words = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(words) : [];
  };
  return names
    .filter(({ collection }) => collection === 'glossary')
    .flatMap(({ fields }) => Object.entries(fields.data ?? {}))
    .filter(([name]) => name === 'name' || name === 'short' || name === 'forms')
    .flatMap(([, value]) =>
      typeof value === 'object' && value !== null ? words(value[language as never]) : [],
    )
    .join('\n');
}
