import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { FieldPath } from '#collections/fields.ts';
import { type Place, type Problem, problem } from './problem.ts';
import { syntaxProblem } from './yaml-syntax.ts';

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
  const lines = new LineCounter();
  // The newer core schema leaves dates as they are written, so that none is moved to another day in silence.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { path, line: line + firstLine - 1, column: col };
  };
  const start = { path, line: firstLine, column: 1 };
  const problems = [
    // One mistake often breaks all that follows: the first message is the true one.
    ...document.errors
      .filter(({ code }, index) => index === 0 || code === 'DUPLICATE_KEY')
      .map((error) => syntaxProblem(error, text, placeAt)),
    ...refusedNodes(document.contents, placeAt),
  ];
  const readable = document.errors.length === 0 && problems.every(({ rule }) => rule !== 'yaml-alias');
  const data: unknown = readable ? (document.toJS({ maxAliasCount: 0 }) as unknown) : undefined;
  const fields = isFields(data);
  if (readable && !fields) problems.push(problem(start, 'not-fields', {}));

  return {
    data: fields ? data : undefined,
    problems,
    placeOf: (fieldPath) => {
      const node = nodeAt(document.contents, fieldPath);
      return node?.range ? placeAt(node.range[0]) : start;
    },
    keyPlaceOf: (fieldPath) => {
      const key = keyAt(document.contents, fieldPath);
      return key?.range ? placeAt(key.range[0]) : start;
    },
    sourceOf: (fieldPath) => {
      const node = fieldPath.length > 0 ? document.getIn(fieldPath, true) : undefined;
      return isScalar(node) ? (node.source ?? '') : undefined;
    },
  };
}

/** Anchors, aliases and tags, which staff never mean and which can make a small file endless; and values cut short. */
function refusedNodes(contents: Node | null, placeAt: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  if (contents === null) return problems;
  visit(contents, {
    Alias: (_key, { range }) => {
      problems.push(problem(placeAt(range?.[0] ?? 0), 'yaml-alias', {}));
      return visit.SKIP;
    },
    Node: (_key, node) => {
      const place = placeAt(node.range?.[0] ?? 0);
      if ('anchor' in node && node.anchor !== undefined) problems.push(problem(place, 'yaml-alias', {}));
      if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org'))
        problems.push(problem(place, 'yaml-tag', {}));
      if (!isScalar(node) || typeof node.value !== 'string') return;
      if (node.type === 'PLAIN' && /^[”“„].*[”“„]$/s.test(node.value))
        problems.push(problem(place, 'curly-quotes', {}));
      if (node.type === 'PLAIN' && node.comment)
        problems.push(problem(place, 'value-cut', { value: node.value }));
    },
  });
  return problems;
}

/** The node at a path, or the nearest one that holds it. */
function nodeAt(contents: Node | null, path: FieldPath): Node | undefined {
  let node: unknown = contents;
  for (const key of path) {
    const child: unknown = isCollection(node) ? node.get(key, true) : undefined;
    if (!isNodeWithRange(child)) break;
    node = child;
  }
  return isNodeWithRange(node) && node !== contents ? node : undefined;
}

/** The node of a field's name; in a list the item itself. */
function keyAt(contents: Node | null, path: FieldPath): Node | undefined {
  const parent = path.length > 1 ? nodeAt(contents, path.slice(0, -1)) : contents;
  const last = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find(
      (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(last),
    );
    if (pair && isNodeWithRange(pair.key)) return pair.key;
  }
  if (isSeq(parent)) return nodeAt(contents, path);
  return parent && parent !== contents ? parent : undefined;
}

function isNodeWithRange(node: unknown): node is Node & { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

function isFields(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
