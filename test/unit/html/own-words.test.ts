import { beforeEach, expect, test, vi } from 'vitest';
import type { Content } from '#content/model.ts';
import { withContents } from '#html/contents.ts';
import { withExplanations } from '#html/explanations.ts';
import { messagesOf } from '#i18n/messages.ts';
import { printHtml, readHtml } from '#source/html.ts';
import { renderMarkdown } from '#source/render.ts';
import { both } from '../../setup/both.ts';

// A programme words messages as it likes, in a file of the content: wherever they are printed they are words.

const markup = '</summary></details><form action="https://evil.example/">';

beforeEach(() => {
  const { site, glossary, notes, footnotes } = messagesOf('fi');
  vi.spyOn(site, 'contents', 'get').mockReturnValue(markup);
  vi.spyOn(glossary, 'pair', 'get').mockReturnValue(markup);
  vi.spyOn(glossary, 'more', 'get').mockReturnValue(markup);
  vi.spyOn(notes, 'tip', 'get').mockReturnValue(markup);
  vi.spyOn(footnotes, 'back').mockReturnValue(markup);
});

const terms: Content['glossary'] = new Map([
  [
    'raati',
    { id: 'raati', name: both('raati', 'råd'), definition: both('Selitys.', 'Förklaring.'), common: false },
  ],
]);

test.each([
  [
    'the list of contents',
    () => {
      const headings = ['a', 'b', 'c'].map((id) => `<h2 id="${id}">${id}</h2>`).join('');
      return printHtml(withContents(readHtml(`<!--contents-->${headings}<!--/contents-->`), 'fi'));
    },
  ],
  [
    'an explanation',
    () => printHtml(withExplanations(readHtml('<!--terms--><p>Yksi raati.</p><!--/terms-->'), terms, 'fi')),
  ],
  ['a note', () => renderMarkdown('> [!TIP]\n> Teksti.', 'md', 'fi')],
  ['a footnote', () => renderMarkdown('Teksti.[^1]\n\n[^1]: Lisää.', 'md', 'fi')],
])('the own words of a programme are no markup: %s', (_where, print) => {
  expect(print()).toContain('&lt;form');
  expect(print()).not.toContain('<form');
});
