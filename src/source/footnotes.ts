import { type Language } from '#i18n/languages.ts';
import { messagesOf } from '#i18n/messages.ts';
import { escapeHtml, htmlAttributes } from './html.ts';
import type { MarkdownNode } from './markdown.ts';

/** The footnotes of a text, numbered in the order in which they are first named. */
export interface Footnotes {
  /** The number that stands in the text; nothing where there is no footnote of that name. */
  mark: (name: string, inLink: boolean) => string;
  /** The list at the end of the text. */
  list: (print: (node: MarkdownNode) => string) => string;
}

/** Collects the footnotes of a text. No heading can have their ids, as those have no full stops. */
export function footnotesOf(root: MarkdownNode, language: Language): Footnotes {
  const messages = messagesOf(language).footnotes;
  const definitions = new Map(footnotesIn(root).toReversed());
  const named = new Map<string, { number: number; marks: number }>();
  return {
    mark: (name, inLink) => {
      if (!definitions.has(name)) return '';
      const note = named.get(name) ?? { number: named.size + 1, marks: 0 };
      note.marks += 1;
      named.set(name, note);
      const { number, marks } = note;
      if (inLink) return `<sup data-pagefind-ignore="all">${number}</sup>`;
      const attributes = { href: `#fn.${number}`, id: markId(number, marks), role: 'doc-noteref' };
      return `<sup data-pagefind-ignore="all"><a${htmlAttributes({ ...attributes, 'aria-label': messages.mark(number) })}>${number}</a></sup>`;
    },
    list: (print) => {
      const items: string[] = [];
      // A footnote may name another, which then comes to the end of the list.
      for (const [name, note] of named) {
        const text = (definitions.get(name)?.children ?? []).map((node) => `${print(node)}\n`).join('');
        const back = { href: `#${markId(note.number, 1)}`, role: 'doc-backlink' };
        items.push(
          `<li id="fn.${note.number}">\n${text}<p><a${htmlAttributes(back)}>${escapeHtml(messages.back(note.number))}</a></p>\n</li>\n`,
        );
      }
      if (items.length === 0) return '';
      const section = { class: 'footnotes', role: 'doc-endnotes', 'aria-label': messages.title };
      return `<section${htmlAttributes(section)}>\n<ol>\n${items.join('')}</ol>\n</section>`;
    },
  };
}

/** The footnotes that a text defines, by their names, in their order. */
function footnotesIn(node: MarkdownNode): [string, MarkdownNode][] {
  const own: [string, MarkdownNode][] =
    node.type === 'footnoteDefinition' ? [[node.identifier ?? '', node]] : [];
  return [...own, ...(node.children ?? []).flatMap(footnotesIn)];
}

function markId(number: number, marks: number): string {
  return marks === 1 ? `fnref.${number}` : `fnref.${number}.${marks}`;
}
