import type { Language } from '#i18n/languages.ts';
import { messagesOf } from '#i18n/messages.ts';
import { type Footnotes, footnotesOf } from './footnotes.ts';
import { headingIds } from './heading-ids.ts';
import { escapeHtml, htmlAttributes } from './html.ts';
import { type Format, type MarkdownNode, parseMarkdown, textOf } from './markdown.ts';

/**
 * Prints a text, without its fields, as HTML. It knows only the elements that texts are made of, and makes every tag
 * itself: what else may stand in a text is printed as the words it is written with. Links and pictures lead between
 * files of the content folder, as they are written; a component is an empty `site-component`.
 *
 * @throws When the text cannot be read, which the check tells before.
 */
export function renderMarkdown(text: string, format: Format, language: Language): string {
  const root = parseMarkdown(text, format);
  const footnotes = footnotesOf(root, language);
  const print = blockPrinter(footnotes, language);
  const blocks = (root.children ?? []).map(print);
  return [...blocks, footnotes.list(print)].filter(Boolean).join('\n');
}

function blockPrinter(footnotes: Footnotes, language: Language): (node: MarkdownNode) => string {
  const idOf = headingIds();
  const inlines = (node: MarkdownNode) => inlinesOf(node, { footnotes });
  const blocks = (nodes: readonly MarkdownNode[] = []) =>
    nodes
      .map(block)
      .filter(Boolean)
      .map((each) => `${each}\n`)
      .join('');

  return block;

  function block(node: MarkdownNode): string {
    switch (node.type) {
      case 'paragraph':
        return `<p>${inlines(node)}</p>`;
      case 'heading': {
        const tag = `h${Math.min(6, Math.max(1, node.depth ?? 2))}`;
        return `<${tag} id="${escapeHtml(idOf(textOf(node)))}">${inlines(node)}</${tag}>`;
      }
      case 'blockquote':
        return `<blockquote>\n${blocks(node.children)}</blockquote>`;
      case 'note':
        return note(node);
      case 'list':
        return list(node);
      case 'thematicBreak':
        return '<hr>';
      case 'code': {
        const language = /^[\w+-]+$/.test(node.lang ?? '') ? ` class="language-${node.lang ?? ''}"` : '';
        return `<pre><code${language}>${escapeHtml(node.value ?? '')}\n</code></pre>`;
      }
      case 'table':
        return table(node, inlines);
      case 'component':
        return `<site-component component="${escapeHtml(node.name ?? '')}"${htmlAttributes(node.attributes ?? {})}></site-component>`;
      case 'definition':
      case 'footnoteDefinition':
      case 'comment':
        return '';
      default:
        return `<p>${inline(node, { footnotes })}</p>`;
    }
  }

  function note({ note: kind = 'note', children }: MarkdownNode): string {
    const title = escapeHtml(messagesOf(language).notes[kind]);
    return `<div class="callout" role="note">\n<p class="callout-title">${title}</p>\n${blocks(children)}</div>`;
  }

  function list({ ordered, start, spread, children = [] }: MarkdownNode): string {
    const loose = spread === true || children.some((item) => item.spread === true);
    const tag = ordered ? 'ol' : 'ul';
    const from = ordered && typeof start === 'number' && start !== 1 ? ` start="${start}"` : '';
    const items = children.map((item) => `<li>${loose ? `\n${blocks(item.children)}` : tight(item)}</li>\n`);
    return `<${tag}${from}>\n${items.join('')}</${tag}>`;
  }

  /** In a list without empty lines, paragraphs are no paragraphs. */
  function tight({ children = [] }: MarkdownNode): string {
    return children
      .map((child, index) =>
        child.type === 'paragraph'
          ? `${index === 0 ? '' : '\n'}${inlines(child)}`
          : `\n${block(child)}${index === children.length - 1 ? '\n' : ''}`,
      )
      .join('');
  }
}

function table(
  { children: [head, ...rows] = [], align = [] }: MarkdownNode,
  inlines: (node: MarkdownNode) => string,
): string {
  // Numbers stand below each other at the right edge; by a class, as the policy of pages allows no other way.
  const side = (index: number) => {
    const name = { right: 'end', center: 'center' }[align[index] ?? ''];
    return name === undefined ? '' : ` class="${name}"`;
  };
  // A row may leave its last cells out.
  const empty = (head?.children ?? []).map((): MarkdownNode => ({ type: 'tableCell' }));
  const row = ({ children = [] }: MarkdownNode, tag: string) =>
    `<tr>\n${[...children, ...empty.slice(children.length)].map((cell, index) => `<${tag}${side(index)}>${inlines(cell)}</${tag}>\n`).join('')}</tr>\n`;
  const body = rows.map((each) => row(each, 'td')).join('');
  return (
    `<table>\n${head === undefined ? '' : `<thead>\n${row(head, 'th')}</thead>\n`}` +
    `${body === '' ? '' : `<tbody>\n${body}</tbody>\n`}</table>`
  );
}

function inlinesOf({ children = [] }: MarkdownNode, context: Context): string {
  return children.map((child) => inline(child, context)).join('');
}

function inline(node: MarkdownNode, context: Context): string {
  const inlines = () => inlinesOf(node, context);
  switch (node.type) {
    case 'text':
      return escapeHtml(node.value ?? '');
    case 'emphasis':
      return `<em>${inlines()}</em>`;
    case 'strong':
      return `<strong>${inlines()}</strong>`;
    case 'delete':
      return `<del>${inlines()}</del>`;
    case 'inlineCode':
      return `<code>${escapeHtml(node.value ?? '')}</code>`;
    case 'break':
      return '<br>\n';
    case 'link': {
      const words = inlinesOf(node, { ...context, inLink: true });
      if (context.inLink || !mayBeLinked(node.url ?? '')) return words;
      return `<a${htmlAttributes({ href: encoded(node.url ?? ''), title: node.title })}>${words}</a>`;
    }
    case 'image':
      if (!isRelative(node.url ?? '')) return escapeHtml(node.alt ?? '');
      return `<img${htmlAttributes({ src: encoded(node.url ?? ''), alt: node.alt ?? '', title: node.title })}>`;
    case 'footnoteReference':
      return context.footnotes.mark(node.identifier ?? '', context.inLink === true);
    case 'comment':
      return '';
    default:
      return node.children === undefined ? escapeHtml(node.value ?? '') : inlines();
  }
}

/** Addresses of the web, of mail and of telephones, and the ways between files of the content. */
function mayBeLinked(address: string): boolean {
  return /^(?:https?:\/\/|mailto:|tel:)/.test(address) || isRelative(address);
}

/** Whether an address names no scheme and no host. Browsers leave out control characters before they look for one. */
function isRelative(address: string): boolean {
  return !/^[\s\p{Cc}]*(?:[^/?#]*:|[/\\])/u.test(address);
}

/** An address with its spaces and letters as bytes; what is written as such already stays. */
function encoded(address: string): string {
  return address.toWellFormed().replace(/[^!-~]|[\\^`{|}[\]]|%(?![0-9a-f]{2})/giu, encodeURIComponent);
}

/** What an inline element is printed with, and whether it stands in a link. */
interface Context {
  footnotes: Footnotes;
  inLink?: boolean;
}
