import type { ReadContent, TextFile } from '#source/files.ts';
import type { Part } from '#source/body.ts';
import { codeOfTag } from '#source/code-in-text.ts';
import { offeredComponents } from '#source/components.ts';
import { mostCodes } from '#source/markdown.ts';
import { type Problem, problem } from '#source/problem.ts';

/** A text is Markdown and nothing else: no HTML, no code, nothing that a strict page would not show. */
export function markupProblems(content: ReadContent): Problem[] {
  return content.texts.flatMap((file) => [
    ...unreadableProblems(file),
    ...withoutClosings(file.body.parts).flatMap(partProblems),
  ]);
}

function unreadableProblems({ body: { unreadable } }: TextFile): Problem[] {
  if (unreadable === undefined) return [];
  const { place, reason } = unreadable;
  if (reason === 'depth') return [problem(place, 'body-too-deep', {})];
  return reason === 'codes'
    ? [problem(place, 'body-codes', { limit: mostCodes })]
    : [problem(place, 'body-unreadable', { reason })];
}

/** A closing tag says nothing that its opening has not said; one without an opening is told like any other. */
function withoutClosings(parts: readonly Part[]): readonly Part[] {
  const isClosing = ({ type, value = '' }: Part) => type === 'html' && /^<\/[^>]*>\s*$/.test(value);
  const opened = parts.some((part) => part.type === 'html' && !isClosing(part));
  return opened ? parts.filter((part) => !isClosing(part)) : parts;
}

function partProblems({ place, type, value = '', name }: Part): Problem[] {
  switch (type) {
    case 'component':
      return [];
    case 'componentInside':
      return [problem(place, 'component-inside', { name: name ?? '' })];
    case 'comment':
      return [problem(place, 'comment-left', {})];
    case 'code-in-text':
      return [problem(place, 'code-in-text', { code: shortened(value) })];
    case 'open-in-text':
      return [problem(place, 'body-unreadable', { reason: 'expression' })];
    case 'listItem':
      return [problem(place, 'tasks-refused', {})];
    default:
      return htmlProblems(place, value);
  }
}

/** Whatever is not known to be harmless is refused, also what the parser may learn to read one day. */
function htmlProblems(place: Part['place'], html: string): Problem[] {
  const [, name = ''] = /^<([A-Z]\w*[a-z][\w.]*)/.exec(html) ?? [];
  if (name === '') return [problem(place, 'html-raw', { tag: tagIn(html) })];
  if (Object.hasOwn(offeredComponents, name))
    return [problem(place, 'code-in-text', { code: shortened(codeOfTag(html)) })];
  return [problem(place, 'component-unknown', { name, known: Object.keys(offeredComponents).join(', ') })];
}

function tagIn(html: string): string {
  if (html.startsWith('<!--')) return '<!-- -->';
  return `${/^<(?:!\[CDATA\[|[^\s>]*)/.exec(html)?.[0] ?? '<'}>`.replace(/\/?>>?$/, '>');
}

function shortened(code: string): string {
  const [line = ''] = code.trim().split('\n');
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
