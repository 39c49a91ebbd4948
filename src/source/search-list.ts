import { synonymsSchema, termsSchema } from '#schemas/search-lists.ts';
import { type Problem, problem, startOf } from './problem.ts';
import { nodeAt } from './yaml-nodes.ts';
import { parseMended } from './yaml-recovery.ts';

/** Whether a file is one of the lists that the search learns from, `search/synonyms.yaml`. */
export function isSearchList(path: string): boolean {
  return /^search\/[^/]+\.(?:ya?ml|txt)$/.test(path);
}

/** What keeps a list from being read: mistakes of YAML, or another form than the search knows. */
export function searchListProblems(path: string, text: string): Problem[] {
  const list = lists[path];
  if (list === undefined) return [];
  const { document, placeAt, problems } = parseMended(path, text, 1);
  if (document === undefined || problems.length > 0) return problems;
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  const [issue] = data === null ? [] : (list.schema.safeParse(data).error?.issues ?? []);
  if (issue === undefined) return [];
  const own = issue.path.filter((key) => typeof key !== 'symbol');
  const node = nodeAt(document.contents, own);
  return [
    problem(node?.range ? placeAt(node.range[0]) : startOf(path), 'search-list', { write: list.write }),
  ];
}

const lists: Readonly<Record<string, { schema: typeof synonymsSchema | typeof termsSchema; write: string }>> =
  {
    'search/synonyms.yaml': {
      schema: synonymsSchema,
      write: '{ fi: [[hanke, projekti]], sv: [[projekt, satsning]] }',
    },
    'search/terms.yaml': { schema: termsSchema, write: '- { fi: [kunta], sv: [kommun] }' },
  };
