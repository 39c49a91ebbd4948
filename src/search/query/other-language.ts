import { otherLanguage } from '#i18n/languages.ts';
import type { Term } from '#search/index/lists.ts';
import { rootOf } from '#search/analysis/stem.ts';
import type { Lexicon } from './lexicon.ts';
import { readQuestion } from './question.ts';

/**
 * A question in the other language, as far as its terms have an official name there: `hyvinvointialueen
 * tehtävät` → `välfärdsområde tehtävät`. `undefined` when none of them has.
 */
export function otherLanguageQuery(
  question: string,
  lexicon: Lexicon,
  terms: readonly Term[],
): string | undefined {
  const { language } = lexicon;
  const other = otherLanguage(language);
  const names = terms
    .flatMap((term) => term[language].map((name) => ({ roots: rootsOf(name, lexicon), to: term[other][0] })))
    .filter(({ roots }) => roots.length > 0)
    .sort((one, another) => another.roots.length - one.roots.length);
  const words = readQuestion(question, lexicon.stopWords).words;
  const roots = words.map((word) => rootOf(word, language));
  const said: string[] = [];
  let translated = false;
  for (let at = 0; at < words.length;) {
    const name = names.find((each) => each.roots.every((root, more) => root === roots[at + more]));
    said.push(name?.to ?? words[at] ?? '');
    translated ||= name !== undefined;
    at += name?.roots.length ?? 1;
  }
  return translated ? said.join(' ') : undefined;
}

function rootsOf(name: string, lexicon: Lexicon): string[] {
  return readQuestion(name, lexicon.stopWords).words.map((word) => rootOf(word, lexicon.language));
}
