import { numbersIn } from './svg-parts.ts';
import { type DrawingRule, rulesOf } from './svg-rules.ts';

/** An element of a drawing. */
export interface DrawingNode {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: DrawingNode[];
}

/**
 * Whether a browser had far more to draw than is written down: ten groups that each use the next one ten times are ten
 * thousand million. What is used counts each time, the paint of a shape as often as there are shapes below, a marker
 * for each corner of a path, and a pass of a filter as many parts. Endless where parts use each other in a circle.
 *
 * @param sheet The style sheets in it.
 */
export function isTooHeavy(root: DrawingNode, sheet: string): boolean {
  const nodes = allIn(root);
  // Of two parts of one name the first is meant.
  const byId = new Map(nodes.toReversed().map((node) => [node.attributes['id'], node]));
  const rules = rulesOf(sheet).filter(({ declarations }) => weighing.test(declarations));
  if (rules.length * nodes.length > mostLooks) return true;
  const sizes = new Map<DrawingNode, Size>();
  const within = new Set<DrawingNode>();

  const sizeOf = (node: DrawingNode): Size => {
    const known = sizes.get(node);
    if (known !== undefined) return known;
    if (within.has(node) || within.size > mostDeep)
      return { parts: Infinity, shapes: Infinity, corners: Infinity };
    within.add(node);
    const size = measure(node);
    within.delete(node);
    sizes.set(node, size);
    return size;
  };
  const targetsOf = (value: string) =>
    [...value.matchAll(/url\(\s*["']?#([^"')\s]+)/g)].flatMap(([, id]) => byId.get(id) ?? []);
  const partsOf = (value: string) =>
    sum(targetsOf(value), (each) => (/Gradient$/.test(each.name) ? 0 : sizeOf(each).parts));

  function measure(node: DrawingNode): Size {
    const { href = '', d = '', points = '' } = node.attributes;
    const used = /Gradient$/.test(node.name) ? undefined : byId.get(href.slice(1));
    const inside = [...node.children, ...(used === undefined ? [] : [used])].map(sizeOf);
    const shapes = 1 + sum(inside, (each) => each.shapes);
    const corners = cornersOf(d) + cornersOf(points) + sum(inside, (each) => each.corners);
    const parts = sum(stylesOf(node, rules), ([name, value]) => {
      if (/filter$/.test(name)) return passesIn(value, targetsOf);
      if (/^(?:clip-path|(?:-webkit-)?mask(?:-image)?)$/.test(name)) return partsOf(value) + layerParts;
      if (/^(?:fill|stroke|marker-start|marker-end)$/.test(name)) return times(shapes, partsOf(value));
      if (/^marker(?:-mid)?$/.test(name)) return times(corners, partsOf(value));
      if (name === 'stroke-dasharray' && lengthOf(value) < 0.1) return times(shapes, passParts('dashes'));
      return layers.test(`${name}:${value}`) ? layerParts : 0;
    });
    return { parts: 1 + parts + sum(inside, (each) => each.parts), shapes, corners };
  }

  const written = 2 * nodes.length + sum(nodes.filter(isPass), ({ name }) => passParts(name));
  return sizeOf(root).parts > Math.min(drawingLimit, 10_000 + written);
}

/** How many parts the passes of a value of `filter` stand for: each of its functions works on what the one before has made. */
function passesIn(value: string, targetsOf: (value: string) => DrawingNode[]): number {
  const functions = value.match(/(?<![\w-])[\w-]+\([^()]*/g) ?? [];
  return functions.reduce((before, each) => {
    if (each.startsWith('url')) return before + sum(targetsOf(each), (filter) => passesOf(filter, before));
    return passParts(each) + (each.startsWith('drop-shadow') ? 2 : 1) * before;
  }, 0);
}

/**
 * How many parts the passes of a filter stand for, where the result of one that two others use is made twice: a shadow uses it itself,
 * and below.
 */
function passesOf(filter: DrawingNode, before: number): number {
  const results = new Map<string | undefined, number>();
  let last = before;
  for (const pass of filter.children.filter(isPass)) {
    const used = sum(
      inputsOf(pass),
      (input) => results.get(input) ?? (input?.startsWith('Source') ? before : last),
    );
    const own: number = passParts(pass.name) + (pass.name === 'feDropShadow' ? 2 : 1) * used;
    results.set(pass.attributes['result'] ?? '', own);
    last = own;
  }
  return last;
}

/** What a pass works on, by name; without one, on what the pass before it has made. */
function inputsOf({ name, attributes, children }: DrawingNode): (string | undefined)[] {
  if (name === 'feFlood') return [];
  if (name === 'feMerge') return children.map((node) => node.attributes['in']);
  return /^fe(?:Blend|Composite)$/.test(name) ? [attributes['in'], attributes['in2']] : [attributes['in']];
}

/** A pass over all that is to be seen takes as long as so many shapes, and one that blurs it far longer. */
function passParts(name: string): number {
  return /blur|shadow/i.test(name) ? 150 : 20;
}

function isPass({ name }: DrawingNode): boolean {
  return /^fe(?!Func|MergeNode)/.test(name);
}

/** What the attributes of an element and the rules that may be its own say of its look. */
function stylesOf(
  { name, attributes }: DrawingNode,
  rules: readonly DrawingRule[],
): (readonly [string, string])[] {
  const { id, class: classes = '', style = '' } = attributes;
  const keys = [name, `#${id}`, ...classes.split(/\s+/).map((each) => `.${each}`)];
  const own = rules.filter((rule) => rule.keys.size === 0 || keys.some((key) => rule.keys.has(key)));
  const declared = [style, ...own.map(({ declarations }) => declarations)].flatMap((each) => each.split(';'));
  return [
    ...Object.entries(attributes),
    ...declared.map((each) => {
      const [property = '', ...value] = each.split(':');
      return [property.trim().toLowerCase(), value.join(':')] as const;
    }),
  ];
}

/** The length of a pattern of dashes. */
function lengthOf(dashes: string): number {
  const lengths = numbersIn(dashes);
  return lengths.length === 0 ? 1 : sum(lengths, Number);
}

/** The corners of a path or a polygon, at most. */
function cornersOf(path: string): number {
  const numbers = numbersIn(path).length;
  const closed = path.match(/z/gi)?.length ?? 0;
  return closed + (/[hv]/i.test(path) ? numbers : numbers / 2);
}

/** An element and all below it, in their order. */
function allIn(root: DrawingNode): DrawingNode[] {
  const all: DrawingNode[] = [];
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    all.push(node);
    for (const child of node.children.toReversed()) open.push(child);
  }
  return all;
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

function times(count: number, each: number): number {
  return count === 0 || each === 0 ? 0 : count * each;
}

/** Styles for which a browser draws an element apart from what is below it. */
const layers = /^(?:opacity:(?!\s*(?:1|100%)\s*$)|mix-blend-mode:(?!\s*normal)|isolation:\s*isolate)/;

/** What of a style can make an element heavy. */
const weighing = /url\(|filter|opacity|blend|isolation|dasharray/i;

const mostLooks = 20_000_000;
const mostDeep = 500;

/** How many parts a browser may have to draw: more make it slow, or stop it. */
const drawingLimit = 100_000;
const layerParts = 5;

interface Size {
  parts: number;
  shapes: number;
  corners: number;
}
