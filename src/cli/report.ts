import { relative, resolve } from 'node:path';
import { readAndCheck } from '#check/check.ts';
import type { ReadContent } from '#source/files.ts';
import { locationOf, type Problem } from '#source/problem.ts';
import { firstAlike } from './alike.ts';
import { languages } from '#i18n/languages.ts';
import { problemText, type Rule, type StaffLanguage, staffLanguage } from '#i18n/problems.ts';
import { reportWords } from '#i18n/problems/report.ts';
import { shown } from './print.ts';

/** Text for a terminal, JSON for other programs, or annotations that a code host shows on the lines. */
export type ReportFormat = 'text' | 'json' | 'annotations';

/** The result of a check, ready to be printed. */
export interface Report {
  errors: number;
  warnings: number;
  /** Written down when it is asked for: there may be thousands of lines. */
  readonly text: string;
  /** What was checked. */
  content: ReadContent;
}

/** Checks a content folder and writes down what was found, in the language and format asked for. */
export async function runCheck({
  folder,
  language = staffLanguage(process.env),
  only,
  cacheFolder,
  since,
  format = 'text',
  except = [],
}: {
  folder: string;
  language?: StaffLanguage;
  format?: ReportFormat;
  /** Where what was read and judged is kept for the next time. */
  cacheFolder?: string;
  /** The commit that is published, whose addresses must not be lost. */
  since?: string | undefined;
  /** Path of the one file to be told about, under the content folder. */
  only?: string;
  /** Rules that are not told. */
  except?: readonly Rule[];
}): Promise<Report> {
  const { content, problems: all } = await readAndCheck(folder, cacheFolder, since);
  const found = all.filter(
    ({ path, rule }) => (only === undefined || path === only) && !except.includes(rule),
  );
  const problems = found.map((problem) => ({
    ...problem,
    path: relative(process.cwd(), resolve(folder, problem.path)),
  }));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  return {
    errors,
    warnings,
    content,
    get text() {
      return writers[format](firstAlike(problems), language, { errors, warnings });
    },
  };
}

const writers: Record<ReportFormat, Writer> = {
  text: (problems, language, counts) =>
    listed(problems, language, counts, (problem) => problemText(problem, language)),
  json: (problems, language, counts) =>
    JSON.stringify(
      { ...counts, problems: problems.map((each) => ({ ...each, message: problemText(each, language) })) },
      null,
      2,
    ),
  annotations: (problems, language, counts) => {
    const lines = problems.map((problem) => {
      const { severity, path, line, column } = problem;
      const place = `file=${escapeProperty(path)},line=${line},col=${column}`;
      return `::${severity} ${place}::${escapeData(inLanguageOfFile(problem))}`;
    });
    // The host hides the places of annotations in its log: the plain report follows.
    return [...lines, listed(problems, language, counts, inLanguageOfFile)].join('\n');
  },
};

function listed(
  problems: readonly Problem[],
  language: StaffLanguage,
  counts: { errors: number; warnings: number },
  say: (problem: Problem) => string,
): string {
  const lines = problems.map((problem) =>
    inOneLine(`${locationOf(problem)}  ${marked(problem, language)}${say(problem)}`),
  );
  return [...lines, ...(lines.length > 0 ? [''] : []), reportWords[language].summary(counts)].join('\n');
}

/** On a code host nobody's own language is known: whoever writes Swedish is told in Swedish, of pictures in both. */
function inLanguageOfFile(problem: Problem): string {
  const [, language] = /\.([a-z]{2})\.mdx?$/.exec(problem.path) ?? [];
  const own = languages.filter((each) => language === undefined || each === language);
  return own.map((each) => problemText(problem, each)).join('\n');
}

function marked({ severity }: Problem, language: StaffLanguage): string {
  return severity === 'warning' ? `${reportWords[language].warning}: ` : '';
}

/** A line that no name or value of the content can break: hosts take lines that begin with `::` for commands. */
function inOneLine(text: string): string {
  return shown(text.replace(/[\n\u2028\u2029]/g, ' '));
}

// https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').split('\n').map(shown).join('%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

type Writer = (
  problems: readonly Problem[],
  language: StaffLanguage,
  counts: { errors: number; warnings: number },
) => string;
