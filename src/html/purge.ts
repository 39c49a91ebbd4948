import type { CssNode, List, PseudoClassSelector, Selector } from 'css-tree';
import generate from 'css-tree/generator';
import parse from 'css-tree/parser';
import { onceForText } from '#domain/once-for.ts';

/** What stands on a page. */
export interface Used {
  /** Its elements, those alike once. */
  elements: readonly UsedElement[];
  /** All that is written on it. */
  text: string;
}

/** The name of an element in small letters, its classes, and its attributes as `[lang`. */
export interface UsedElement {
  tag: string;
  names: ReadonlySet<string>;
}

/**
 * A style without the rules that no element of a page can match, and without the faces for letters that it has not.
 * Rules are kept when in doubt: states, values of attributes and what must not be are not looked at.
 */
export function purgeStyle(style: string, used: Used): string {
  const { blocks, letters, known } = sheetOf(style);
  // Most pages of one kind are made of the same elements.
  const key = JSON.stringify([
    letters.map((each) => each.test(used.text)),
    used.elements.map(({ tag, names }) => [tag, ...names].join(' ')).toSorted(),
  ]);
  const kept = known.get(key) ?? keepUsed(blocks, used);
  if (known.size < mostKnown) known.set(key, kept);
  return kept;
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

/** Whether each part of a selector has an element; nothing is asked of how these stand to one another. */
function mayMatch({ parts }: Match, used: Used): boolean {
  return parts.every(
    ({ tag, names, nested }) =>
      used.elements.some(
        (element) =>
          (tag === undefined || tag === element.tag) && names.every((name) => element.names.has(name)),
      ) && nested.every((choices) => choices.some((choice) => mayMatch(choice, used))),
  );
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
const sheetOf = onceForText((style) => {
  const sheet = parse(style);
  const blocks = sheet.type === 'StyleSheet' ? blocksIn(sheet.children) : [];
  return { blocks, letters: lettersIn(blocks), known: new Map<string, string>() };
});

function lettersIn(blocks: readonly Block[]): RegExp[] {
  return blocks.flatMap((block) => {
    if ('blocks' in block) return lettersIn(block.blocks);
    return 'letters' in block && block.letters !== undefined ? [block.letters] : [];
  });
}

function blocksIn(nodes: List<CssNode>): Block[] {
  return nodes.toArray().map((node): Block => {
    if (node.type === 'Rule' && node.prelude.type === 'SelectorList')
      return {
        selectors: node.prelude.children
          .toArray()
          .flatMap((selector) => (selector.type === 'Selector' ? [matchOf(selector)] : [])),
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

function matchOf(selector: Selector): Match {
  const parts = selector.children
    .toArray()
    .reduce<CssNode[][]>(
      ([part = [], ...before], node) =>
        node.type === 'Combinator' ? [[], part, ...before] : [[...part, node], ...before],
      [],
    );
  return { text: generate(selector), parts: parts.map(partOf) };
}

function partOf(nodes: readonly CssNode[]): Part {
  return {
    tag:
      nodes
        .find((node) => node.type === 'TypeSelector')
        ?.name.replace('*', '')
        .toLowerCase() || undefined,
    names: nodes.flatMap((node) => {
      // What is open, a browser notes itself.
      if (node.type === 'AttributeSelector') return node.name.name === 'open' ? [] : [`[${node.name.name}`];
      return node.type === 'ClassSelector' ? [node.name] : [];
    }),
    nested: nodes.flatMap((node) =>
      node.type === 'PseudoClassSelector' && nesting.has(node.name) ? [choicesOf(node)] : [],
    ),
  };
}

/** What a state in brackets lets choose from: `li` and `p` of `:is(li, p)`. */
function choicesOf({ children }: PseudoClassSelector): Match[] {
  return (children?.toArray() ?? []).flatMap((list) =>
    list.type === 'SelectorList'
      ? list.children.toArray().flatMap((each) => (each.type === 'Selector' ? [matchOf(each)] : []))
      : [],
  );
}

const nesting: ReadonlySet<string> = new Set(['is', 'where', 'has']);
/** A style has some twenty kilobytes. */
const mostKnown = 200;
const groups: ReadonlySet<string> = new Set(['media', 'layer', 'container', 'supports']);

/** A selector, and the elements that all must be there for it. */
type Match = { text: string; parts: Part[] };
type Part = { tag: string | undefined; names: string[]; nested: Match[][] };

type Block =
  | { selectors: Match[]; body: string }
  | { group: string; blocks: Block[] }
  | { text: string; letters?: RegExp | undefined };
