import type { ReadContent, TextFile } from '#source/files.ts';
import { closestMatch } from '#source/closest-match.ts';
import { type Problem, problem } from '#source/problem.ts';

/** A text in `.mdx` places every figure that its entry names, and no other: the page shows none of them elsewhere. */
export function placedFigureProblems(content: ReadContent): Problem[] {
  return content.entries.flatMap(({ files, original }) => {
    const field = original?.fields.data?.['figures'];
    const named = Array.isArray(field) ? field.filter((name) => typeof name === 'string') : [];
    return Object.values(files)
      .filter(({ format }) => format === 'mdx')
      .flatMap((file) => [...strangers(file, named), ...notPlaced(file, named)]);
  });
}

function strangers(file: TextFile, named: readonly string[]): Problem[] {
  return placedIn(file)
    .filter(({ name }) => !named.includes(name))
    .map(({ name, place }) =>
      problem(place, 'figure-not-named', { name, closest: closestMatch(name, named) }),
    );
}

function notPlaced(file: TextFile, named: readonly string[]): Problem[] {
  const placed = placedIn(file).map(({ name }) => name);
  return named
    .filter((name) => !placed.includes(name))
    .map((name) => problem({ path: file.path, line: 1, column: 1 }, 'figure-not-placed', { name }));
}

function placedIn({ body }: TextFile) {
  return body.parts
    .filter(({ type, name }) => type === 'component' && name === 'Figure')
    .map(({ place, attributes }) => ({ place, name: attributes?.['name'] ?? '' }));
}
