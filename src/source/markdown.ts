/** An element of the parsed text, with only what is read here. */
export interface MarkdownNode {
  type: string;
  children?: MarkdownNode[];
  value?: string;
  url?: string;
  alt?: string | null;
  depth?: number;
  name?: string | null;
  attributes?: { type?: string; name?: string; value?: unknown }[];
  identifier?: string;
  align?: (string | null)[];
  checked?: boolean | null;
  /** The first number of a numbered list. */
  start?: number | null;
  ordered?: boolean;
  /** What a fenced code says it is. */
  lang?: string | null;
  position?: { start: Point; end: Point };
}

/** The words of an element, as a reader sees them. */
export function textOf(node: MarkdownNode): string {
  if (node.type === 'image') return node.alt ?? '';
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

/** The addresses that a text defines apart from its links, by their names. */
export function definitionsIn(node: MarkdownNode): [string, string][] {
  const own: [string, string][] = node.type === 'definition' ? [[keyOf(node), node.url ?? '']] : [];
  return [...own, ...(node.children ?? []).flatMap(definitionsIn)];
}

/** The name of a definition, as links use it. */
export function keyOf(node: MarkdownNode): string {
  return (node.identifier ?? '').toLowerCase();
}

interface Point {
  line: number;
  column: number;
  offset?: number;
}
