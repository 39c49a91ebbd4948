import type { ReadContent, TextFile } from '#source/files.ts';
import type { Part } from '#source/body.ts';
import { type Problem, problem } from '#source/problem.ts';

/** The parts of the site that a text in `.mdx` may place, and the attributes of each. */
export const offeredComponents: Readonly<Record<string, readonly string[]>> = { Figure: ['name'] };

/** A text is Markdown and nothing else: no HTML, no code, nothing that a strict page would not show. */
export function markupProblems(content: ReadContent): Problem[] {
  return content.texts.flatMap((file) => [
    ...unreadableProblems(file),
    ...file.body.parts.flatMap(partProblems),
  ]);
}

function unreadableProblems({ body: { unreadable } }: TextFile): Problem[] {
  if (unreadable === undefined) return [];
  const { place, reason } = unreadable;
  return [
    reason === 'depth' ? problem(place, 'body-too-deep', {}) : problem(place, 'body-unreadable', { reason }),
  ];
}

function partProblems(part: Part): Problem[] {
  const { place, type, value = '', name } = part;
  switch (type) {
    case 'html':
      // A closing tag says nothing that its opening has not said.
      return value.startsWith('</') ? [] : [problem(place, 'html-raw', { tag: tagIn(value) })];
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [problem(place, 'code-in-text', { code: shortened(value) })];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return componentProblems(part, name ?? '');
    case 'table':
      return part.align?.some((each) => each !== null) ? [problem(place, 'table-aligned', {})] : [];
    case 'listItem':
      return [problem(place, 'tasks-refused', {})];
    case 'footnoteReference':
    case 'footnoteDefinition':
      return [problem(place, 'footnote-refused', {})];
    default:
      return [];
  }
}

/** Only a component that the site offers, and in it only plain values: everything else is code. */
function componentProblems({ place, attributes = [] }: Part, name: string): Problem[] {
  if (!/^[A-Z]/.test(name)) return [problem(place, 'html-raw', { tag: `<${name}>` })];
  if (!Object.hasOwn(offeredComponents, name)) {
    const known = Object.keys(offeredComponents).join(', ');
    return [problem(place, 'component-unknown', { name, known })];
  }
  const offered = offeredComponents[name] ?? [];
  const code = attributes.find(
    (each) =>
      each.type !== 'mdxJsxAttribute' || typeof each.value !== 'string' || !offered.includes(each.name ?? ''),
  );
  if (code !== undefined) {
    const value = typeof code.value === 'string' ? code.value : '…';
    return [
      problem(place, 'code-in-text', { code: code.name ? `${code.name}={…}` : `{${shortened(value)}}` }),
    ];
  }
  return [];
}

function tagIn(html: string): string {
  if (html.startsWith('<!--')) return '<!-- -->';
  return `${/^<[^\s>]*/.exec(html)?.[0] ?? '<'}>`.replace(/\/?>>?$/, '>');
}

function shortened(code: string): string {
  const [line = ''] = code.trim().split('\n');
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
