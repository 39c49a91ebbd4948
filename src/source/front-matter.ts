import { type Problem, problem, startOf } from './problem.ts';

/** The fields at the head of a text file, and what is wrong with the lines around them. */
export interface FrontMatter {
  yaml: string;
  /** The text below; see `TextParts`. */
  body: string;
  problems: Problem[];
}

/** Takes the lines between the first `---` and the next one, and the text below. */
export function splitFrontMatter(path: string, text: string): FrontMatter {
  if (text.trim() === '') return { yaml: '', body: '', problems: [problem(startOf(path), 'empty-file', {})] };
  const opening = /^---[ \t]*\n/.exec(text);
  if (opening === null) {
    // Above the fields there is an empty line, or the mark that a model in the guide stands in.
    const late = /^(?:\s*|\s*```\w*\s*\n)---[ \t]*\n/.test(text);
    const rule = late ? 'front-matter-late' : 'front-matter-missing';
    return { yaml: '', body: '', problems: [problem(startOf(path), rule, {})] };
  }
  const inside = text.slice(opening[0].length);
  const closing = /^---[ \t]*$/m.exec(inside);
  // The site's own reader ends the fields at any line that begins so: a longer one would cut them in two.
  const longer = /^---/m.exec(inside);
  if (closing === null || longer === null || longer.index < closing.index) {
    const line = longer === null ? endOfFields(text) : 1 + inside.slice(0, longer.index).split('\n').length;
    return { yaml: '', body: '', problems: [problem({ path, line, column: 1 }, 'front-matter-open', {})] };
  }
  const yaml = inside.slice(0, closing.index);
  const lines = yaml.split('\n').length + 1;
  return { yaml, body: '\n'.repeat(lines) + text.split('\n').slice(lines).join('\n'), problems: [] };
}

/** The line of the first text below an opening mark that looks like no field, where the closing mark is missing. */
function endOfFields(text: string): number {
  const lines = text.split('\n');
  const last = lines.findIndex((line, index) => index > 0 && !/^(?:[\w-]+ *:|[ \t]+\S|- |#|\s*$)/.test(line));
  const before = lines.slice(0, last).findLastIndex((line) => line.trim() !== '');
  return last === -1 ? 1 : before + 2;
}
