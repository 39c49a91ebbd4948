import type { Language } from '#i18n/languages.ts';
import { messagesOf } from '#i18n/messages.ts';

/** From how many headings on a page has a list of its contents. */
const fewest = 3;

/** Fills the place that a layout leaves with `<!--contents-->` with links to the headings from there to `<!--/contents-->`. */
export function withContents(html: string, language: Language): string {
  return html.replace(/<!--contents-->([\s\S]*?)<!--\/contents-->/, (_whole, text: string) => {
    const headings = [...text.matchAll(/<h2\b([^>]*)\sid="([^"]+)"([^>]*)>([\s\S]*?)<\/h2>/g)];
    if (headings.length < fewest) return text;
    const links = headings.map(([, before = '', id = '', after = '', text = '']) => {
      const lang = /\slang="\w+"/.exec(before + after)?.[0] ?? '';
      return `<li><a href="#${id}"${lang}>${text.replace(/<[^>]*>/g, '').trim()}</a>`;
    });
    const label = messagesOf(language).site.contents;
    return (
      `<nav class="contents" aria-label="${label}" data-pagefind-ignore><details><summary>${label}</summary>` +
      `<ul>${links.join('</li>')}</li></ul></details></nav>${text}`
    );
  });
}
