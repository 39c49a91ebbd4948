import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { staffWords } from './messages/messages.ts';
import { closestMatch } from '#source/closest-match.ts';
import { isStaffLanguage, type StaffLanguage, staffLanguage, staffLanguages } from '#i18n/problems.ts';
import { shown } from './print.ts';
import { stop } from './stop.ts';

/**
 * What was written after a command. `--help` tells what may be written, and what makes no sense is answered with a
 * sentence; both end the command, as does, from here on, a file that the disk refuses.
 */
export function readOptions<Options extends ParseArgsOptionsConfig>({
  command,
  options,
  positionals: most = 0,
}: {
  command: Command;
  options: Options;
  /** How many words without a hyphen the command takes. */
  positionals?: number;
}) {
  const words = staffWords[languageOf(wordAfter('--lang'))];
  process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
    if (error.path === undefined || !refusals.has(error.code ?? '')) console.error(error);
    else console.error(words.fileRefused(shown(error.path)));
    process.exit(1);
  });
  const help = `${words.help[command]}\n${words.options}: ${optionsOf(options).join(', ')}`;
  if (process.argv.some((word) => word === '--help' || word === '-h')) {
    console.log(help);
    process.exit(0);
  }
  try {
    const read = parseArgs({ options, allowPositionals: true });
    const [tooMuch] = read.positionals.slice(most);
    if (tooMuch === undefined) return read;
    console.error(`${words.wordUnknown(tooMuch)}\n${words.help[command]}`);
  } catch {
    console.error(whatIsWrong(options, words));
  }
  process.exit(1);
}

/** The language of the person at the computer: the one asked for, else the system's. */
export function languageOf(wanted: unknown): StaffLanguage {
  return isStaffLanguage(wanted) ? wanted : staffLanguage(process.env);
}

/** The language asked for with `--lang`; one that is none ends the command. */
export function languageAsked(wanted: string | undefined): StaffLanguage {
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

/** What a disk says of a file that is not for this person, is open elsewhere or is of another kind, or of one that is full. */
const refusals: ReadonlySet<string> = new Set('EACCES EPERM EROFS EBUSY ENOSPC ENOTDIR EISDIR'.split(' '));

type Command = keyof (typeof staffWords)['fi']['help'];
