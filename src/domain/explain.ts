import type { Content, Named } from '#content/model.ts';
import type { Term } from '#schemas/term.ts';
import type { Language } from '#i18n/languages.ts';
import type { HtmlToken } from '#source/html.ts';

/** The glossary of a language by the first word of each form a term takes in running text. */
export type Explainer = ReadonlyMap<string, readonly { words: readonly string[]; term: Named<Term> }[]>;

/** A term in a text, where it first comes. */
export interface MarkedTerm {
  kind: 'term';
  term: Named<Term>;
  /** The term as the text has it, and the sign that ends it there. */
  words: string;
  sign: string;
}

/** Elements whose text is left alone: links and headings lead somewhere already, facts and code are no prose. */
const quietElements = /^(a|button|h[1-6]|code|dfn|summary|svg|script|style|nav|label|figcaption|table|dl)$/;

/** Makes the glossary ready for finding its terms in texts of a language. */
export function explainerOf(glossary: Content['glossary'], language: Language): Explainer {
  const explained = [...glossary.values()].filter(({ common }) => !common);
  const forms = explained.flatMap((term) =>
    [
      term.name[language],
      ...(term.short ? [term.short[language]] : []),
      ...(term.forms?.[language] ?? []),
    ].map((form) => ({ words: wordsIn(form).map(({ word }) => normal(word)), term })),
  );
  const byFirstWord = Map.groupBy(forms, ({ words }) => words[0] ?? '');
  // The longest form wins: "sosiaali- ja terveyskeskus" before "sosiaali- ja terveys…".
  return new Map(
    [...byFirstWord].map(([word, all]) => [
      word,
      all.toSorted((one, other) => other.words.length - one.words.length),
    ]),
  );
}

/**
 * Marks the first use of each term in the running text of a piece of HTML. What would look like a term that was
 * marked before, and mean another, is left alone.
 */
export function markTerms(tokens: readonly HtmlToken[], explainer: Explainer): (HtmlToken | MarkedTerm)[] {
  const terms = new Map<string, Named<Term>>();
  let quiet = 0;
  return tokens.flatMap((token): (HtmlToken | MarkedTerm)[] => {
    if (token.kind === 'open' && quietElements.test(token.name)) quiet += 1;
    if (token.kind === 'close' && quietElements.test(token.name)) quiet -= 1;
    return token.kind !== 'text' || quiet > 0 ? [token] : markText(token.html, explainer, terms);
  });
}

/** @param terms The terms that are marked already, by how they look; those of this text are put there. */
function markText(
  text: string,
  explainer: Explainer,
  terms: Map<string, Named<Term>>,
): (HtmlToken | MarkedTerm)[] {
  // Not the name of a sign, `&quot;`, nor its number.
  const words = wordsIn(text).filter(
    ({ start }) => text[start - 1] !== '&' && text.slice(start - 2, start) !== '&#',
  );
  const pieces: (HtmlToken | MarkedTerm)[] = [];
  let end = 0;
  for (let place = 0; place < words.length; place++) {
    const found = findTerm(words, place, explainer);
    const first = words[place];
    const last = found && words[place + found.words.length - 1];
    if (found === undefined || first === undefined || last === undefined) continue;
    place += found.words.length - 1;
    const after = last.start + last.word.length;
    const name = text.slice(first.start, after);
    // What was explained before is passed over whole: no shorter term is explained inside it.
    if (terms.has(normal(name)) || [...terms.values()].includes(found.term)) continue;
    // A line may break at either side of a button: the sign that ends the word has to be held to it.
    const sign = /^[.,;:!?)”]+/.exec(text.slice(after))?.[0] ?? '';
    pieces.push(
      { kind: 'text', html: text.slice(end, first.start) },
      { kind: 'term', term: found.term, words: name, sign },
    );
    end = after + sign.length;
    terms.set(normal(name), found.term);
  }
  return [...pieces, { kind: 'text', html: text.slice(end) }];
}

function findTerm(words: readonly { word: string; start: number }[], place: number, explainer: Explainer) {
  const candidates = explainer.get(normal(words[place]?.word ?? '')) ?? [];
  return candidates.find(({ words: form }) =>
    form.every((word, index) => normal(words[place + index]?.word ?? '') === word),
  );
}

/** The words of a text with their places. A word keeps its hyphens: `sosiaali-`, `sote-uudistus`. */
function wordsIn(text: string): { word: string; start: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu)].map(({ 0: word, index }) => ({
    word,
    start: index,
  }));
}

/** Abbreviations are told apart by their capitals (`STM`); other words also stand at the head of a sentence. */
function normal(word: string): string {
  return /^\p{Lu}{2,}$/u.test(word) ? word : word.toLowerCase();
}
