import { type Block, blockOf, isBlock } from './block.ts';
import { codeIn } from './code-in-text.ts';
import { headingIds } from './heading-ids.ts';
import { type Format, type MarkdownNode, parseMarkdown, textOf } from './markdown.ts';
import type { Place } from './problem.ts';

/** What the rules need to know of the text below the fields of a file. */
export interface Body {
  headings: readonly Heading[];
  links: readonly Link[];
  pictures: readonly Picture[];
  /** Paragraphs, headings and cells, as a reader meets them. */
  blocks: readonly Block[];
  /** What stands in no block: addresses, titles, alternative texts, the values of components. */
  attributes: readonly Pick<Block, 'text' | 'placeOf'>[];
  /** Every other element, by its type: HTML, components, code, tables. */
  parts: readonly Part[];
  /** The elements whose shape is easily another than was meant: lists, tables, quotations, code, emphasis. */
  shapes: readonly Part[];
  /** Why the text cannot be read as Markdown, and where. */
  unreadable: { place: Place; reason: string } | undefined;
}

/**
 * Reads the text of a file from the tree that the site prints.
 *
 * @param text Without the fields, on the lines it has in the file.
 */
export function readBody(path: string, text: string, format: Format): Body {
  const body: MutableBody = {
    headings: [],
    links: [],
    pictures: [],
    blocks: [],
    attributes: [],
    parts: [],
    shapes: [],
    unreadable: undefined,
  };
  try {
    const root = parseMarkdown(text, format);
    collect(root, body, { path, text, format, idOf: headingIds() });
    return body;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const [, line = '1', column = '1', reason = message] = /^(\d+):(\d+): ?(.*)$/s.exec(message) ?? [];
    return { ...body, unreadable: { place: { path, line: Number(line), column: Number(column) }, reason } };
  }
}

function collect(node: MarkdownNode, body: MutableBody, context: Context, within: Within = {}): void {
  const place = nodePlace(node, context.path);
  switch (node.type) {
    case 'heading':
      body.headings.push({
        level: node.depth ?? 1,
        text: textOf(node),
        id: context.idOf(textOf(node)),
        underlined: context.text.charAt(node.position?.start.offset ?? 0) !== '#',
        place,
      });
      break;
    case 'link':
      body.links.push({
        address: node.url ?? '',
        text: textOf(node),
        place,
        written: sourceOf(node, context),
      });
      break;
    case 'image':
      body.pictures.push({
        address: node.url ?? '',
        text: node.alt ?? '',
        place,
        inLink: within.link === true,
      });
      break;
    case 'listItem':
      if (typeof node.checked === 'boolean') body.parts.push({ ...node, place });
      break;
    default:
      if (!plainTypes.has(node.type)) body.parts.push({ ...node, place });
  }
  const { url, title, alt, attributes = {} } = node;
  for (const text of [url, title, alt, ...Object.values(attributes)])
    if (text) body.attributes.push({ text, placeOf: () => place });
  if (shapes.has(node.type)) body.shapes.push({ ...node, place });
  if (isBlock(node)) body.blocks.push(blockOf(node, context.path, within.quotation));
  if (context.format === 'mdx')
    body.parts.push(
      ...codeIn(node, context.text).map((part) => ({ ...part, place: nodePlace(part, context.path) })),
    );
  const inner = {
    link: within.link || node.type === 'link',
    quotation: within.quotation || node.type === 'blockquote',
  };
  for (const child of node.children ?? []) collect(child, body, context, inner);
}

function sourceOf(node: MarkdownNode, { text }: Context): string {
  return text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

function nodePlace({ position }: MarkdownNode, path: string): Place {
  return { path, line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}

const plainTypes: ReadonlySet<string> = new Set(
  'root paragraph text emphasis strong delete list listItem blockquote note break footnoteReference footnoteDefinition thematicBreak inlineCode code table tableRow tableCell definition'.split(
    ' ',
  ),
);

const shapes: ReadonlySet<string> = new Set(
  'list table blockquote code emphasis definition footnoteReference footnoteDefinition'.split(' '),
);

export interface Heading {
  level: number;
  text: string;
  /** What a link to it ends in, `tavoitteet`. */
  id: string;
  /** Whether a line of hyphens or equals signs below makes it a heading. */
  underlined: boolean;
  place: Place;
}

export interface Link {
  address: string;
  text: string;
  place: Place;
  /** The link as it stands in the file. */
  written: string;
}

export interface Picture {
  address: string;
  /** Its alternative text. */
  text: string;
  place: Place;
  inLink: boolean;
}

export type Part = MarkdownNode & { place: Place };

interface Context {
  path: string;
  text: string;
  format: Format;
  idOf: (heading: string) => string;
}

/** What an element stands in. */
interface Within {
  link?: boolean | undefined;
  quotation?: boolean | undefined;
}

type MutableBody = {
  -readonly [Name in keyof Body]: Body[Name] extends readonly (infer Item)[] ? Item[] : Body[Name];
};
