import { join } from 'node:path';
import { type Cache, codeVersion, digestOf, openCache } from '#source/cache.ts';
import type { FoundFile, ReadContent } from '#source/files.ts';
import { withoutGlossary } from './abbreviations.ts';
import type { Rule } from '#i18n/problems.ts';
import { lostAddressProblems } from './lost-addresses.ts';
import { sortProblems, locationOf, type Problem } from '#source/problem.ts';
import { folderOf } from '#source/paths.ts';
import { readContent, type ReadMemory } from '#source/read.ts';
import { type FileCache, openFileCache } from '#source/recall.ts';
import { dayInFinland } from '#i18n/days.ts';
import { addedSince, readPublished } from '#history/published.ts';
import { municipalities } from '#places/municipalities.ts';
import { settings } from '../settings.ts';
import { contentRules, entryRules } from './rules.ts';

/**
 * Every problem of a content folder, in the order of files and lines.
 *
 * @param cacheFolder Where what was read and judged is kept for the next time; without one nothing is.
 * @param since The commit that is published, with whose addresses those of the content are compared.
 */
export async function checkContent(folder: string, cacheFolder?: string, since?: string): Promise<Problem[]> {
  return (await readAndCheck(folder, cacheFolder, since)).problems;
}

/** The same, with the content as it was read. */
export async function readAndCheck(
  folder: string,
  cacheFolder?: string,
  since?: string,
): Promise<{ content: ReadContent; problems: Problem[] }> {
  const added = since === undefined ? undefined : await addedSince(folder, since);
  const { content, problems: own } = await openCheck(folder, cacheFolder, added)();
  const lost =
    since === undefined
      ? []
      : lostAddressProblems(content, await readPublished(folder, since), settings.today);
  return { content, problems: lost.length === 0 ? own : sortProblems([...own, ...lost]) };
}

/**
 * For a process that checks again and again: each time, only files that have changed are opened.
 *
 * @param added The files that the published content does not have, where that is known.
 */
export function openCheck(
  folder: string,
  cacheFolder?: string,
  added?: ReadonlySet<string>,
): () => Promise<{ content: ReadContent; problems: Problem[] }> {
  let caches: ReturnType<typeof openCaches> | undefined;
  const memory: ReadMemory = new Map();
  return async () => {
    // Not before it is asked for: the command that starts a server may be checking the same at this moment.
    caches ??= cacheFolder === undefined ? undefined : openCaches(cacheFolder);
    // An entry is judged as soon as it is read, so that not all are held in memory at once.
    const { files: kept, problems: judged } = caches ?? {};
    const judge = judged && ((own: ReadContent) => void ownProblems(own, judged));
    const read = await readContent(folder, kept, memory, judge);
    const content = added === undefined ? read : { ...read, added };
    const problems = problemsOf(content, judged);
    kept?.save();
    judged?.save();
    return { content, problems };
  };
}

/** The same of content that is already read. */
export function problemsOf(content: ReadContent, kept?: Cache<Problem[]>): Problem[] {
  const entryFolders = new Set(content.entries.map(({ folder }) => folder));
  const isElsewhere = (file: FoundFile) => !entryFolders.has(folderOf(file));
  const elsewhere = {
    ...nothingOf(content),
    settings: content.settings,
    files: content.files.filter(isElsewhere),
    attachments: content.attachments.filter(isElsewhere),
  };
  const ofSingles = [
    ...ownProblems(content, kept),
    ...content.names.flatMap((name) =>
      keptProblems({ ...nothingOf(content), names: [name] }, name.digest, kept),
    ),
    ...entryRules.flatMap((rule) => rule(elsewhere)),
  ];
  const ofAll = contentRules.flatMap((rule) => rule(content));
  return withoutEchoes(sortProblems([...content.problems, ...withoutGlossary(ofSingles, content), ...ofAll]));
}

/** What the rules say of each entry. It depends on its own files only, and is kept by their digests. */
function ownProblems(content: ReadContent, kept?: Cache<Problem[]>): Problem[] {
  const files = Map.groupBy(content.files, folderOf);
  const attachments = Map.groupBy(content.attachments, folderOf);
  return content.entries.flatMap((entry) => {
    const texts = Object.values(entry.files);
    const own = { files: files.get(entry.folder) ?? [], attachments: attachments.get(entry.folder) ?? [] };
    const key = [texts.map(({ digest }) => digest), entry.attachments, own.files, own.attachments];
    return keptProblems({ ...nothingOf(content), ...own, texts, entries: [entry] }, key, kept);
  });
}

function keptProblems(own: ReadContent, key: unknown, kept: Cache<Problem[]> | undefined): Problem[] {
  const digest = digestOf(JSON.stringify(key));
  const known = kept?.get(digest);
  if (known !== undefined) return known;
  const found = entryRules.flatMap((rule) => rule(own));
  kept?.set(digest, found);
  return found;
}

function nothingOf(content: ReadContent): ReadContent {
  return { ...content, texts: [], entries: [], names: [], settings: [], files: [], attachments: [] };
}

/** What is kept of files, and of entries and names, for the code and the settings of this run. */
function openCaches(folder: string): { files: FileCache; problems: Cache<Problem[]> } {
  const code = codeVersion(['source', 'schemas', 'i18n', 'check', 'places', 'routes']);
  const version = digestOf(JSON.stringify([code, settings, municipalities, dayInFinland(new Date())]));
  return { files: openFileCache(folder), problems: openCache(join(folder, 'problems'), version) };
}

/** One mistake is one message: what follows from another says nothing new. */
function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const reported = new Set(problems.filter(({ rule }) => rule !== 'block-language').map(locationOf));
  const malformed = new Set(problems.filter(({ rule }) => causes.has(rule)).map(locationOf));
  const regrouped = new Set(
    problems.filter(({ rule }) => rule === 'type-list' || rule === 'type-group').map(locationOf),
  );
  const suppressed = new Set(problems.flatMap(({ rule, path }) => (rule === 'originals-two' ? path : [])));
  const unlike = new Set(
    problems.flatMap(({ severity, path }) => (severity === 'error' ? folderOf({ path }) : [])),
  );
  return problems.filter(({ rule, ...place }) => {
    if (comparing.has(rule)) return !unlike.has(folderOf(place));
    if (rule === 'block-language') return !reported.has(locationOf(place));
    // A translation that does not say so misses the facts of an original.
    if (rule === 'field-missing') return !suppressed.has(place.path);
    if (formOnly.has(rule)) return !regrouped.has(locationOf(place));
    return causes.has(rule) || !malformed.has(locationOf(place));
  });
}

/** What makes a value something else than was meant: it is not judged as well. */
const causes: ReadonlySet<Rule> = new Set<Rule>(['curly-quotes', 'list-uneven', 'value-comment']);

/** What a text would need to be one, where it shall be a list or a group: that message tells what to write. */
const formOnly: ReadonlySet<Rule> = new Set<Rule>(['yaml-start', 'yaml-colon', 'flow-comma']);

/** Two texts are compared once each of them is right by itself. */
const comparing: ReadonlySet<Rule> = new Set<Rule>([
  'number-differs',
  'translation-short',
  'title-untranslated',
]);
