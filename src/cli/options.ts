import { readdirSync } from 'node:fs';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { settings } from '#settings.ts';
import { requireSite } from './built-site.ts';
import { staffWords } from './messages/messages.ts';
import { closestMatch } from '#source/closest-match.ts';
import {
  isStaffLanguage,
  problemText,
  type StaffLanguage,
  staffLanguage,
  staffLanguages,
} from '#i18n/problems.ts';
import { stop } from './stop.ts';
import { shown } from './print.ts';

/**
 * What was written after a command, and in which language its writer is answered. `--help` tells what may be written,
 * and what makes no sense is answered with a sentence, as is a folder that is not there; each ends the command, as
 * does, from here on, a file that the disk refuses.
 */
export function readOptions<Options extends ParseArgsOptionsConfig>({
  command,
  options,
  positionals: most = 0,
  needs = [],
}: {
  command: Command;
  /** Besides `--help` and `--lang`, which every command has. */
  options: Options;
  /** How many words without a hyphen the command takes. */
  positionals?: number;
  /** What must be there before it does anything. */
  needs?: readonly ('content' | 'site')[];
}) {
  const words = staffWords[languageOf(wordAfter('--lang'))];
  process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
    const { path = written(), code = '' } = error;
    console.error(refusals.has(code) ? words.fileRefused(shown(path)) : error);
    process.exit(1);
  });
  const help = `${words.help[command]}\n${words.options}: ${optionsOf({ ...languageOption, ...options }).join(', ')}`;
  if (process.argv.some((word) => word === '--help' || word === '-h')) {
    console.log(help);
    process.exit(0);
  }
  try {
    const { values, positionals } = parseArgs({
      options: { ...languageOption, ...options },
      allowPositionals: true,
    });
    const [tooMuch] = positionals.slice(most);
    if (tooMuch === undefined) {
      // Where it is the language of a new text, more words will do.
      const language =
        'lang' in options ? languageOf(wordAfter('--lang')) : languageAsked(wordAfter('--lang'));
      for (const each of needs) required[each](language);
      return { values, positionals, language, words: staffWords[language] };
    }
    console.error(`${words.wordUnknown(tooMuch)}\n${words.help[command]}`);
  } catch {
    console.error(whatIsWrong({ ...languageOption, ...options }, words));
  }
  process.exit(1);
}

const languageOption = { lang: { type: 'string' } } as const;

/** Ends the command where something is missing that it needs, with a sentence that says what to do. */
const required = {
  content: (language: StaffLanguage) => {
    const { contentFolder: folder } = settings;
    try {
      readdirSync(folder);
    } catch {
      stop(problemText({ rule: 'content-missing', values: { folder } }, language));
    }
  },
  site: (language: StaffLanguage) => requireSite(settings.outFolder, language),
};

/** The language of the person at the computer: the one asked for, else the system's. */
function languageOf(wanted: unknown): StaffLanguage {
  return isStaffLanguage(wanted) ? wanted : staffLanguage(process.env);
}

/** The language asked for with `--lang`; one that is none ends the command. */
function languageAsked(wanted: string | undefined): StaffLanguage {
  if (wanted !== undefined && !isStaffLanguage(wanted))
    stop(staffWords[languageOf(undefined)].languageUnknown(wanted, staffLanguages.join(', ')));
  return languageOf(wanted);
}

function whatIsWrong(options: ParseArgsOptionsConfig, words: (typeof staffWords)[StaffLanguage]): string {
  const names = optionsOf(options);
  const unknown = process.argv.slice(2).find((word) => /^-/.test(word) && !names.includes(optionOf(word)));
  if (unknown !== undefined)
    return words.optionUnknown(optionOf(unknown), closestMatch(optionOf(unknown), names));
  const empty = process.argv
    .slice(2)
    .find((word, index, all) => names.includes(word) && !/^[^-]/.test(all[index + 1] ?? ''));
  return words.optionEmpty(empty ?? '');
}

function optionsOf(options: ParseArgsOptionsConfig): string[] {
  return [...Object.keys(options), 'help'].map((name) => `--${name}`);
}

function optionOf(word: string): string {
  return word.split('=', 1)[0] ?? word;
}

function wordAfter(name: string): string | undefined {
  const at = process.argv.findIndex((word) => optionOf(word) === name);
  const word = process.argv[at];
  if (at === -1 || word === undefined) return undefined;
  return word.includes('=') ? word.slice(name.length + 1) : process.argv[at + 1];
}

/** The first word that is no option: what could not be opened, where the system does not say. */
function written(): string {
  return process.argv.slice(2).find((word) => !word.startsWith('-')) ?? settings.contentFolder;
}

/** What a disk says of a file that is not for this person, is open elsewhere or is of another kind, or of one that is full. */
const refusals: ReadonlySet<string> = new Set(
  'EACCES EPERM EROFS EBUSY ENOSPC ENOTDIR EISDIR ENOENT EEXIST ELOOP ENAMETOOLONG'.split(' '),
);

type Command = keyof (typeof staffWords)['fi']['help'];
