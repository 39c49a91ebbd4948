import { isScalar, type Node, visit } from 'yaml';
import { type PlaceAt, type Problem, problem } from './problem.ts';

/** What a writer never means: a name twice, references inside the file, tags, values cut short, curly quotes. */
export function refusedNodes(contents: Node | null, placeAt: PlaceAt): Problem[] {
  const problems: Problem[] = [];
  if (contents === null) return problems;
  visit(contents, {
    Alias: (_key, { range }) => {
      // A few of them, each standing for the one before, make a small file endless.
      problems.push(problem(placeAt(range?.[0] ?? 0), 'yaml-alias', {}));
      return visit.SKIP;
    },
    Map: (_key, { items }) => {
      const known = new Set<unknown>();
      for (const { key } of items) {
        // Whoever made a text of the value would ask the writer's own words how.
        if (isScalar(key) && conversions.has(String(key.value)))
          problems.push(problem(placeAt(key.range?.[0] ?? 0), 'yaml-name', { name: String(key.value) }));
        if (!isScalar(key) || known.size < known.add(key.value).size) continue;
        problems.push(problem(placeAt(key.range?.[0] ?? 0), 'yaml-duplicate', { field: String(key.value) }));
      }
    },
    Node: (_key, node) => {
      const place = placeAt(node.range?.[0] ?? 0);
      if ('anchor' in node && node.anchor !== undefined) problems.push(problem(place, 'yaml-alias', {}));
      if (node.tag !== undefined) problems.push(problem(place, 'yaml-tag', {}));
      if (isScalar(node) && node.value === null && node.comment)
        problems.push(problem(place, 'value-comment', { write: `"#${node.comment}"` }));
      if (!isScalar(node) || typeof node.value !== 'string' || node.type !== 'PLAIN') return;
      if (/^[”“„].*[”“„]$/s.test(node.value)) problems.push(problem(place, 'curly-quotes', {}));
      const end = placeAt(node.range?.[1] ?? 0);
      if (end.line > place.line && node.value.includes(' - '))
        problems.push(problem(place, 'list-uneven', {}));
      if (node.comment) problems.push(problem(place, 'value-cut', { value: node.value }));
    },
  });
  // The first of several references inside the file tells it all.
  const alias = problems.find(({ rule }) => rule === 'yaml-alias');
  return problems.filter((each) => each.rule !== 'yaml-alias' || each === alias);
}

/** By these JavaScript asks a value for its text. */
const conversions: ReadonlySet<string> = new Set(['toString', 'valueOf', 'toJSON']);
