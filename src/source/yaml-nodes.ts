import { isCollection, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { FieldPath } from '#schemas/walk.ts';

/** The node at a path, or the nearest one that holds it; none for the whole document. */
export function nodeAt(contents: Node | null, path: FieldPath): Node | undefined {
  let node: unknown = contents;
  for (const key of path) {
    const child: unknown = isCollection(node) ? node.get(key, true) : undefined;
    if (!hasRange(child)) break;
    node = child;
  }
  return hasRange(node) && node !== contents ? node : undefined;
}

/** The node of a field's name; in a list the item itself. */
export function keyAt(contents: Node | null, path: FieldPath): Node | undefined {
  const parent = path.length > 1 ? nodeAt(contents, path.slice(0, -1)) : contents;
  const name = String(path.at(-1));
  if (isMap(parent)) {
    const key = keyNodes(parent).get(name);
    if (key !== undefined) return key;
  }
  if (isSeq(parent)) return nodeAt(contents, path);
  return parent && parent !== contents ? parent : undefined;
}

/** The nodes of the names in a map, found once: a file may have thousands of fields. */
function keyNodes(map: YAMLMap): ReadonlyMap<string, Node> {
  const known = keys.get(map);
  if (known !== undefined) return known;
  const found = map.items.flatMap(({ key }): [string, Node][] =>
    isScalar(key) && hasRange(key) ? [[String(key.value), key]] : [],
  );
  // Of a name that stands there twice, the first.
  const named = new Map(found.toReversed());
  keys.set(map, named);
  return named;
}

const keys = new WeakMap<YAMLMap, ReadonlyMap<string, Node>>();

function hasRange(node: unknown): node is Node & { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
