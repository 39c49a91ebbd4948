import { cpSync } from 'node:fs';
import { join } from 'node:path';

/** Puts beside the texts of a fixture what a programme sets for its site: settings, words and places. */
export function addProgramme(folder: string): void {
  for (const name of ['site.yaml', 'messages.yaml', 'places'])
    cpSync(join('test/fixtures/settings', name), join(folder, name), { recursive: true });
}
