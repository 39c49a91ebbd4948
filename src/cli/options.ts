import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isStaffLanguage, type StaffLanguage } from '#i18n/problems.ts';
import { staffLanguage } from './report.ts';
import { staffWords } from './words.ts';

/** What was written after a command; a sentence and the end of it, if it makes no sense. */
export function readOptions<Config extends ParseArgsConfig>(config: Config) {
  try {
    return parseArgs(config);
  } catch {
    const known = Object.keys(config.options ?? {}).map((name) => `--${name}`);
    console.error(staffWords[languageOf(undefined)].optionUnknown(known.join(', ')));
    process.exit(1);
  }
}

/** The language of the person at the computer: the one asked for, else the system's. */
export function languageOf(wanted: unknown): StaffLanguage {
  return isStaffLanguage(wanted) ? wanted : staffLanguage(process.env);
}
