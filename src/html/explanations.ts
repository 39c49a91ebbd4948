import { brotliCompressSync, constants } from 'node:zlib';
import type { Content, Named } from '#content/model.ts';
import type { Term } from '#schemas/term.ts';
import { explainerOf, type Explainer, type MarkedTerm, markTerms } from '#domain/explain.ts';
import { termAnchor } from '#domain/pages/glossary-page.ts';
import { sectionAddress } from '#addresses.ts';
import { type Language, otherLanguage } from '#i18n/languages.ts';
import { messagesOf } from '#i18n/messages.ts';
import { escapeHtml, htmlAttributes, type HtmlToken, printHtml, readHtml } from '#source/html.ts';
import { markedPart } from './marked-part.ts';

/** What a page may weigh on the wire before its policy, in bytes, and what an explanation adds as a popover, as a link. */
const pageWeight = 8_740;
const weights = { popover: 80, link: 17 } as const;

/** How many terms are explained on any page, and how many of them at least where they stand: the hardest pages are the heaviest. */
const fewest = { terms: 5, popovers: 1 } as const;

/** A button does not break at the end of a line: longer terms are links. */
const longestButton = 24;

const explainers = new WeakMap<Content['glossary'], Map<Language, Explainer>>();

/**
 * Explains the first use of each glossary term on a finished page. A button in the text opens the explanation, by the
 * browser's own popovers; where the page has no room for all of them, the longest terms, which are the hardest to
 * read, get them, on any page some, and the others lead to the glossary. Texts begin after `<!--terms-->` and the explanations stand
 * where that ends.
 *
 * @param finish What is still done to the page before it is sent, which is how it is weighed.
 */
export function withExplanations(
  page: readonly HtmlToken[],
  glossary: Content['glossary'],
  language: Language,
  finish: (page: readonly HtmlToken[]) => readonly HtmlToken[] = (same) => same,
): HtmlToken[] {
  const texts = markedPart(page, 'terms');
  if (texts === undefined) return [...page];
  const marked = markTerms(texts.part, explainerFor(glossary, language));
  const found = marked.filter((token) => token.kind === 'term');
  const byLength = found.toSorted((one, other) => other.words.length - one.words.length);
  const fitting = byLength.filter(({ words }) => words.length <= longestButton);
  const hardest = [...new Set([...fitting.slice(0, fewest.popovers), ...byLength])];
  const isLight = mostWeight(printHtml(page)) + found.length * weights.popover < pageWeight;
  const free = isLight ? Infinity : pageWeight - weightOf(printHtml(finish(page)));
  const more = weights.popover - weights.link;
  const links = Math.floor((free - fewest.popovers * more) / weights.link);
  const explained = hardest.slice(0, Math.max(fewest.terms, links));
  const room = Math.floor((free - explained.length * weights.link) / more);
  const popovers = explained
    .filter(({ words }) => words.length <= longestButton)
    .slice(0, Math.max(fewest.popovers, room));
  const shown = (each: MarkedTerm) => {
    if (!explained.includes(each)) return each.words + each.sign;
    if (!popovers.includes(each)) return termLink(each, language) + each.sign;
    return each.sign === '' ? button(each) : `<span class="whole">${button(each)}${each.sign}</span>`;
  };
  const explanations = found.filter((each) => popovers.includes(each));
  return [
    ...texts.before,
    ...marked.flatMap((token) => (token.kind === 'term' ? readHtml(shown(token)) : token)),
    ...readHtml(explanations.map(({ term }) => explanation(term, language)).join('')),
    ...texts.after,
  ];
}

/**
 * More than a page weighs on the wire, by its length alone: its head with the styles that it uses weighs some 3 kB, and
 * its body is packed to less than a third. To finish and pack each page only to weigh it took a tenth of a build.
 */
function mostWeight(html: string): number {
  return 3_200 + 0.34 * (html.length - html.indexOf('</head>'));
}

/** The weight of a page on the wire, to half a per cent: a quick brotli, which the best undercuts by 7 per cent. */
function weightOf(html: string): number {
  const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  return brotliCompressSync(html, quick).length * 0.927;
}

function explainerFor(glossary: Content['glossary'], language: Language): Explainer {
  const known = explainers.get(glossary) ?? new Map<Language, Explainer>();
  explainers.set(glossary, known);
  const explainer = known.get(language) ?? explainerOf(glossary, language);
  known.set(language, explainer);
  return explainer;
}

function button({ term, words }: MarkedTerm): string {
  const id = `t-${term.id}`;
  // Whoever has pointed at the word for a while has its explanation open already: a press must not take it away.
  const press = { popovertarget: id, popovertargetaction: 'show' };
  return `<button${htmlAttributes({ type: 'button', class: 'term', interestfor: id, ...press })}>${words}</button>`;
}

function termLink({ term, words }: MarkedTerm, language: Language): string {
  return `<a${htmlAttributes({ class: 'term', href: termAddress(term, language) })}>${words}</a>`;
}

function termAddress(term: Named<Term>, language: Language): string {
  return `${sectionAddress('glossary', language)}#${termAnchor(term, language)}`;
}

function explanation(term: Named<Term>, language: Language): string {
  const other = otherLanguage(language);
  const { pair, more } = messagesOf(language).glossary;
  const href = termAddress(term, language);
  return (
    `<div popover${htmlAttributes({ id: `t-${term.id}`, class: 'explanation' })} data-pagefind-ignore>` +
    `<dfn>${escapeHtml(term.name[language])}</dfn> (${escapeHtml(pair)} <span lang="${other}">${escapeHtml(term.name[other])}</span>): ` +
    `${escapeHtml(firstSentence(term.definition[language]))} <a${htmlAttributes({ href })}>${escapeHtml(more)}</a></div>`
  );
}

/** The rest stands on the glossary page. A full stop inside a date or an abbreviation ends no sentence. */
function firstSentence(text: string): string {
  return /^.*?[.!?](?= \p{Lu}|$)/u.exec(text)?.[0] ?? text;
}
