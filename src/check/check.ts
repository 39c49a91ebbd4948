import type { ReadContent } from '#source/files.ts';
import { abbreviationProblems } from './abbreviations.ts';
import type { Rule } from '#i18n/problems.ts';
import { addressProblems } from './addresses.ts';
import { attachmentProblems } from './attachments.ts';
import { attachmentPlaceProblems, pairProblems, pictureTextProblems } from './entries.ts';
import { seriesProblems, timeProblems } from './events.ts';
import { characterProblems } from './characters.ts';
import { codeProblems, parentProblems, updatedProblems } from './facts.ts';
import { fundingProblems } from './funding-sum.ts';
import { fileNameProblems } from './file-names.ts';
import { firstIdProblems } from './first-ids.ts';
import { headingProblems } from './headings.ts';
import { keyProblems } from './keys.ts';
import { languageProblems, untranslatedProblems } from './language.ts';
import { linkProblems } from './links.ts';
import { markupProblems } from './markup.ts';
import { malformedMarkupProblems } from './malformed-markup.ts';
import { pictureProblems } from './pictures.ts';
import { placedFigureProblems } from './placed-figures.ts';
import { placeProblems } from './file-places.ts';
import { inOrder, type Place, type Problem } from '#source/problem.ts';
import { readContent } from '#source/read.ts';
import { readingProblems } from './reading.ts';
import { referenceProblems, repeatedReferences } from './references.ts';
import { schemaProblems } from './schema.ts';
import { titleSignProblems } from './title-signs.ts';
import { halfTranslationProblems } from './half-translations.ts';
import { lostShapeProblems } from './lost-shape.ts';
import { personalDataProblems } from './personal-data.ts';
import { strayMarkProblems } from './stray-marks.ts';
import { capitalsProblems, fieldMarkProblems, unfinishedProblems } from './unfinished.ts';
import { unusedFileProblems } from './unused-files.ts';
import { webAddressProblems } from './web-addresses.ts';
import { weekdayProblems } from './weekdays.ts';

/** Every problem of a content folder, in the order of files and lines. */
export async function checkContent(folder: string): Promise<Problem[]> {
  return problemsOf(await readContent(folder));
}

/** The same of content that is already read. */
export function problemsOf(content: ReadContent): Problem[] {
  return withoutEchoes(inOrder([...content.problems, ...rules.flatMap((rule) => rule(content))]));
}

/** One mistake is one message: what follows from another says nothing new. */
function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const reported = new Set(problems.filter(({ rule }) => rule !== 'block-language').map(placeOf));
  const malformed = new Set(problems.filter(({ rule }) => causes.has(rule)).map(placeOf));
  const suppressed = new Set(problems.flatMap(({ rule, path }) => (rule === 'originals-two' ? path : [])));
  const unlike = new Set(
    problems.flatMap(({ severity, path }) => (severity === 'error' ? folderOf(path) : [])),
  );
  return problems.filter(({ rule, ...place }) => {
    if (comparing.has(rule)) return !unlike.has(folderOf(place.path));
    if (rule === 'block-language') return !reported.has(placeOf(place));
    // A translation that does not say so misses the facts of an original.
    if (rule === 'field-missing') return !suppressed.has(place.path);
    return causes.has(rule) || !malformed.has(placeOf(place));
  });
}

/** What makes a value something else than was meant: it is not judged as well. */
const causes: ReadonlySet<Rule> = new Set<Rule>(['curly-quotes', 'list-uneven', 'value-comment']);

/** Two texts are compared once each of them is right by itself. */
const comparing: ReadonlySet<Rule> = new Set<Rule>([
  'number-differs',
  'translation-short',
  'title-untranslated',
]);

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function placeOf({ path, line, column }: Place): string {
  return `${path}:${line}:${column}`;
}

/** The rules of the content, each a function of all of it. */
const rules: readonly ((content: ReadContent) => Problem[])[] = [
  placeProblems,
  characterProblems,
  firstIdProblems,
  fileNameProblems,
  schemaProblems,
  pairProblems,
  referenceProblems,
  repeatedReferences,
  attachmentPlaceProblems,
  pictureTextProblems,
  keyProblems,
  addressProblems,
  fundingProblems,
  timeProblems,
  updatedProblems,
  seriesProblems,
  parentProblems,
  codeProblems,
  markupProblems,
  malformedMarkupProblems,
  strayMarkProblems,
  lostShapeProblems,
  headingProblems,
  linkProblems,
  pictureProblems,
  placedFigureProblems,
  languageProblems,
  untranslatedProblems,
  titleSignProblems,
  fieldMarkProblems,
  unfinishedProblems,
  capitalsProblems,
  halfTranslationProblems,
  weekdayProblems,
  personalDataProblems,
  webAddressProblems,
  abbreviationProblems,
  readingProblems,
  attachmentProblems,
  unusedFileProblems,
];
