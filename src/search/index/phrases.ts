import { onceForText } from '#domain/once-for.ts';
import type { Language } from '#i18n/languages.ts';
import { fold } from '#search/analysis/fold.ts';
import { phraseStem, stemOf } from '#search/analysis/stem.ts';
import { synonymStems } from '#search/analysis/synonyms.ts';
import { piecesOf } from '#search/analysis/tokens.ts';
import type { SearchLists } from './lists.ts';

/**
 * Makes the function that finds in a text the phrases of the lists of synonyms, where their words stand one after
 * another: `tillgång till vård` is one thing, a page with `tillgång` here and `vård` there is about something else.
 */
export function makePhraseFinder(
  language: Language,
  lists: SearchLists,
): (tokens: readonly string[]) => readonly string[] {
  const stopWords = new Set(lists.stopWords[language]);
  const phrases = lists.synonyms[language]
    .flat()
    .map((phrase) => synonymStems(phrase, language, stopWords).split(' '))
    .filter((stems) => stems.length > 1);
  const byFirst = Map.groupBy(phrases, ([first]) => first);
  const stemsOf = onceForText((token) =>
    stopWords.has(fold(token)) ? [] : piecesOf(token).map((piece) => stemOf(piece, language)),
  );
  return (tokens) => {
    const stems = tokens.flatMap(stemsOf);
    return stems.flatMap((stem, at) =>
      (byFirst.get(stem) ?? [])
        .filter((phrase) => phrase.every((each, more) => stems[at + more] === each))
        .map(phraseStem),
    );
  };
}
