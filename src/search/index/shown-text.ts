import { OTHER_ENDS, OTHER_STARTS } from '#search/query/excerpt.ts';
import { INLINE } from './elements.ts';

/**
 * Gathers of a page, element by element, the text that an excerpt may show: what stands after its title, a fact with
 * its name, facts apart from each other, and what is written in the other language between marks of its own.
 */
export function makeShownText(): ShownText {
  const lines: string[] = [];
  let line = '';
  let hidden: string | undefined;
  let nested = 0;
  let other: string | undefined;
  const endLine = () => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (/[\p{L}\p{N}]/u.test(text)) lines.push(text);
    line = '';
  };
  return {
    open(name, attributes, ignored) {
      if (hidden === name) nested++;
      else if (hidden === undefined && ignored && name !== 'dt') hidden = name;
      if (!INLINE.has(name)) endLine();
      if (other === undefined && 'lang' in attributes && INLINE.has(name)) {
        other = name;
        line += ` ${OTHER_STARTS}`;
      }
    },
    text(text) {
      if (hidden === undefined) line += text;
    },
    close(name) {
      if (hidden === name && nested-- === 0) {
        hidden = undefined;
        nested = 0;
      }
      if (other === name) {
        other = undefined;
        line += `${OTHER_ENDS} `;
      }
      if (name === 'dt' && line.trim() !== '') line = `${line.trimEnd()}: `;
      else if (!INLINE.has(name)) endLine();
      // What stands before the title and in it is told by the result itself.
      if (name === 'h1') lines.length = 0;
    },
    all: () =>
      lines.reduce((text, next) => text + (/(^|[.!?:])$/.test(text) ? ' ' : ' · ') + next, '').trim(),
  };
}

interface ShownText {
  /** @param ignored Whether the element is no part of what is searched. */
  open(name: string, attributes: Readonly<Record<string, string>>, ignored: boolean): void;
  text(text: string): void;
  close(name: string): void;
  all(): string;
}
