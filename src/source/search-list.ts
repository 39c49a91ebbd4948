import { synonymsSchema, termsSchema } from '#schemas/search-lists.ts';
import type { FieldPath } from '#schemas/walk.ts';
import { unseenIn } from './characters.ts';
import { type Problem, problem, startOf } from './problem.ts';
import { textsIn } from './prose.ts';
import { nodeAt } from './yaml-nodes.ts';
import { parseMended } from './yaml-recovery.ts';
import { refusedNodes } from './yaml-restrictions.ts';

/** Whether a file is one of the lists that the search learns from, `search/synonyms.yaml`. */
export function isSearchList(path: string): boolean {
  return /^search\/[^/]+\.(?:ya?ml|txt)$/.test(path);
}

/** What keeps a list from being read: mistakes of YAML, or another form than the search knows. */
export function searchListProblems(path: string, text: string): Problem[] {
  const list = lists[path];
  if (list === undefined) return path.endsWith('.txt') ? wordProblems(path, text) : [];
  const { document, placeAt, problems: mistakes } = parseMended(path, text, 1);
  const problems = [...mistakes, ...refusedNodes(document?.contents ?? null, placeAt)];
  if (document === undefined || problems.length > 0) return problems;
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  const [issue] = data === null ? [] : (list.schema.safeParse(data).error?.issues ?? []);
  const placeOf = (inside: FieldPath) => {
    const node = nodeAt(document.contents, inside);
    return node?.range ? placeAt(node.range[0]) : startOf(path);
  };
  if (issue === undefined)
    return textsIn(data, []).flatMap(({ text: word, path: inside }) =>
      unseenIn(word).map(({ code }) => problem(placeOf(inside), 'control-character', { code })),
    );
  const own = issue.path.filter((key) => typeof key !== 'symbol');
  return [problem(placeOf(own), 'search-list', { write: list.write })];
}

/** Words that the search could never meet: with signs in them, or of one letter where a compound is cut. */
function wordProblems(path: string, text: string): Problem[] {
  const isPart = path.startsWith('search/parts.');
  const known = isPart ? /^\p{L}[\p{L}-]*\p{L}$/u : /^[\p{L}\d][\p{L}\d'’-]*\??$/u;
  return text.split('\n').flatMap((line, index) =>
    line.trimStart().startsWith('#')
      ? []
      : [...line.matchAll(/\S+/g)].flatMap(({ 0: value, index: at }) => {
          if (known.test(value)) return [];
          const words = value
            .split(isPart ? /[^\p{L}-]+/u : /[^\p{L}\d'’-]+/u)
            .filter((word) => known.test(word));
          return problem({ path, line: index + 1, column: at + 1 }, 'search-word', {
            value,
            write: words.length === 0 ? undefined : words.join(' '),
          });
        }),
  );
}

const lists: Readonly<Record<string, { schema: typeof synonymsSchema | typeof termsSchema; write: string }>> =
  {
    'search/synonyms.yaml': {
      schema: synonymsSchema,
      write: '{ fi: [[hanke, projekti]], sv: [[projekt, satsning]] }',
    },
    'search/terms.yaml': { schema: termsSchema, write: '- { fi: [kunta], sv: [kommun] }' },
  };
