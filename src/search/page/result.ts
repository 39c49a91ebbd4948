import type { Language } from '#i18n/languages.ts';
import { excerpt, nameInOther } from '#search/query/excerpt.ts';
import type { PageData } from './pagefind.ts';
import type { ResultView } from './view.ts';

/**
 * A found page as it is shown. Its address marks what was found also on the page itself, without a script there;
 * one that leads to a place on its page is left as it is, for the mark may stand elsewhere.
 *
 * @param sought The words that were searched, also those searched instead of the reader's.
 */
export function resultView(
  { url, content, meta }: PageData,
  sought: readonly string[],
  language: Language,
): ResultView {
  const segments = excerpt(content, sought, language);
  const found = segments.find(({ marked }) => marked)?.text;
  return {
    url,
    href: found === undefined || url.includes('#') ? url : `${url}#:~:text=${encodeFragment(found)}`,
    title: meta['title'] ?? url,
    kind: meta['kind'] ?? '',
    remarks: ['date', 'region'].flatMap((name) => meta[name] ?? []),
    excerpt: segments,
    content,
    translation: [meta['translation'], nameInOther(content)].filter((each) => each !== undefined),
  };
}

/** In a text fragment the comma, the ampersand and the hyphen have a meaning of their own. */
function encodeFragment(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
