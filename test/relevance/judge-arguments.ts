import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'astro/zod';
import { languages } from '#i18n/languages.ts';
import { readSearchLists } from '#search/index/lists.ts';
import type { Collection } from './judge.ts';

/**
 * What is to be judged, from the words after `npm run judge:search --`.
 *
 * @throws With a sentence that says what is wrong and what to write. A tool for developers: it speaks English.
 */
export function readArguments(words: readonly string[]): Collection {
  const { folder, questions, language, lists } = readOptions(words);
  if (folder === undefined || questions === undefined) throw new Error(USAGE);
  for (const path of [folder, questions, lists ?? folder])
    if (!existsSync(path)) throw new Error(`${path}: there is no such file or folder. ${USAGE}`);
  const known = languages.find((each) => each === language);
  if (known === undefined)
    throw new Error(
      `--language ${language}: the site has no such language. Write ${languages.join(' or ')}.`,
    );
  return {
    folder,
    language: known,
    lists: readSearchLists(lists ?? ofContent),
    questions: readQuestions(questions),
  };
}

function readOptions(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        folder: { type: 'string' },
        questions: { type: 'string' },
        language: { type: 'string', default: 'fi' },
        lists: { type: 'string' },
      },
    }).values;
  } catch {
    throw new Error(USAGE);
  }
}

function readQuestions(file: string): Collection['questions'] {
  const result = questionList.safeParse(parsed(readFileSync(file, 'utf8')));
  if (result.success) return result.data;
  throw new Error(`${file}: ${z.prettifyError(result.error)}\nWrite ${SHAPE}`);
}

/** `undefined` if it is no JSON, which is no list of questions either. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A programme that has taught the search nothing has no such folder. */
const ofContent = join(import.meta.dirname, '../../content/search');

const SHAPE = '[{ "question": "…", "answers": ["file.txt"], "kind": "synonym" }]; the kind may be left out.';
const USAGE = `Write: npm run judge:search -- --folder texts --questions questions.json [--language ${languages.join('|')}] [--lists folder]`;

const questionList = z.array(
  z.strictObject({
    question: z.string().min(1),
    answers: z.array(z.string()).min(1),
    kind: z.string().default('other'),
  }),
);
