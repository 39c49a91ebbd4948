import { addressWords, identifiersIn } from '#search/analysis/identifiers.ts';
import { tokensOf } from '#search/analysis/tokens.ts';
import { type HtmlToken, isEmpty, decodedText } from '#source/html.ts';
import { INLINE, LEFT_OUT } from './elements.ts';
import { nameInOther } from '#search/query/excerpt.ts';
import { makeShownText } from './shown-text.ts';
import { makeSlimHtml } from './slim-html.ts';

/**
 * What of a built page goes into the search: the tokens inside `data-pagefind-body`, told apart by where
 * it stands, and the page as Pagefind is to see it. `undefined` when the page is not searched.
 */
export function readPage(page: readonly HtmlToken[]): PageTokens | undefined {
  const shown = makeShownText();
  const slim = makeSlimHtml();
  const texts: Record<Zone, string[]> = { title: [], heading: [], body: [] };
  const names: string[] = [];
  const days: string[] = [];
  let date: string | undefined;
  // The text of the body apart from the names of sources, and those.
  const own: string[] = [];
  const cited: string[] = [];
  let language = '';
  let isSearched = false;
  let weight = 1;
  let depth = 0;
  let inBody = 0;
  let ignored = 0;
  let inSource = false;
  let zone: Zone = 'body';
  let zoneDepth = 0;

  const endWord = () => [texts[zone], own, cited].forEach((texts) => texts.push(' '));

  for (const token of page) {
    if (token.kind === 'open') {
      const { name, attributes } = token;
      if (name === 'html') language = attributes['lang'] ?? '';
      if (name === 'br' || name === 'hr') endWord();
      if (isEmpty(token)) {
        if (inBody) slim.empty(name, attributes);
        continue;
      }
      depth++;
      if (!inBody && 'data-pagefind-body' in attributes) {
        inBody = depth;
        weight = Number(attributes['data-search-weight'] ?? 1);
        names.push(...(attributes['data-search-names'] ?? '').split('|').filter((name) => name !== ''));
        days.push(attributes['data-search-day'] ?? '');
        date = attributes['data-date'];
        isSearched = true;
      }
      if (inBody) slim.open(name, attributes);
      if (!ignored && (LEFT_OUT.has(name) || 'data-pagefind-ignore' in attributes)) ignored = depth;
      if (zone === 'body' && /^h[1-6]$/.test(name)) {
        zone = name === 'h1' ? 'title' : 'heading';
        zoneDepth = depth;
      }
      if (name === 'a') inSource = /^https?:/.test(attributes['href'] ?? '');
      if (!INLINE.has(name)) endWord();
      if (inBody) shown.open(name, attributes, ignored > 0);
    } else if (token.kind === 'text') {
      if (!inBody) continue;
      const text = decodedText(token);
      slim.text(text);
      shown.text(text);
      if (!ignored) texts[zone].push(text);
      if (!ignored && zone === 'body') (inSource ? cited : own).push(text);
    } else if (token.kind === 'close') {
      const { name } = token;
      if (inBody) slim.close(name);
      if (name === 'a') inSource = false;
      if (!INLINE.has(name)) endWord();
      if (inBody) shown.close(name);
      if (depth === zoneDepth) {
        zone = 'body';
        zoneDepth = 0;
      }
      if (depth === ignored) ignored = 0;
      if (depth === inBody) inBody = 0;
      depth--;
    }
  }
  if (!isSearched) return undefined;
  const inZones = (read: (text: string) => string[]): Record<Zone, string[]> => ({
    title: read(texts.title.join('')),
    heading: read(texts.heading.join('')),
    body: read(texts.body.join('')),
  });
  return {
    ...slim.page(language),
    weight,
    date,
    title: texts.title.join('').replace(/\s+/g, ' ').trim(),
    name: tokensOf(texts.title.join('').split(/:\s/)[0] ?? ''),
    names,
    otherName: nameInOther(shown.all()),
    shown: shown.all(),
    tokens: inZones((text) => [...tokensOf(text), ...addressWords(text)]),
    identifiers: {
      day: keysIn(days.join(' ')).filter((key) => key.startsWith('d')),
      title: keysIn(texts.title.join('')),
      heading: keysIn(texts.heading.join('')),
      body: keysIn(own.join('')),
      cited: keysIn(cited.join('')),
    },
  };
}

function keysIn(text: string): string[] {
  return identifiersIn(text).flatMap(({ keys }) => keys);
}

export type Zone = 'title' | 'heading' | 'body';

export interface PageTokens {
  /** What Pagefind is to see. */
  readonly html: string;
  /** Where in it the searched element has opened. */
  readonly start: number;
  /** How much its words count beside those of other pages, from `data-search-weight`. */
  readonly weight: number;
  /** The day by which results are ordered, from `data-date`. */
  readonly date: string | undefined;
  readonly title: string;
  /** The title up to its colon: `Lapplands andra verkstad` of `Lapplands andra verkstad: målen`. */
  readonly name: readonly string[];
  /** What a term is called in the other language. */
  readonly otherName: string | undefined;
  /** What else the page may be asked for by, from `data-search-names`: of a region its municipalities in both languages. */
  readonly names: readonly string[];
  /** What an excerpt may show; see `makeShownText`. */
  readonly shown: string;
  readonly tokens: Readonly<Record<Zone, readonly string[]>>;
  /** Keys of the numbers, dates, codes and addresses; the day of which the page tells, and what stands in names of sources, apart. */
  readonly identifiers: Readonly<Record<Zone | 'day' | 'cited', readonly string[]>>;
}
