import { cpSync } from 'node:fs';
import { join } from 'node:path';

/** Puts beside the texts of a fixture what a programme sets for its site: the settings, the words and the places of this one. */
export function addProgramme(folder: string): void {
  for (const name of ['site.yaml', 'messages.yaml', 'places'])
    cpSync(join('content', name), join(folder, name), { recursive: true });
}
