import { addressWords, identifiersIn } from '#search/analysis/identifiers.ts';
import { tokensOf } from '#search/analysis/tokens.ts';
import { type HtmlToken, isEmpty, decodedText } from '#source/html.ts';
import { LEFT_OUT } from './elements.ts';
import { nameInOther } from '#search/query/excerpt.ts';
import { makeShownText } from './shown-text.ts';
import { makeSlimHtml } from './slim-html.ts';
import { makeZoneTexts, type Zone } from './zone-texts.ts';

/**
 * What of a built page goes into the search: the tokens inside `data-pagefind-body`, told apart by where
 * it stands, and the page as Pagefind is to see it. `undefined` when the page is not searched.
 */
export function readPage(page: readonly HtmlToken[]): PageTokens | undefined {
  const shown = makeShownText();
  const slim = makeSlimHtml();
  const zones = makeZoneTexts();
  const names: string[] = [];
  const days: string[] = [];
  let date: string | undefined;
  let language = '';
  let isSearched = false;
  let weight = 1;
  let depth = 0;
  let inBody = 0;
  let ignored = 0;

  for (const token of page) {
    if (token.kind === 'open') {
      const { name, attributes } = token;
      if (name === 'html') language = attributes['lang'] ?? '';
      if (isEmpty(token)) {
        zones.empty(name);
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
      zones.open(name, attributes, depth);
      if (inBody) shown.open(name, attributes, ignored > 0);
    } else if (token.kind === 'text') {
      if (!inBody) continue;
      const text = decodedText(token);
      slim.text(text);
      shown.text(text);
      if (!ignored) zones.text(text);
    } else if (token.kind === 'close') {
      const { name } = token;
      zones.close(name, depth);
      if (inBody) {
        slim.close(name);
        shown.close(name);
      }
      if (depth === ignored) ignored = 0;
      if (depth === inBody) inBody = 0;
      depth--;
    }
  }
  if (!isSearched) return undefined;
  const { title, heading, body, own, cited } = zones.all();
  const tokensIn = (text: string) => [...tokensOf(text), ...addressWords(text)];
  return {
    ...slim.page(language),
    weight,
    date,
    title: title.replace(/\s+/g, ' ').trim(),
    name: tokensOf(title.split(/:\s/)[0] ?? ''),
    names,
    otherName: nameInOther(shown.all()),
    shown: shown.all(),
    tokens: { title: tokensIn(title), heading: tokensIn(heading), body: tokensIn(body) },
    identifiers: {
      day: keysIn(days.join(' ')).filter((key) => key.startsWith('d')),
      title: keysIn(title),
      heading: keysIn(heading),
      body: keysIn(own),
      cited: keysIn(cited),
    },
  };
}

function keysIn(text: string): string[] {
  return identifiersIn(text).flatMap(({ keys }) => keys);
}

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
