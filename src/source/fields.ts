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

/** Takes a language file apart. */
export function readParts(path: string, text: string): TextParts {
  const { yaml, body, problems } = splitFrontMatter(path, text);
  const fields = readYaml(path, yaml, 2);
  return { fields, body, problems: problems.length > 0 ? problems : fields.problems };
}
