import { type CssNode, generate, type List, parse, type Selector } from 'css-tree';
import { onceForText } from '#domain/once-for.ts';

/** What stands on a page. */
export interface Used {
  /** Names of its elements, in small letters. */
  tags: ReadonlySet<string>;
  classes: ReadonlySet<string>;
  /** All that is written on it. */
  text: string;
}

/**
 * A style without the rules that no element of a page can match, and without the faces for letters that it has not.
 * Rules are kept when in doubt: states, attributes and what stands in brackets are not looked at.
 */
export function purgeStyle(style: string, used: Used): string {
  return keepUsed(blocksOf(style), used);
}

/** A style without the blocks that are unused, and without the groups that are empty then. */
function keepUsed(blocks: readonly Block[], used: Used): string {
  const kept = blocks.map((block) => {
    if ('selectors' in block) {
      const matching = block.selectors.filter((selector) => mayMatch(selector, used));
      return matching.length === 0 ? '' : matching.map(({ text }) => text).join() + block.body;
    }
    if ('group' in block) {
      const inner = keepUsed(block.blocks, used);
      return inner === '' ? '' : `${block.group}{${inner}}`;
    }
    return block.letters === undefined || block.letters.test(used.text) ? block.text : '';
  });
  return joinLayers(kept);
}

function mayMatch({ tags, classes }: Compound, used: Used): boolean {
  return tags.every((tag) => used.tags.has(tag)) && classes.every((name) => used.classes.has(name));
}

/** Puts what stands in one layer, one block after the other, into one. */
function joinLayers(blocks: readonly string[]): string {
  return blocks
    .filter((block) => block !== '')
    .reduce<string[]>((joined, block) => {
      const [head] = /^@layer \w+\{/.exec(block) ?? [];
      const last = joined.at(-1);
      if (head === undefined || last?.startsWith(head) !== true) return [...joined, block];
      return [...joined.slice(0, -1), last.slice(0, -1) + block.slice(head.length)];
    }, [])
    .join('');
}

/** Pages of one kind have one style: it is parsed once. */
const blocksOf = onceForText((style): readonly Block[] => {
  const sheet = parse(style);
  return sheet.type === 'StyleSheet' ? blocksIn(sheet.children) : [];
});

function blocksIn(nodes: List<CssNode>): Block[] {
  return nodes.toArray().map((node): Block => {
    if (node.type === 'Rule' && node.prelude.type === 'SelectorList')
      return {
        selectors: node.prelude.children
          .toArray()
          .flatMap((selector) => (selector.type === 'Selector' ? [compoundOf(selector)] : [])),
        body: generate(node.block),
      };
    if (node.type !== 'Atrule' || node.block === null) return { text: generate(node) };
    if (groups.has(node.name))
      return {
        group: `@${node.name}${node.prelude === null ? '' : ` ${generate(node.prelude)}`}`,
        blocks: blocksIn(node.block.children),
      };
    const text = generate(node);
    const [, from, to] = /unicode-range:U\+(\w+)-(\w+)/.exec(text) ?? [];
    return { text, letters: from === undefined ? undefined : new RegExp(`[\\u{${from}}-\\u{${to}}]`, 'u') };
  });
}

/** The elements and classes that all must be there for a selector; what stands in the brackets of a state is not among them. */
function compoundOf(selector: Selector): Compound {
  const parts = selector.children.toArray();
  return {
    text: generate(selector),
    tags: parts.flatMap((part) =>
      part.type === 'TypeSelector' && part.name !== '*' ? [part.name.toLowerCase()] : [],
    ),
    classes: parts.flatMap((part) => (part.type === 'ClassSelector' ? [part.name] : [])),
  };
}

const groups: ReadonlySet<string> = new Set(['media', 'layer', 'container', 'supports']);

type Compound = { text: string; tags: string[]; classes: string[] };

type Block =
  | { selectors: Compound[]; body: string }
  | { group: string; blocks: Block[] }
  | { text: string; letters?: RegExp | undefined };
