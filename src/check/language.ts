import { posix } from 'node:path';
import { wordsIn } from '#source/sentences.ts';
import type { NameFile, ReadContent, TextFile } from '#source/files.ts';
import { isLanguage, type Language, languages, otherLanguage } from '#i18n/languages.ts';
import type { Block } from '#source/block.ts';
import { type Problem, problem, startOf } from '#source/problem.ts';
import { fieldTexts, isName } from '#source/prose.ts';
import { isRecord } from '#schemas/walk.ts';
import { isTranslation } from '#source/judge.ts';

/** A text is in the language of its file, and so is each of its paragraphs. */
export function languageProblems(content: ReadContent): Problem[] {
  return [...content.names.flatMap(foreignWords), ...content.texts.flatMap(foreignText)];
}

function foreignText(file: TextFile): Problem[] {
  const other = otherLanguage(file.language);
  const own = file.prose.filter(({ quoted }) => !quoted).map((block) => cluesIn(ownWords(block)));
  if (languageBy(sum(own), 4) === other)
    return [
      problem(startOf(file.path), 'language-other', { language: other, file: posix.basename(file.path) }),
    ];
  return file.prose.flatMap((block) => blockProblems(block, other));
}

/** What is said of a name in each language, such as the definition of a term, is in that language. */
function foreignWords({ fields }: NameFile): Problem[] {
  return ['definition', 'text'].flatMap((field) => {
    const told = fields.data?.[field];
    if (!isRecord(told)) return [];
    return languages
      .filter((language) => languageOf(String(told[language]), 2) === otherLanguage(language))
      .map((language) =>
        problem(fields.placeOf([field, language]), 'block-language', { language: otherLanguage(language) }),
      );
  });
}

/** No words of a translation are those of the original. Names and a few words may be. */
export function untranslatedProblems(content: ReadContent): Problem[] {
  return content.entries.flatMap(({ files, original }) =>
    Object.values(files)
      .filter((file) => original !== undefined && isTranslation(file))
      .flatMap(({ fields, collection, body }) => {
        const known = new Set(original?.body.blocks.flatMap((block) => (isSaid(block) ? block.text : [])));
        const left = body.blocks.flatMap(({ text, quoted, placeOf }) =>
          known.has(text) && !quoted && original !== undefined
            ? problem(placeOf(0), 'block-language', { language: original.language })
            : [],
        );
        const texts = new Map(
          fieldTexts(collection, original?.fields.data).map(({ path, text }) => [path.join('.'), text]),
        );
        const same = fieldTexts(collection, fields.data).flatMap(({ path, text }) => {
          const isSentence = path[0] === 'summary' || text.length > 40;
          if (isName(path) || !isSentence || texts.get(path.join('.')) !== text) return [];
          return problem(fields.placeOf(path), 'words-untranslated', { field: String(path[0]) });
        });
        return [...same, ...left];
      }),
  );
}

/** Whether a block is more than the name of a document, a person or a place: a sentence, or a heading of words. */
function isSaid({ kind, text, words }: Block): boolean {
  const isSentence = words.length > 2 && /[.!?:]$/.test(text.trim());
  return isSentence || (kind === 'heading' && words.slice(1).some((word) => /^\p{Ll}{3,}/u.test(word)));
}

/**
 * The language a text is in, as its smallest words tell; undefined if they do not.
 *
 * @param least How many telling words there must be.
 */
export function languageOf(text: string, least: number): Language | undefined {
  return languageBy(cluesIn(wordsIn(text)), least);
}

function languageBy(clues: Clues, least: number): Language | undefined {
  const [one, other] = languages;
  if (Math.max(clues[one], clues[other]) < least) return undefined;
  if (clues[one] >= 3 * clues[other]) return one;
  return clues[other] >= 3 * clues[one] ? other : undefined;
}

/** How many words speak for each language. */
function cluesIn(words: readonly string[]): Clues {
  const small = words.map((word) => word.toLowerCase());
  return {
    fi: small.filter((word) => telling.fi.has(word) || finnishForm.test(word)).length,
    sv: small.filter((word) => telling.sv.has(word) || word.includes('å')).length,
    en: small.filter((word) => english.has(word)).length,
  };
}

function sum(clues: readonly Clues[]): Clues {
  const total = (language: Language) => clues.reduce((before, each) => before + each[language], 0);
  return { fi: total('fi'), sv: total('sv'), en: total('en') };
}

function blockProblems(block: Block, other: Language): Problem[] {
  const { quoted, kind, placeOf } = block;
  const words = ownWords(block);
  if (quoted || kind === 'heading' || kind === 'name' || words.length < 6) return [];
  const foreign = !isLanguage('en') && isEnglish(words);
  const language = foreign ? 'en' : languageBy(cluesIn(words), 3);
  return foreign || language === other
    ? [problem(placeOf(0), 'block-language', { language: language ?? other })]
    : [];
}

/** The words of a text without those in quotation marks, which stay in the language in which they were said. */
function ownWords({ text, words }: Block): readonly string[] {
  return /["”“«]/.test(text) ? wordsIn(text.replace(/["”“«][^"”“»\n]*["”“»]/g, ' ')) : words;
}

function isEnglish(words: readonly string[]): boolean {
  return words.filter((word) => english.has(word.toLowerCase())).length >= Math.max(3, words.length / 5);
}

const english: ReadonlySet<string> = new Set(
  'the and of to is are was were with for this that from by be has have will which their it as on at an'.split(
    ' ',
  ),
);

/** Small words that stand in every text of one language and hardly in the other. */
const telling: Record<'fi' | 'sv', ReadonlySet<string>> = {
  fi: new Set(
    'ja ei että joka jotka jossa myös sekä tai kun mutta oli ovat hän tämä tämän sen siitä siihen niiden niitä kuin vain jo voi ole mukaan kanssa sitä nämä mitä miten on olivat jonka kaikki ne he'.split(
      ' ',
    ),
  ),
  sv: new Set(
    'och att det som på är av för med till inte om ett har från kan ska var också eller den de i vid efter när hur vad blir bli ut upp under mellan sina sin sitt'.split(
      ' ',
    ),
  ),
};

/** Endings that only Finnish has: `kunnassa`, `palveluista`, `alueella`. */
const finnishForm = /.{3}(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|inen|isen|ista|iin|aan|een|uutta)$/;

type Clues = Record<Language, number>;
