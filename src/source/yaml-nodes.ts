import { isCollection, isMap, isPair, isScalar, isSeq, type Node } from 'yaml';
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
    const pair = parent.items.find(
      (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === name,
    );
    if (pair && hasRange(pair.key)) return pair.key;
  }
  if (isSeq(parent)) return nodeAt(contents, path);
  return parent && parent !== contents ? parent : undefined;
}

function hasRange(node: unknown): node is Node & { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
