import { brotliCompressSync, constants } from 'node:zlib';
import type { Content, Named } from '#content/model.ts';
import type { Term } from '#schemas/term.ts';
import { explainerOf, type Explainer, markTerms } from '#domain/explain.ts';
import { termAnchor } from '#domain/pages/glossary-page.ts';
import { sectionAddress } from '#routes/addresses.ts';
import { type Language, otherLanguage } from '#i18n/languages.ts';
import { messagesOf } from '#i18n/messages.ts';
import { escapeHtml, htmlAttributes } from '#source/html.ts';

/** What a page with its explanations may weigh on the wire, in bytes, before its policy; what one explanation adds. */
const pageWeight = 8_750;
const explanationWeight = 105;

const explainers = new WeakMap<Content['glossary'], Map<Language, Explainer>>();

/**
 * Explains the first use of each glossary term on a finished page: a button in the text opens the explanation,
 * by the browser's own popovers. Texts begin after `<!--terms-->` and the explanations stand where that ends.
 */
export function withExplanations(html: string, glossary: Content['glossary'], language: Language): string {
  return html.replace(/<!--terms-->([\s\S]*?)<!--\/terms-->/, (_whole, text: string) => {
    const room = Math.max(0, Math.floor((pageWeight - weightOf(html)) / explanationWeight));
    const explained = markTerms(text, explainerFor(glossary, language), room, button);
    return explained.html + explained.terms.map((term) => explanation(term, language)).join('');
  });
}

/** About the weight of a page on the wire: the quickest brotli, which the best undercuts by some 23 per cent. */
function weightOf(html: string): number {
  const quickest = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
  return brotliCompressSync(html, quickest).length * 0.77;
}

function explainerFor(glossary: Content['glossary'], language: Language): Explainer {
  const known = explainers.get(glossary) ?? new Map<Language, Explainer>();
  explainers.set(glossary, known);
  const explainer = known.get(language) ?? explainerOf(glossary, language);
  known.set(language, explainer);
  return explainer;
}

function button(term: Named<Term>, words: string): string {
  const id = `t-${term.id}`;
  const attributes = { type: 'button', class: 'term', popovertarget: id, interestfor: id };
  return `<button${htmlAttributes(attributes)}>${words}</button>`;
}

function explanation(term: Named<Term>, language: Language): string {
  const other = otherLanguage(language);
  const { pair, more } = messagesOf(language).glossary;
  const href = `${sectionAddress('glossary', language)}#${termAnchor(term, language)}`;
  return (
    `<div popover${htmlAttributes({ id: `t-${term.id}`, class: 'explanation' })} data-pagefind-ignore>` +
    `<p><dfn>${escapeHtml(term.name[language])}</dfn> (${pair} <span lang="${other}">${escapeHtml(term.name[other])}</span>): ` +
    `${escapeHtml(firstSentence(term.definition[language]))} <a${htmlAttributes({ href })}>${more}</a></p></div>`
  );
}

/** The rest stands on the glossary page. A full stop inside a date or an abbreviation ends no sentence. */
function firstSentence(text: string): string {
  return /^.*?[.!?](?= \p{Lu}|$)/u.exec(text)?.[0] ?? text;
}
