import { lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { withPlainLines } from '#source/lines.ts';
import { settings } from './settings.ts';

/** What a programme sets for its site besides its texts: all but its words, its own words, its places. */
export type SettingsFileName = 'site.yaml' | 'messages.yaml' | 'places/areas.yaml';

/**
 * A file of the programme's settings, as it is written. The check tells of names that stand twice: to look for them the
 * parser compares each with each. What cannot be read counts as empty here: the check tells why.
 */
export function readSettingsFile(name: SettingsFileName): unknown {
  if (!read.has(name)) read.set(name, parsed(readSettingsText(name) ?? ''));
  return read.get(name);
}

/** The settings of a run are those it began with: several rooms ask for the same file. */
const read = new Map<SettingsFileName, unknown>();

function parsed(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0, uniqueKeys: false });
  } catch {
    return undefined;
  }
}

/** The text of a file of settings with its lines ended as everywhere, if it is there and leads nowhere else. */
export function readSettingsText(name: SettingsFileName | 'places/municipalities.csv'): string | undefined {
  const file = join(settings.contentFolder, name);
  try {
    if (!lstatSync(file).isFile() || lstatSync(dirname(file)).isSymbolicLink()) return undefined;
    return withPlainLines(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
