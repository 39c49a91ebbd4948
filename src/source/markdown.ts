import { markdownToMdast } from 'satteri';
import { componentsIn } from './components.ts';
import { matchesOf } from './matches.ts';

/** A text is Markdown; in `.mdx` it may also place components of the site. No text is ever read as a program. */
export type Format = 'md' | 'mdx';

/** An element of the parsed text, with only what is read here. */
export interface MarkdownNode {
  type: string;
  children?: MarkdownNode[];
  value?: string;
  url?: string;
  title?: string | null;
  alt?: string | null;
  depth?: number;
  spread?: boolean | null;
  /** Of a component: which one, and its attributes. */
  name?: string | null;
  attributes?: Readonly<Record<string, string>>;
  /** Of a definition: whether a link or a picture asks for it. */
  isAsked?: boolean;
  identifier?: string;
  /** Of a note set apart from the text: what kind it is. */
  note?: NoteKind;
  align?: (string | null)[];
  checked?: boolean | null;
  /** The first number of a numbered list. */
  start?: number | null;
  ordered?: boolean;
  /** What a fenced code says it is. */
  lang?: string | null;
  position?: { start: Point; end: Point };
}

/**
 * Reads the text below the fields of a file into the one tree that the check judges and the site prints. In it links
 * and pictures by reference have their addresses, hidden notes and line breaks are what they are, and whatever HTML
 * is left is an element of type `html`.
 *
 * @throws When the text cannot be read, or is nested deeper than texts are, or has more codes of letters in it: then
 *   with the reason `depth` or `codes`.
 */
export function parseMarkdown(text: string, format: Format): MarkdownNode {
  const line = tooDeep.exec(text);
  if (line !== null) throw new Error(`${text.slice(0, line.index).split('\n').length}:1: depth`);
  const code = matchesOf(text, letterCode)[mostCodes];
  if (code !== undefined) throw new Error(`${text.slice(0, code.index).split('\n').length}:1: codes`);
  const root = markdownToMdast(text, { features }) as MarkdownNode;
  const deep = deeperThan(root, 60);
  if (deep !== undefined) throw new Error(`${deep.position?.start.line ?? 1}:1: depth`);
  // Of two definitions of one name the first holds.
  const definitions = new Map(definitionsIn(root).toReversed());
  const asked = new Set(definitions.size === 0 ? [] : referencesIn(root));
  const source = (node: MarkdownNode) =>
    text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  return { ...root, children: (root.children ?? []).flatMap((node) => resolve(node, root)) };

  function resolve(node: MarkdownNode, parent: MarkdownNode): MarkdownNode[] {
    const children = node.children?.flatMap((child) => resolve(child, node)) ?? [];
    switch (node.type) {
      case 'linkReference':
      case 'imageReference': {
        const found = definitions.get(nodeKey(node));
        const type = node.type === 'linkReference' ? 'link' : 'image';
        return [{ ...node, type, url: found?.url ?? '', title: found?.title ?? null, children }];
      }
      case 'definition':
        return [{ ...node, isAsked: asked.has(nodeKey(node)) }];
      case 'delete':
        // `5~10 päivää ja 20~30`: one tilde strikes nothing through.
        return source(node).startsWith('~~') ? [{ ...node, children }] : withTildes(node, children);
      case 'html':
        return htmlNodes(node, parent, format);
      case 'blockquote':
        return [{ ...node, children, ...noteIn(children) }];
      default:
        return [node.children === undefined ? node : { ...node, children }];
    }
  }
}

/** The words of an element, as a reader sees them. */
export function textOf(node: MarkdownNode): string {
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'comment') return '';
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

/** A quotation whose first line is `[!NOTE]` is a note, as code hosts print it. */
function noteIn([first, ...others]: readonly MarkdownNode[]): Partial<MarkdownNode> | undefined {
  const [text, ...rest] = first?.type === 'paragraph' ? (first.children ?? []) : [];
  const value = text?.value ?? '';
  const [mark = '', kind = ''] = /^\[!(\w+)\][ \t]*(?:\n|$)/.exec(value) ?? [];
  const note = noteKinds.find((each) => each === kind.toLowerCase());
  const endsLine = mark.endsWith('\n') || rest.length === 0 || rest[0]?.type === 'break';
  if (note === undefined || text === undefined || !endsLine) return undefined;
  const { start, end } = text.position ?? {};
  const position = start && end && { start: { ...start, line: start.line + 1 }, end };
  const words =
    value === mark
      ? rest.slice(rest[0]?.type === 'break' ? 1 : 0)
      : [{ ...text, value: value.slice(mark.length), ...(position && { position }) }, ...rest];
  const paragraph = words.length === 0 ? [] : [{ type: 'paragraph', children: words }];
  const children = [...paragraph, ...others];
  return children.length === 0 ? undefined : { type: 'note', note, children };
}

/** What of HTML may stand in a text: a note that nobody sees, a new line in a table, and components of the site. */
function htmlNodes(node: MarkdownNode, parent: MarkdownNode, format: Format): MarkdownNode[] {
  const value = node.value ?? '';
  if (/^<!--(?:(?!-->)[\s\S])*-->\s*$/.test(value)) return [{ ...node, type: 'comment' }];
  if (parent.type === 'tableCell' && /^<br\s*\/?>$/i.test(value)) return [{ ...node, type: 'break' }];
  const components = format === 'mdx' ? componentsIn(value) : undefined;
  if (components === undefined) return [node];
  const type = parent.type === 'root' ? 'component' : 'componentInside';
  return components.map((component) => ({ ...node, type, ...component }));
}

function withTildes(node: MarkdownNode, children: readonly MarkdownNode[]): MarkdownNode[] {
  const { start, end } = node.position ?? {};
  const before = { type: 'text', value: '~', ...(start && { position: { start, end: start } }) };
  const after = {
    type: 'text',
    value: '~',
    ...(end && { position: { start: { ...end, column: end.column - 1 }, end } }),
  };
  return [before, ...children, after];
}

/** The definitions of a text apart from its links, by their names, in their order. */
function definitionsIn(node: MarkdownNode): [string, MarkdownNode][] {
  const own: [string, MarkdownNode][] = node.type === 'definition' ? [[nodeKey(node), node]] : [];
  return [...own, ...(node.children ?? []).flatMap(definitionsIn)];
}

/** The names that links and pictures ask definitions by. */
function referencesIn(node: MarkdownNode): string[] {
  const own = node.type === 'linkReference' || node.type === 'imageReference' ? [nodeKey(node)] : [];
  return [...own, ...(node.children ?? []).flatMap(referencesIn)];
}

/** The name of a definition, as links use it. */
function nodeKey(node: MarkdownNode): string {
  return (node.identifier ?? '').toLowerCase();
}

/** The first element that stands in more than a number of others. */
function deeperThan(node: MarkdownNode, depth: number): MarkdownNode | undefined {
  if (depth === 0) return node;
  for (const child of node.children ?? []) {
    const found = deeperThan(child, depth - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A line that opens dozens of lists or quotations is no text, and parsers take long over it. */
const tooDeep = /^[ \t]*(?:(?:>|[-*+]|\d+[.)])[ \t]*){40}/m;

/** A letter by its code or name, `&#65;` or `&nbsp;`. The parser takes ten seconds over twenty thousand of them. */
const letterCode = /&#?\w{1,32};/g;
export const mostCodes = 1_000;

/** The fields have been cut off before, and quotation marks stay as they are written. */
const features = { gfm: true, frontmatter: false, smartPunctuation: false } as const;

/** Kinds of notes that are set apart from the text. */
const noteKinds = ['note', 'tip', 'important', 'warning', 'caution'] as const;
export type NoteKind = (typeof noteKinds)[number];

interface Point {
  line: number;
  column: number;
  offset?: number;
}
