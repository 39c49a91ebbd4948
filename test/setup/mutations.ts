/** Numbers that look random and are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A text as it is after somebody's slip, or after somebody's worst will. */
export function mutate(text: string, random: () => number, most = 3): Uint8Array {
  const times = 1 + Math.floor(random() * most);
  let result = text;
  for (let time = 0; time < times; time++) result = pick(mutations, random)(result, random);
  const bytes = new TextEncoder().encode(result);
  if (random() > 0.1 || bytes.length === 0) return bytes;
  // Bytes that are no text at all.
  const at = Math.floor(random() * bytes.length);
  const wild = Uint8Array.from({ length: 1 + Math.floor(random() * 8) }, () => Math.floor(random() * 256));
  return Uint8Array.from([...bytes.subarray(0, at), ...wild, ...bytes.subarray(at)]);
}

const mutations: readonly ((text: string, random: () => number) => string)[] = [
  // Lines are lost, doubled, swapped, joined, moved in and out.
  (text, random) => onLines(text, random, (lines, at) => lines.toSpliced(at, 1)),
  (text, random) => onLines(text, random, (lines, at) => lines.toSpliced(at, 0, lines[at] ?? '')),
  (text, random) =>
    onLines(text, random, (lines, at) => lines.toSpliced(at, 2, lines[at + 1] ?? '', lines[at] ?? '')),
  (text, random) =>
    onLines(text, random, (lines, at) => lines.toSpliced(at, 2, `${lines[at] ?? ''}${lines[at + 1] ?? ''}`)),
  (text, random) =>
    onLines(text, random, (lines, at) =>
      lines.with(at, `${pick(['  ', ' ', '\t', '    '], random)}${lines[at] ?? ''}`),
    ),
  (text, random) => onLines(text, random, (lines, at) => lines.with(at, (lines[at] ?? '').trimStart())),
  // A value becomes of another type.
  (text, random) =>
    onLines(text, random, (lines, at) =>
      lines.with(at, (lines[at] ?? '').replace(/: .*/, `: ${pick(values, random)}`)),
    ),
  (text, random) =>
    onLines(text, random, (lines, at) =>
      lines.with(at, (lines[at] ?? '').replace(/^(\s*)(\w)(\w*)/, '$1$3$2')),
    ),
  // A sign is put in, taken out, or the file ends.
  (text, random) => at(text, random, (before, after) => before + pick(signs, random) + after),
  (text, random) => at(text, random, (before, after) => before + after.slice(1 + Math.floor(random() * 3))),
  (text, random) => at(text, random, (before) => before),
  (text, random) =>
    text.replace(
      pick(['"', "'", ':', ',', '[', ']', '-', '\n\n', '---', '#', '('], random),
      pick(signs, random),
    ),
  (text, random) =>
    text.replaceAll(
      pick(['\n', ' ', 'ä', 'å', '. '], random),
      pick(['\r\n', '\u00a0', 'a\u0308', '\n', ' '], random),
    ),
  (text, random) => at(text, random, (before, after) => before + pick(signs, random).repeat(2000) + after),
  // A sign of any kind stands in the text, or is written as an escape in a field.
  (text, random) => at(text, random, (before, after) => before + anySign(random) + after),
  (text, random) =>
    onLines(text, random, (lines, at) =>
      lines.with(
        at,
        (lines[at] ?? '').replace(/: (\w.*)/, (_, value: string) => `: "${value}${escapeOf(random)}"`),
      ),
    ),
];

/** A sign of any plane of Unicode, most often of the first. */
function anySign(random: () => number): string {
  const most = random() < 0.5 ? 0x500 : random() < 0.8 ? 0xffff : 0x10ffff;
  const code = Math.floor(random() * most);
  return code >= 0xd800 && code < 0xe000 ? '\ufffd' : String.fromCodePoint(code);
}

function escapeOf(random: () => number): string {
  const code = Math.floor(random() * (random() < 0.5 ? 0x100 : 0xffff));
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

const values: readonly string[] = [
  '2020',
  '2020-02-30',
  '15.1.2020',
  '1 000 000 €',
  'true',
  'null',
  '~',
  '[]',
  '{}',
  '[a, b]',
  '{ a: 1 }',
  "''",
  '""',
  '1e400',
  '-0',
  '.inf',
  '.nan',
  '0x10',
  '0o17',
  '1_000',
  '*a',
  '&a b',
  '!!binary aGVq',
  '!!js/function x',
  '|',
  '>',
  '@x',
  '%x',
  '2020-01-01T00:00:00Z',
  'yes',
  'x: y',
  '- x',
  '"\\x00"',
  '__proto__',
  'constructor',
  '<<',
  '12:30:45',
  '+1',
  '1.0',
];

const signs: readonly string[] = [
  '\0',
  '\ufeff',
  '\u200b',
  '\u0308',
  '\ud800',
  '😀',
  '\t',
  '\\',
  '"',
  "'",
  '`',
  '#',
  '##',
  '- ',
  '> ',
  '---\n',
  '\n---\n',
  '\n...\n',
  '+++',
  ': ',
  ':',
  '*',
  '&',
  '!',
  '%',
  '@',
  '|',
  '[',
  ']',
  '](',
  '![',
  '{',
  '}',
  '<',
  '>',
  '<b>',
  '</b>',
  '<!--',
  '{x',
  '<X a={1}/>',
  '](javascript:alert(1))',
  '](../../../etc)',
  '](%zz)',
  '[^1]',
  '[x]: y',
  '| a |\n|---|\n',
  '\n\n',
  '# a\n',
  '<<<<<<< HEAD\n',
  '= ',
  'ä',
];

function onLines(
  text: string,
  random: () => number,
  change: (lines: string[], at: number) => string[],
): string {
  const lines = text.split('\n');
  // Mistakes in the fields matter most: they are the facts.
  const end = lines.indexOf('---', 1);
  const last = random() < 0.7 && end > 1 ? end : lines.length;
  return change(lines, Math.min(lines.length - 1, Math.floor(random() * last))).join('\n');
}

function at(text: string, random: () => number, change: (before: string, after: string) => string): string {
  const place = Math.floor(random() * text.length);
  return change(text.slice(0, place), text.slice(place));
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)] as Item;
}
