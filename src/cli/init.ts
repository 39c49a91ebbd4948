import { existsSync, readdirSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { knownLanguages, type Language } from '#i18n/languages.ts';
import { isIn } from '#settings.ts';
import { readOptions } from './options.ts';
import { copyGenerator, isProgramme } from './starting/generator.ts';
import { startProgramme } from './starting/programme.ts';
import { openQuestions } from './writing/ask.ts';
import { stop } from './stop.ts';

// `npm run init -- ../our-site`: makes a new programme that works at once, or with `--update` brings this version of
// the generator to one that was made before. It asks for what it is not told.

const { values, positionals, words } = readOptions({
  command: 'init',
  options: {
    languages: { type: 'string' },
    ...Object.fromEntries(knownLanguages.map((each) => [`name-${each}`, { type: 'string' as const }])),
    update: { type: 'boolean', default: false },
  },
  positionals: 1,
});
const told = values as Readonly<Record<string, string | undefined>> & { update: boolean };
const [asked] = positionals;
if (asked === undefined) stop(words.help.init);
const [generator, folder] = [process.cwd(), resolve(asked)];
if (isIn(folder, generator) || isIn(generator, folder)) stop(words.init.inside(asked));

if (told.update) {
  if (!isProgramme(folder)) stop(words.init.notProgramme(asked));
  copyGenerator(generator, folder);
  console.log(words.init.updated(asked));
} else {
  const isFree = !existsSync(folder) || (statSync(folder).isDirectory() && readdirSync(folder).length === 0);
  if (!isFree) stop(words.init.taken(asked));
  await start();
  console.log(words.init.made(relative(generator, folder) || asked));
}

async function start(): Promise<void> {
  const questions = openQuestions();
  const answer = async (
    option: string,
    question: string,
    isRight: (text: string) => boolean,
    wrong: string,
  ) => {
    for (let text = told[option]; ; text = undefined) {
      const given = text ?? (await questions?.ask(question)) ?? stop(words.new.missing(`--${option}`));
      if (isRight(given.trim())) return given.trim();
      if (questions === undefined) stop(wrong);
      questions.tell(wrong);
    }
  };
  const pair = languagesIn(
    await answer(
      'languages',
      words.init.askLanguages,
      (text) => languagesIn(text) !== undefined,
      words.init.languagesWrong,
    ),
  ) ?? ['fi', 'sv'];
  const name: Partial<Record<Language, string>> = {};
  for (const each of pair)
    name[each] = await answer(
      `name-${each}`,
      words.init.askName(words.languages[each]),
      (text) => text !== '',
      words.init.nameEmpty,
    );
  questions?.close();
  copyGenerator(generator, folder);
  startProgramme(generator, folder, { languages: pair, name, readme: words.init.readme });
}

/** Two different languages that the generator knows, in the order they are written in. */
function languagesIn(text: string): [Language, Language] | undefined {
  const [one, other, ...more] = text
    .toLowerCase()
    .split(/[\s,]+/)
    .map((each) => knownLanguages.find((known) => known === each));
  return one === undefined || other === undefined || one === other || more.length > 0
    ? undefined
    : [one, other];
}
