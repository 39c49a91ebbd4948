import { splitFrontMatter } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { readYaml, type Yaml } from './yaml.ts';

/** A language file taken apart: the fields at its head, and the text below them. */
export interface TextParts {
  fields: Yaml;
  /**
   * The text, at the lines where it stands in the file: the lines of the fields above it are empty. Empty as a whole
   * where it is not known where the fields end.
   */
  body: string;
  problems: Problem[];
}

/** Takes a language file apart. The one place that knows where fields end and text begins. */
export function readParts(path: string, text: string): TextParts {
  const { yaml, problems } = splitFrontMatter(path, text);
  const fields = readYaml(path, yaml, 2);
  return { fields, body: readBelow(path, text), problems: problems.length > 0 ? problems : fields.problems };
}

/** The text below the fields of a language file alone; see `TextParts`. */
export function readBelow(path: string, text: string): string {
  const { yaml, problems } = splitFrontMatter(path, text);
  const lines = yaml.split('\n').length + 1;
  return problems.length > 0 ? '' : '\n'.repeat(lines) + text.split('\n').slice(lines).join('\n');
}
