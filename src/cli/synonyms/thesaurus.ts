import { isLanguage, type Language } from '#i18n/languages.ts';

/** What one thing is called in each language, the usual name first. */
export type Concept = Partial<Record<Language, string[]>>;

/** A file of words from outside: what it says, or what is wrong with it. */
export type Thesaurus =
  { concepts: Concept[] } | { line: number; wrong: 'columns' | 'language' } | { wrong: 'ending' | 'empty' };

/**
 * Words of a thesaurus: SKOS in Turtle, as the General Finnish Ontology is published (`.ttl`), or a table with a tab
 * between its columns (`.tsv`): the language, the word, and on the same line its synonyms.
 *
 * @see https://www.w3.org/TR/skos-reference/ and https://www.w3.org/TR/turtle/
 */
export function readThesaurus(name: string, text: string): Thesaurus {
  const read = name.endsWith('.ttl')
    ? { concepts: readTurtle(text) }
    : name.endsWith('.tsv')
      ? readTable(text)
      : ({ wrong: 'ending' } as const);
  return 'concepts' in read && read.concepts.length === 0 ? { wrong: 'empty' } : read;
}

/** Each concept stands in a block of its own: so every program writes it that publishes a vocabulary. */
function readTurtle(text: string): Concept[] {
  return text
    .split(/\n\s*\n/)
    .map((block) => {
      const names = [...block.matchAll(labels)].toSorted(
        ([, one], [, other]) => Number(one === 'alt') - Number(other === 'alt'),
      );
      return conceptOf(
        names.flatMap(([, , list = '']) =>
          [...list.matchAll(literal)].map(
            ([, word = '', language = '']) => [language, unescaped(word)] as const,
          ),
        ),
      );
    })
    .filter((concept) => Object.keys(concept).length > 0);
}

const literal = /"((?:[^"\\\n]|\\.)*)"@([\w-]+)/g;
const labels = /(?:\w*:|core#)(pref|alt)Label>?\s+((?:"(?:[^"\\\n]|\\.)*"@[\w-]+[\s,]*)+)/g;

function unescaped(word: string): string {
  return word.replace(/\\u([\dA-Fa-f]{4})|\\(.)/g, (_, code?: string, sign?: string) =>
    code === undefined ? (sign ?? '') : String.fromCodePoint(parseInt(code, 16)),
  );
}

function readTable(text: string): Thesaurus {
  const concepts: Concept[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [language = '', ...words] = line.split('\t').map((cell) => cell.trim());
    if (!isLanguage(language)) return { line: index + 1, wrong: 'language' };
    if (words.length < 2 || words.includes('')) return { line: index + 1, wrong: 'columns' };
    concepts.push({ [language]: words });
  }
  return { concepts };
}

function conceptOf(names: readonly (readonly [language: string, word: string])[]): Concept {
  return Object.fromEntries(
    Map.groupBy(
      names.filter(([language]) => isLanguage(language)),
      ([language]) => language,
    )
      .entries()
      .map(([language, own]) => [language, own.map(([, word]) => word)]),
  );
}
