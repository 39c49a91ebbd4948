import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '#check/check.ts';
import { withFix } from '#check/fixes.ts';
import { staffWords } from '#cli/messages/messages.ts';
import type { StaffLanguage } from '#i18n/problems.ts';
import { withPlainLines } from '#source/lines.ts';
import type { Problem } from '#source/problem.ts';

/** A line that was mended: where, why, and how it stood and stands. */
export interface Fixed {
  problem: Problem;
  before: string;
  after: string;
}

/**
 * Mends in a content folder what can be mended without asking anybody, and tells what it did.
 *
 * @param since The commit that is published, whose addresses must not be lost.
 */
export async function fixContent(folder: string, since?: string): Promise<Fixed[]> {
  const done: Fixed[] = [];
  // One mend may uncover another, as a quotation mark does a date; a mend that helps nothing is not tried for ever.
  for (let round = 0; round < mostRounds; round++) {
    const fixed = fixOnce(folder, await checkContent(folder, undefined, since));
    if (fixed.length === 0) break;
    done.push(...fixed);
  }
  return done;
}

/** What was mended, a line each: the place, how it stood and how it stands. */
export function fixedText(fixed: readonly Fixed[], language: StaffLanguage): string {
  const lines = fixed.map(
    ({ problem: { path, line }, before, after }) => `${path}:${line}  ${before.trim()} → ${after.trim()}`,
  );
  return [...lines, staffWords[language].fixed(fixed.length), ''].join('\n');
}

const mostRounds = 5;

function fixOnce(folder: string, problems: readonly Problem[]): Fixed[] {
  return [...Map.groupBy(problems, ({ path }) => path)].flatMap(([path, own]) => {
    if (!/\.(?:mdx?|ya?ml)$/.test(path)) return [];
    const file = join(folder, path);
    // An address that is lost is told of the file that had it.
    if (!existsSync(file)) return [];
    // The places are those of the text without a byte order mark and with plain line ends.
    const original = withPlainLines(readFileSync(file, 'utf8'));
    let text = original;
    const fixed = own.toReversed().flatMap((problem) => {
      const next = withFix(text, problem);
      if (next === undefined) return [];
      const change = { problem, before: lineOf(text, problem.line), after: lineOf(next, problem.line) };
      text = next;
      return change;
    });
    if (text !== original) writeFileSync(file, text);
    return fixed.toReversed();
  });
}

function lineOf(text: string, line: number): string {
  return text.split('\n')[line - 1] ?? '';
}
