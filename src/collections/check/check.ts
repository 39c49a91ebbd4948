import { abbreviationProblems } from './abbreviations.ts';
import { addressProblems } from './addresses.ts';
import { attachmentProblems } from './attachments.ts';
import { besideProblems, pairProblems, pictureTextProblems } from './entries.ts';
import { seriesProblems, timeProblems } from './events.ts';
import { codeProblems, parentProblems, updatedProblems } from './facts.ts';
import { fundingProblems } from './funding-sum.ts';
import { headingProblems } from './headings.ts';
import { keyProblems } from './keys.ts';
import { languageProblems, placeholderProblems, untranslatedProblems } from './language.ts';
import { linkProblems } from './links.ts';
import { markupProblems } from './markup.ts';
import { pictureProblems } from './pictures.ts';
import { placedFigureProblems } from './placed-figures.ts';
import { placeProblems } from './places.ts';
import { inOrder, type Problem } from './problem.ts';
import { type ReadContent, readContent } from './read.ts';
import { readingProblems } from './reading.ts';
import { referenceProblems, repeatedReferences } from './references.ts';
import { schemaProblems } from './schema.ts';
import { unusedFileProblems } from './unused-files.ts';

/** Every problem of a content folder, in the order of files and lines. */
export async function checkContent(folder: string): Promise<Problem[]> {
  return problemsOf(await readContent(folder));
}

/** The same of content that is already read. */
export function problemsOf(content: ReadContent): Problem[] {
  return withoutEchoes(inOrder([...content.problems, ...rules.flatMap((rule) => rule(content))]));
}

/** That a text is in another language says nothing new where something else is wrong with the same text. */
function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const others = new Set(problems.filter(({ rule }) => rule !== 'block-language').map(placeOf));
  return problems.filter((each) => each.rule !== 'block-language' || !others.has(placeOf(each)));
}

function placeOf({ path, line, column }: Problem): string {
  return `${path}:${line}:${column}`;
}

/** The rules of the content, each a function of all of it. */
const rules: readonly ((content: ReadContent) => Problem[])[] = [
  placeProblems,
  schemaProblems,
  pairProblems,
  referenceProblems,
  repeatedReferences,
  besideProblems,
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
  headingProblems,
  linkProblems,
  pictureProblems,
  placedFigureProblems,
  languageProblems,
  untranslatedProblems,
  placeholderProblems,
  abbreviationProblems,
  readingProblems,
  attachmentProblems,
  unusedFileProblems,
];
