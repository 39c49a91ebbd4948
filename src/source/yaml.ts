import { isScalar } from 'yaml';
import type { FieldPath } from '#schemas/walk.ts';
import { type Place, type Problem, problem } from './problem.ts';
import { keyAt, nodeAt } from './yaml-nodes.ts';
import { refusedNodes } from './yaml-restrictions.ts';
import { parseMended } from './yaml-recovery.ts';

/** YAML with the place of every field, so that a problem can be shown where it is. */
export interface Yaml {
  /** The values; undefined if the text cannot be read as fields. */
  data: Record<string, unknown> | undefined;
  problems: Problem[];
  /** Where the value of a field stands; the place of what holds it, if the field is not there. */
  placeOf: (path: FieldPath) => Place;
  /** Where the name of a field stands. */
  keyPlaceOf: (path: FieldPath) => Place;
  /** A single value as it is written, `2020-02-30`. */
  sourceOf: (path: FieldPath) => string | undefined;
}

/** Reads YAML that begins on a given line of its file. */
export function readYaml(path: string, text: string, firstLine: number): Yaml {
  const { document, placeAt, problems: mistakes } = parseMended(path, text, firstLine);
  const start = { path, line: firstLine, column: 1 };
  const contents = document?.contents ?? null;
  const refused = refusedNodes(contents, placeAt);
  const problems = [...mistakes, ...refused];
  const readable =
    document !== undefined && refused.every(({ rule }) => rule !== 'yaml-alias' && rule !== 'yaml-name');
  const data: unknown = readable ? (document.toJS({ maxAliasCount: 0 }) as unknown) : undefined;
  const fields = isFields(data);
  if (readable && !fields) problems.push(problem(start, 'not-fields', {}));

  return {
    data: fields ? data : undefined,
    problems,
    placeOf: (fieldPath) => {
      const node = nodeAt(contents, fieldPath);
      return node?.range ? placeAt(node.range[0]) : start;
    },
    keyPlaceOf: (fieldPath) => {
      const key = keyAt(contents, fieldPath);
      return key?.range ? placeAt(key.range[0]) : start;
    },
    sourceOf: (fieldPath) => {
      const node = fieldPath.length > 0 ? document?.getIn(fieldPath, true) : undefined;
      return isScalar(node) ? (node.source ?? '') : undefined;
    },
  };
}

function isFields(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
