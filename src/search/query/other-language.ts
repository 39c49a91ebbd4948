import type { Language } from '#i18n/languages.ts';
import type { Term } from '#search/index/lists.ts';
import { stemOf } from '#search/analysis/stem.ts';
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
  other: Language,
): string | undefined {
  const { language } = lexicon;
  const names = terms
    .flatMap((term) => term[language].map((name) => ({ stems: stemsOf(name, lexicon), to: term[other][0] })))
    .filter(({ stems }) => stems.length > 0)
    .sort((one, another) => another.stems.length - one.stems.length);
  const asked = readQuestion(question, lexicon.stopWords).terms;
  const stems = asked.map((word) => stemOf(word, language));
  const said: string[] = [];
  let translated = false;
  for (let at = 0; at < asked.length;) {
    const name = names.find((each) => each.stems.every((stem, more) => stem === stems[at + more]));
    said.push(name?.to ?? asked[at] ?? '');
    translated ||= name !== undefined;
    at += name?.stems.length ?? 1;
  }
  return translated ? said.join(' ') : undefined;
}

function stemsOf(name: string, lexicon: Lexicon): string[] {
  return readQuestion(name, lexicon.stopWords).terms.map((word) => stemOf(word, lexicon.language));
}
