import { parseDocument, YAMLSeq } from 'yaml';
import { inBoth, type InBoth, type Language, languages } from '#i18n/languages.ts';
import type { SearchLists } from '#search/index/lists.ts';
import { synonymStems } from '#search/analysis/synonyms.ts';
import type { Concept } from './thesaurus.ts';

/** Words that an editor may let the search take for the same. */
export interface Proposal {
  language: Language;
  /** The group in the list that they are added to; none for a new group. */
  group?: number;
  /** The words that the list has already. */
  known: string[];
  added: string[];
}

/**
 * What a list of synonyms does not know yet. Only words count that the search tells apart, and of which the site says
 * at least one: others lead nowhere.
 *
 * @param used The stems of the words of the site.
 */
export function proposeSynonyms(
  concepts: readonly Concept[],
  lists: Pick<SearchLists, 'synonyms' | 'stopWords'>,
  used: InBoth<ReadonlySet<string>>,
): Proposal[] {
  const found = languages.flatMap((language) => {
    const stopWords = new Set(lists.stopWords[language]);
    const keyOf = (phrase: string) => synonymStems(phrase, language, stopWords);
    const groups = lists.synonyms[language].map((group) => ({ group, keys: group.map(keyOf) }));
    return concepts.flatMap((concept): Proposal[] => {
      const phrases = [...new Map((concept[language] ?? []).toReversed().map((word) => [keyOf(word), word]))]
        .filter(([key]) => key !== '')
        .toReversed();
      const isUsed = phrases.some(([key]) => key.split(' ').every((stem) => used[language].has(stem)));
      if (phrases.length < 2 || !isUsed) return [];
      const at = groups.findIndex(({ keys }) => phrases.some(([key]) => keys.includes(key)));
      const group = groups[at];
      const added = phrases.filter(([key]) => !group?.keys.includes(key)).map(([, word]) => word);
      if (added.length === 0) return [];
      return [{ language, known: [...(group?.group ?? [])], added, ...(group && { group: at }) }];
    });
  });
  return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
}

/** The proposals that would add a word; where none does, those whose group has it already. */
export function proposalsWith(proposals: readonly Proposal[], word: string): Proposal[] {
  const has = (words: readonly string[]) => words.some((each) => each.toLowerCase() === word.toLowerCase());
  const adding = proposals.filter(({ added }) => has(added));
  return adding.length > 0 ? adding : proposals.filter(({ known }) => has(known));
}

/**
 * A term of the glossary as a concept: its name, its abbreviation, and those of its forms that do not have the name
 * in them, as an inflected form or a compound has.
 */
export function conceptOfTerm(term: {
  name: InBoth<string>;
  short?: InBoth<string> | undefined;
  forms?: InBoth<readonly string[]> | undefined;
}): Concept {
  return inBoth((language) => {
    const name = term.name[language];
    const beginning = name.slice(0, Math.max(4, name.length - 3)).toLowerCase();
    const forms = (term.forms?.[language] ?? []).filter((form) => !form.toLowerCase().includes(beginning));
    return [name, ...(term.short === undefined ? [] : [term.short[language]]), ...forms];
  });
}

/** The list with the accepted proposals in it; its comments and the rest of it stay as they are. */
export function withSynonyms(text: string, accepted: readonly Proposal[]): string {
  const list = parseDocument(text);
  for (const { language, group, added } of accepted) {
    const groups = list.get(language);
    const own = group === undefined || !(groups instanceof YAMLSeq) ? undefined : groups.items[group];
    if (own instanceof YAMLSeq) for (const word of added) own.add(list.createNode(word));
    else if (groups instanceof YAMLSeq) groups.add(list.createNode(added, { flow: true }));
    else list.set(language, list.createNode([added]));
  }
  return list.toString({ lineWidth: 0, flowCollectionPadding: false });
}
