import type { Language } from '#i18n/languages.ts';
import type { Segment } from '#search/query/excerpt.ts';
import { element, otherLanguage } from './elements.ts';

/** A result as it is shown. */
export interface ResultView {
  /** Address of the page. */
  url: string;
  /** Where the result leads. */
  href: string;
  title: string;
  /** Tells a term from an organisation of the same name. */
  kind: string;
  /** Date and region, in the order they are shown. */
  remarks: readonly string[];
  /** The part of the text that answers, with what was searched marked. */
  excerpt: readonly Segment[];
  /** The whole text. */
  content: string;
  /** Address of the page in the other language, and its name there. */
  translation: readonly string[];
}

/** Shows results after those that are shown. */
export function addResults(list: HTMLElement, results: readonly ResultView[], language: Language): void {
  list.append(...results.map((result) => resultItem(result, language)));
}

function resultItem({ href, title, kind, remarks, excerpt }: ResultView, language: Language): HTMLElement {
  const item = element('li');
  const heading = element('h3');
  heading.append(linkElement(href, title));
  const quiet = element('p', [kind, ...remarks].filter(Boolean).join(' · '));
  quiet.className = 'quiet';
  item.append(heading, quiet, excerptOf(excerpt, language));
  return item;
}

export function linkElement(href: string, text: string): HTMLElement {
  const link = element('a', text);
  link.setAttribute('href', href);
  return link;
}

/** A text with its marks, and with its language where it is not the page's. */
export function excerptOf(segments: readonly Segment[], language: Language): HTMLElement {
  const text = element('p');
  for (const segment of segments) {
    const part = segment.marked
      ? element('mark', segment.text)
      : segment.other
        ? element('span', segment.text)
        : undefined;
    if (part && segment.other) part.lang = otherLanguage(language);
    text.append(part ?? segment.text);
  }
  return text;
}
