import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar, visit } from 'yaml';
import { numberWritten } from './number-written.ts';
import { type PlaceAt, type Problem, problem } from './problem.ts';

/** A mistake, and the text that was meant in its place. */
export interface Slip {
  found: Problem;
  start: number;
  end: number;
  write: string;
}

/**
 * A comma that takes a value apart between brackets, or braces around a list. To YAML `{ percent: 7,5 }` are 7 per cent
 * and a field `5`: whoever removes the unknown field publishes the seven.
 */
export function flowSlip(contents: Node | null, text: string, placeAt: PlaceAt): Slip | undefined {
  let slip: Slip | undefined;
  if (contents === null) return undefined;
  visit(contents, {
    Collection: (_key, node) => {
      if (node.flow !== true) return;
      slip = isMap(node) ? slipInMap(node.items, node.range?.[0] ?? 0, text, placeAt) : undefined;
      if (isSeq(node)) slip = slipInList(node.items, text, placeAt);
      return slip && visit.BREAK;
    },
  });
  return slip;
}

function slipInMap(pairs: readonly Pair[], start: number, text: string, placeAt: PlaceAt): Slip | undefined {
  const at = pairs.findIndex(isBare);
  const { key } = pairs[at] ?? {};
  if (!isScalar(key)) return undefined;
  if (pairs.every(isBare) && !tight.test(String(key.source)))
    return bracesAround(pairs, start, text, placeAt);
  if (tight.test(String(key.source))) {
    const write = String(key.source).replace(tight, '$1: $2');
    const from = startOf(key);
    return { found: problem(placeAt(from), 'yaml-no-colon', { write }), start: from, end: endOf(key), write };
  }
  const value = pairs[at - 1]?.value;
  if (!isPlain(value)) return undefined;
  const rest = pairs.slice(at);
  const next = rest.findIndex((pair) => !isBare(pair));
  const last = rest.slice(0, next === -1 ? undefined : next).at(-1)?.key;
  return joined(value, endOf(last), text, (written, write) =>
    write === undefined
      ? problem(placeAt(startOf(value)), 'flow-comma', { value: written, write: JSON.stringify(written) })
      : problem(placeAt(startOf(value)), 'flow-number', {
          value: written,
          read: String(value.source),
          write,
        }),
  );
}

/** A name, and its value right behind a colon or another sign. */
const tight = /^(\w+)\s*[:=]\s*(\S.*)$/s;

/** Names without values: they were meant as a list. */
function bracesAround(
  pairs: readonly Pair[],
  start: number,
  text: string,
  placeAt: PlaceAt,
): Slip | undefined {
  const items = pairs.map(({ key }) => (isScalar(key) ? String(key.source) : ''));
  if (items.some((item) => !/^\p{L}/u.test(item))) return undefined;
  const end = text.indexOf('}', endOf(pairs.at(-1)?.key)) + 1;
  const write = `[${items.join(', ')}]`;
  const found = problem(placeAt(start), 'flow-braces', { value: text.slice(start, end), write });
  return { found, start, end, write };
}

/** A sentence that goes on in small letters after a comma is one item, where items end as sentences do. */
function slipInList(items: readonly unknown[], text: string, placeAt: PlaceAt): Slip | undefined {
  const words = items.map((item) => (isPlain(item) && typeof item.value === 'string' ? item.value : ''));
  if (!words.some((each) => /\s/.test(each) && /[.!?]$/.test(each))) return undefined;
  const next = words.findIndex(
    (each, index) => index > 0 && /^\p{Ll}/u.test(each) && /[^.!?…]$/.test(words[index - 1] ?? ''),
  );
  const first = items[next - 1];
  if (!isPlain(first)) return undefined;
  const last = items.slice(next).find((_, index) => !/^\p{Ll}/u.test(words[next + index + 1] ?? ''));
  return joined(first, endOf(last), text, (written) =>
    problem(placeAt(startOf(first)), 'list-comma', { value: written, write: JSON.stringify(written) }),
  );
}

function joined(
  value: Scalar,
  end: number,
  text: string,
  tell: (written: string, number: string | undefined) => Problem,
): Slip {
  const start = startOf(value);
  const written = text.slice(start, end).replace(/\s*\n\s*/g, ' ');
  const number = /^\d/.test(written) ? numberWritten(written) : undefined;
  return { found: tell(written, number), start, end, write: number ?? JSON.stringify(written) };
}

/** A name without a colon between braces. */
function isBare({ key, value }: Pair): boolean {
  return value === null && isPlain(key);
}

function isPlain(node: unknown): node is Scalar {
  return isScalar(node) && node.type === 'PLAIN' && Boolean(node.range);
}

function startOf(node: Scalar): number {
  return node.range?.[0] ?? 0;
}

function endOf(node: unknown): number {
  return isScalar(node) ? (node.range?.[1] ?? 0) : 0;
}
