import { type CborReader, type CborWriter, readCbor, writeCbor } from './cbor.ts';

/**
 * The words of two indexes as of one over the pages of both, in parts of the size that Pagefind gives them (1.5.2). A part
 * is an array of words, in their order; a word is its form without accents, the pages it stands on so, and the same for
 * each of its forms with accents; a page is its number, counted from the page before, with the places on it.
 */
export function mergeWords(before: WordsOf, added: WordsOf): WordPart[] {
  const parts: WordPart[] = [];
  const writer = writeCbor();
  let from = empty;
  let to = empty;
  let [count, size] = [0, 0];
  for (const each of merged(readWords(before), readWords(added))) {
    const { word, pages, forms } = each;
    if (pages.length === 0 && forms.length === 0) continue;
    if (count === 0) from = word;
    to = word;
    writeWord(writer, each);
    count++;
    size += pages.reduce((sum, { places }) => sum + places + 1, 0);
    if (size >= PART) end();
  }
  if (count > 0) end();
  return withShortBounds(parts);

  function end(): void {
    const words = writer.take();
    writer.array(1);
    writer.array(count);
    writer.items(words);
    parts.push({ from: from.toString(), to: to.toString(), content: writer.take() });
    [count, size] = [0, 0];
  }
}

/** Words in order, each from one of two orders or from both. */
function* merged(one: Iterator<Word>, other: Iterator<Word>): Generator<Word> {
  let [first, second] = [one.next(), other.next()];
  while (!first.done || !second.done) {
    const order = first.done ? 1 : second.done ? -1 : Buffer.compare(first.value.word, second.value.word);
    if (order < 0 && !first.done) yield first.value;
    else if (order > 0 && !second.done) yield second.value;
    else if (!first.done && !second.done) yield joinWord(first.value, second.value);
    if (order <= 0) first = one.next();
    if (order >= 0) second = other.next();
  }
}

function joinWord(one: Word, other: Word): Word {
  const forms = Map.groupBy([...one.forms, ...other.forms], ({ form }) => form.toString());
  return {
    word: one.word,
    pages: byNumber([...one.pages, ...other.pages]),
    forms: sortForms(
      [...forms.values()].map((same) => ({
        form: same[0]?.form ?? empty,
        pages: byNumber(same.flatMap(({ pages }) => pages)),
      })),
    ),
  };
}

function* readWords({ parts, numberOf }: WordsOf): Generator<Word> {
  for (const part of parts) {
    const reader = readCbor(part, 1);
    for (let left = reader.head(); left > 0; left--) {
      reader.head();
      const word = reader.text();
      const pages = readPages(reader, part, numberOf);
      const forms: Form[] = [];
      for (let more = reader.head(); more > 0; more--) {
        reader.head();
        const form = { form: reader.text(), pages: readPages(reader, part, numberOf) };
        if (form.pages.length > 0) forms.push(form);
      }
      yield { word, pages, forms: sortForms(forms) };
    }
  }
}

function readPages(reader: CborReader, part: Buffer, numberOf: WordsOf['numberOf']): WordPage[] {
  const pages: WordPage[] = [];
  let before = 0;
  for (let left = reader.head(); left > 0; left--) {
    reader.head();
    before += reader.head();
    const start = reader.at();
    const places = reader.skipNumbers() + reader.skipNumbers();
    const number = numberOf(before);
    if (number !== undefined) pages.push({ number, places, bytes: part.subarray(start, reader.at()) });
  }
  return byNumber(pages);
}

function writeWord(writer: CborWriter, { word, pages, forms }: Word): void {
  writer.array(3);
  writer.text(word);
  writePages(writer, pages);
  writer.array(forms.length);
  for (const { form, pages } of forms) {
    writer.array(2);
    writer.text(form);
    writePages(writer, pages);
  }
}

function writePages(writer: CborWriter, pages: readonly WordPage[]): void {
  let before = 0;
  writer.array(pages.length);
  for (const { number, bytes } of pages) {
    writer.array(3);
    writer.number(number - before);
    writer.items(bytes);
    before = number;
  }
}

function byNumber(pages: WordPage[]): WordPage[] {
  return pages.sort((one, other) => one.number - other.number);
}

/** Pagefind has them in the order in which it meets them. */
function sortForms(forms: Form[]): Form[] {
  return forms.sort((one, other) => Buffer.compare(one.form, other.form));
}

/** The bounds of a part are only as long as they must be to tell it from the next. */
function withShortBounds(parts: readonly WordPart[]): WordPart[] {
  const short = parts.map((part) => ({ ...part }));
  for (const [at, part] of short.entries()) {
    const next = short[at + 1];
    if (next === undefined) continue;
    const [to, from] = [[...part.to], [...next.from]];
    const same = from.findIndex((letter, place) => letter !== to[place]);
    const length = (same < 0 ? from.length : same) + 1;
    const shorter = to.slice(0, length).join('');
    if (shorter >= part.from) part.to = shorter;
    next.from = from.slice(0, length).join('');
  }
  return short;
}

/** Places and pages of words without accents: Pagefind counts no others. */
const PART = 20_000;
const empty: Buffer = Buffer.alloc(0);

/** Words as they are kept, and which number a page has now, if it is still of this index. */
export interface WordsOf {
  readonly parts: readonly Buffer[];
  readonly numberOf: (number: number) => number | undefined;
}

export interface WordPart {
  from: string;
  to: string;
  readonly content: Buffer;
}

interface Word {
  readonly word: Buffer;
  readonly pages: WordPage[];
  readonly forms: Form[];
}

interface Form {
  readonly form: Buffer;
  readonly pages: WordPage[];
}

/** A page on which a word stands, with the places as they are in the index. */
interface WordPage {
  readonly number: number;
  readonly places: number;
  readonly bytes: Buffer;
}
