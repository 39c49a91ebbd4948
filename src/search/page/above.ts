import type { Language } from '#i18n/languages.ts';
import { piecesOf, tokensOf } from '#search/analysis/tokens.ts';
import { excerpt } from '#search/query/excerpt.ts';
import type { Note } from '#search/query/notes.ts';
import type { Answer } from './answer.ts';
import { button, element } from './elements.ts';
import type { PanelMessages } from './messages.ts';
import { excerptOf, linkElement, type ResultView } from './view.ts';

/**
 * What is said above the results: what was searched instead, whose place a postcode is, where questions of care are
 * answered, what to try when nothing was found, and the answer itself where one place of the site gives it.
 */
export async function aboveResults(
  answer: Answer,
  results: readonly ResultView[],
  { query, language, messages, area, index, literally }: Asked,
): Promise<HTMLElement[]> {
  const { place, care, total, partial, notes, name } = answer;
  const nothing = query !== '' && total + partial === 0;
  return [
    ...notes.map((note) => noteText(note, messages, literally)),
    ...(place === undefined
      ? []
      : [card(`${place.code}: ${place.name}. `, linkElement(place.href, place.region))]),
    ...(care ? [card(messages.care, linkElement(area, messages.toArea))] : []),
    ...(nothing ? [card(messages.tryThis, linkElement(index, messages.toIndex))] : []),
    ...(name !== undefined && place === undefined
      ? placeCard(name, results)
      : ((await sumCard(query, results)) ?? answerCard(answer, results, language))),
  ];
}

/** Of a place its region and who arranges its services: those pages come first. */
function placeCard(name: string, results: readonly ResultView[]): HTMLElement[] {
  const [region, ...others] = results;
  if (region === undefined) return [];
  const authority = others.slice(0, 1).filter(({ kind }) => kind !== region.kind);
  return [
    card(
      `${name}. `,
      ...[region, ...authority].flatMap(({ kind, url, title }) => [
        `${kind}: `,
        linkElement(url, title),
        ' ',
      ]),
    ),
  ];
}

/** Of a sum what it is, of which project and when: `Myönnetty valtionavustus: 975 000 €`. */
async function sumCard(query: string, results: readonly ResultView[]): Promise<HTMLElement[] | undefined> {
  if (!/\d/.test(query)) return undefined;
  const { identifiersIn } = await import('#search/analysis/identifiers.ts');
  const [sum, ...others] = identifiersIn(query).map(({ keys }) => keys[0]);
  if (sum === undefined || others.length > 0) return undefined;
  const [fact] = results.flatMap((result) =>
    [...result.content.matchAll(SUM)]
      .filter(([, , said = '']) => identifiersIn(said)[0]?.keys[0] === sum)
      .map(([, what, said]) => ({ result, text: `${what}: ${said}` })),
  );
  if (fact === undefined) return undefined;
  const { title, url, kind, remarks } = fact.result;
  return [card('', linkElement(url, title), ` (${[kind, ...remarks.slice(0, 1)].join(' · ')}) ${fact.text}`)];
}

/** Of a term that is asked by its name what it means; of a sum, a date or a person the sentence that tells of it. */
function answerCard(
  { sought, notes, exact, total }: Answer,
  results: readonly ResultView[],
  language: Language,
): HTMLElement[] {
  const best = results[0];
  if (best === undefined || notes.length > 0 || total === 0) return [];
  const said = exact ? aboutItself(best) : sentenceWith(sought, best, language);
  if (said === undefined) return [];
  const text = excerptOf(excerpt(said, [], language, LONGEST), language);
  text.className = 'card';
  text.prepend(linkElement(best.url, best.title), ` (${best.kind}) `);
  return [text];
}

/** Of a term all that is said of it, of a page its first sentence. */
function aboutItself({ url, content }: ResultView): string | undefined {
  return url.includes('#') ? content : wholeSentences(content)[0];
}

/** The sentence that has all that is asked, when that is numbers or names of people. */
function sentenceWith(
  sought: readonly string[],
  { content }: ResultView,
  language: Language,
): string | undefined {
  const pieces = sought
    .flatMap(tokensOf)
    .flatMap(piecesOf)
    .filter((piece) => piece !== '/');
  const marked = (sentence: string, words: readonly string[]) =>
    excerpt(sentence, words, language, LONGEST)
      .filter((segment) => segment.marked)
      .flatMap(({ text }) => text.split(/[\s-]+/));
  return wholeSentences(content).find((sentence) => {
    const words = marked(sentence, sought);
    return (
      words.every((word) => /^[\p{Lu}\d]/u.test(word)) &&
      // A capital letter at the beginning of a sentence tells nothing.
      (words.some((word) => /\d/.test(word)) || words.length > 1 || !sentence.startsWith(words[0] ?? '')) &&
      // Two of the same are not both: `aluevaalit 2025` is not what has 2025 twice.
      pieces.every((piece) => marked(sentence, [piece]).length > 0)
    );
  });
}

/** Headings and facts, among them the names of sources, are no sentences. */
function wholeSentences(content: string): readonly string[] {
  return content.split(/(?<=[.!?])\s+(?=\p{Lu})| · /u).filter((said) => /[.!?]$/.test(said));
}

/** What was searched instead of the reader's word, with a way to search literally. */
function noteText(note: Note, messages: PanelMessages, literally: (word: string) => void): HTMLElement {
  if (note.kind === 'missing') return element('p', fill(messages.missing, note.from, ''));
  const to = note.to.join(' + ');
  const line = element('p', `${fill(messages.insteadOf, note.from, to)} `);
  line.append(button(fill(messages.literally, note.from, to), () => literally(note.from)));
  return line;
}

function card(text: string, ...rest: (string | HTMLElement)[]): HTMLElement {
  const made = element('p', `${text} `);
  made.className = 'card';
  made.append(...rest);
  return made;
}

/** The reader's own words are put in as text, never as markup. */
function fill(pattern: string, from: string, to: string): string {
  return pattern.replace('{from}', () => from).replace('{to}', () => to);
}

/** A sum with its name, as facts stand in a text. */
const SUM = /(?<=^|[.!?] | · )([^.·:]{3,60}): (\d[\d\s]*\s€)/gu;
/** In words. */
const LONGEST = 60;

interface Asked {
  readonly query: string;
  readonly language: Language;
  readonly messages: PanelMessages;
  /** Addresses of the page "my area" and of the index of all pages. */
  readonly area: string;
  readonly index: string;
  readonly literally: (word: string) => void;
}
