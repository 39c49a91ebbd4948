import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { closeBuild, openBuild, waitForTurn } from '#cli/build/builds.ts';
import { placeBeside, repairSwap, swapIn } from '#cli/build/swap.ts';
import { withCompressedCopies } from '#hosting/compress.ts';
import { hostRules } from '#hosting/host-rules.ts';
import { type Language, languages } from '#i18n/languages.ts';
import { commonFiles, manifestOf } from '#search/index/index-site.ts';
import { readSearchLists } from '#search/index/lists.ts';
import { withPreloads } from '#search/index/preloads.ts';
import { digestOf } from '#source/cache.ts';
import { settings } from '#settings.ts';
import { dropCache, dropUnused } from './build/cache.ts';
import { describeContent } from './build/describe-content.ts';
import { isCode } from './build/error-code.ts';
import { stylesFile } from './build/keep-code.ts';
import { isPublished, notePublished, setAside, takeAside } from './build/published.ts';
import { openVoice, seconds, timingsTable } from './build/report-progress.ts';
import { startPrinter } from './build/printing.ts';
import { openSiteFolder } from './build/site-folder.ts';
import { filesIn, programVersion, siteProgram } from './build/site-program.ts';
import type { Printed, PrintTask } from './build/task.ts';
import { isMountPoint, mayBeReplaced } from './built-site.ts';
import { runCheck } from './report.ts';
import { readOptions } from './options.ts';
import { stop } from './stop.ts';

// `npm run build`: checks the content, builds the site beside the published one and swaps it in whole at the end.
// A build that fails or is interrupted leaves what was published before as it is.

const {
  values: asked,
  language: spoken,
  words: { build: words },
} = readOptions({
  command: 'build',
  options: { cold: { type: 'boolean' }, timings: { type: 'boolean' }, verbose: { type: 'boolean' } },
});
const began = performance.now();
const times: Record<string, number> = {};
let printed: readonly Printed[] = [];
const voice = openVoice({ isQuiet: Boolean(process.env['CI']) && !asked.verbose, printing: words.printing });

// A link to a folder stays, and the folder is swapped.
const published = existsSync(settings.outFolder) ? realpathSync(settings.outFolder) : settings.outFolder;
repairSwap(published);
if (!mayBeReplaced(published)) stop(words.notSite(published));
if (isMountPoint(published)) stop(words.mount(published));

if (asked.cold) dropCache(settings.cacheFolder);
const own = openBuild();
process.on('exit', closeBuild);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => process.exit(128 + constants.signals[signal]));

const code = programVersion();
// They load their code while the content is checked.
const printers = new Map(languages.map((language) => [language, startPrinter(language)]));
// The code is bundled beside the check: neither uses more than one core.
const making = timed('program', () => siteProgram(own, code, Boolean(asked.verbose)));
// Of what is wrong with the content, the check tells first.
making.then(
  ({ program }) => printers.forEach(({ prepare }) => prepare(program)),
  () => undefined,
);
const report = await timed('check', () =>
  runCheck({ folder: settings.contentFolder, cacheFolder: settings.readingFolder, language: spoken }),
);
const { errors, warnings, content } = report;
if (errors > 0) stop(report.text);
voice.say(words.checked(content.files.length, seconds(times['check'] ?? 0)));
if (warnings > 0) console.error(words.warnings(warnings));

const lists = readSearchLists(join(settings.contentFolder, 'search'));
const { collections, terms, madeFrom, version } = await timed('read', () =>
  describeContent(content, code, lists),
);
if (isPublished(settings.cacheFolder, published, madeFrom)) {
  dropUnused(settings.cacheFolder);
  end(words.unchanged);
}

await waitForTurn((processes) => console.log(words.waiting(processes.join(', '))));
const { program, files, isKept } = await making.catch((error: unknown) =>
  stop(error instanceof Error ? error.message : String(error)),
);
if (!isKept) voice.say(words.bundled(seconds(times['program'] ?? 0)));
const site = join(own, 'site');
const standing = takeAside(settings.cacheFolder, published, site);
const folder = openSiteFolder(site, standing.digests);
const taken = filesIn(files);
for (const path of taken) folder.put(path, readFileSync(join(files, path)));
const collectionsFile = join(own, 'collections');
writeFileSync(collectionsFile, collections);
printed = await timed('print', () =>
  Promise.all([...printers].map(([language, printer]) => printer.print(taskOf(language), voice.progress))),
);
const indexed = printed.map((each) => each.indexed);
for (const [path, digest] of printed.flatMap(({ placed }) => [...placed])) folder.placed.set(path, digest);
const common = commonFiles(indexed, lists).map(({ path, content }) => ({
  path: `pagefind/${path}`,
  content,
}));
const searchFiles = [...common, ...withPreloads(site, manifestOf(indexed, lists))];
for (const { path, content } of [
  ...(settings.compressedCopies ? withCompressedCopies(searchFiles) : searchFiles),
  ...hostRules(settings.base),
])
  folder.put(path, content);
folder.removeOthers();
const [made, kept] = [printed.map((each) => each.made), printed.map((each) => each.kept)].map((counts) =>
  counts.reduce((sum, count) => sum + count, 0),
);
voice.say(words.printed(made ?? 0, seconds(times['print'] ?? 0), kept ?? 0));

await timed('publish', () => Promise.resolve(publish()));
dropUnused(settings.cacheFolder);
if (!process.env['SITE_URL']) console.warn(words.noAddress(settings.origin));
end(words.published);

/** What there is to print in a language. */
function taskOf(language: Language): PrintTask {
  const [first] = languages;
  return {
    language,
    isFirst: language === first,
    program,
    collections: collectionsFile,
    origin: settings.origin,
    site,
    standing: standing.digests,
    taken: new Set(taken),
    compress: settings.compressedCopies,
    keptFolder: join(
      settings.cacheFolder,
      'pages',
      digestOf(JSON.stringify([settings.contentFolder, settings.origin, settings.base])).slice(0, 8),
    ),
    // The same code may be bundled in another order of its styles.
    version: digestOf(version + readFileSync(join(program, stylesFile), 'utf8')),
    terms,
    lists,
  };
}

function publish(): void {
  try {
    placeBeside(site, published);
    swapIn(published, (replaced) => setAside(replaced, settings.cacheFolder, published));
  } catch (error) {
    if (isCode(error, 'EBUSY')) stop(words.mount(published));
    stop(words.notReplaced(published, String(error)));
  }
  notePublished(settings.cacheFolder, published, madeFrom, folder.placed, standing);
}

function end(tell: (folder: string, seconds: string) => string): never {
  if (asked.timings) console.log(timingsTable({ ...times, all: performance.now() - began }, printed));
  console.log(tell(published, seconds(performance.now() - began)));
  process.exit(0);
}

async function timed<Value>(stage: string, work: () => Promise<Value>): Promise<Value> {
  const start = performance.now();
  const value = await work();
  times[stage] = performance.now() - start;
  return value;
}
