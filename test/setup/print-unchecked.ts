import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeBuild, openBuild } from '#cli/build/builds.ts';
import { startPrinter } from '#cli/build/printing.ts';
import { filesIn, programVersion, siteProgram } from '#cli/build/site-program.ts';
import { collectionsOf } from '#content/collections.ts';
import { hostRules } from '#hosting/host-rules.ts';
import { languages } from '#i18n/languages.ts';
import { writeFiles } from './write-files.ts';
import { readSearchLists } from '#search/index/lists.ts';
import { settings } from '#settings.ts';
import { readContent } from '#source/read.ts';

// Prints a site as the build does, but of content that no check has seen: what a page does to it has to do alone.

const own = openBuild();
process.on('exit', closeBuild);
const { program, files } = await siteProgram(own, programVersion(), false);
cpSync(files, settings.outFolder, { recursive: true });
const stored = await collectionsOf(await readContent(settings.contentFolder));
const collections = join(own, 'collections');
writeFileSync(collections, JSON.stringify([...stored].map(([name, entries]) => [name, [...entries]])));
const taken = new Set(filesIn(settings.outFolder));
for (const language of languages) {
  await startPrinter(language).print(
    {
      language,
      isFirst: language === languages[0],
      program,
      collections,
      origin: settings.origin,
      site: settings.outFolder,
      standing: new Map(),
      taken,
      compress: false,
      keptFolder: join(own, language),
      version: '',
      terms: '',
      lists: readSearchLists(join(settings.contentFolder, 'search')),
    },
    () => undefined,
  );
}
writeFiles(settings.outFolder, hostRules(settings.base));
