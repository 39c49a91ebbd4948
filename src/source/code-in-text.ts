import type { MarkdownNode } from './markdown.ts';

/**
 * What a text in `.mdx` would say to a program, were it one: imports and exports, expressions in braces, tags. The
 * site prints all of it as words; writers who know MDX may expect more of it.
 */
export function codeIn(node: MarkdownNode, text: string): MarkdownNode[] {
  const source = text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  if (node.type === 'paragraph' && /^(?:import|export)\s+[\w{*'"]/.test(source))
    return [{ ...node, type: 'code-in-text', value: source }];
  if (node.type !== 'text' || /^(?:import|export)\s+[\w{*'"]/.test(source)) return [];
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return [...source.matchAll(/\\.|\{([^}]*)(\}?)|<(?=[A-Za-z/>])([^>]*>?)/gs)].flatMap((match) => {
    const [whole, inside = '', closing] = match;
    if (whole.startsWith('\\')) return [];
    const before = source.slice(0, match.index).split('\n');
    const last = before.at(-1) ?? '';
    const start = {
      line: line + before.length - 1,
      column: (before.length === 1 ? column : 1) + last.length,
    };
    const isOpen = whole.startsWith('{') && closing === '';
    return {
      type: isOpen ? 'open-in-text' : 'code-in-text',
      value: whole.startsWith('{') ? inside : codeOfTag(whole),
      position: { start, end: start },
    };
  });
}

/** What in a tag is code: `name={…}`, `{...rest}`; else the whole tag. */
export function codeOfTag(tag: string): string {
  const [, attribute] = /([\w:.-]+)=\{/.exec(tag) ?? [];
  return attribute === undefined ? (/\{.*\}/s.exec(tag)?.[0] ?? tag) : `${attribute}={…}`;
}
