import { languages } from '#i18n/languages.ts';
import { languagesInEnglish, languagesInFinnish, languagesInSwedish } from '#i18n/language-words.ts';
import { messagesOf } from '#i18n/messages.ts';
import { isRecord } from '#schemas/walk.ts';
import { asName, closestMatch } from '#source/closest-match.ts';

/** The choice that is nearest, or the one that the site calls so to its readers: `kunta` is `municipality`. */
export function choiceMeant(value: string, choices: readonly string[]): string | undefined {
  const word = asName(value);
  const named = [...languages.map(messagesOf), namesOfLanguages].flatMap((words) => tablesIn(words, choices));
  const isCalled = (choice: string) => named.some((table) => asName(String(table[choice])).startsWith(word));
  return (word.length > 3 ? choices.find(isCalled) : undefined) ?? closestMatch(value, choices);
}

const namesOfLanguages = [languagesInFinnish, languagesInSwedish, languagesInEnglish].map((table) =>
  Object.fromEntries(Object.entries(table).map(([language, { name }]) => [language, name])),
);

/** The tables of words that have one for each choice, however deep. */
function tablesIn(words: unknown, choices: readonly string[]): Record<string, unknown>[] {
  if (Array.isArray(words)) return words.flatMap((each) => tablesIn(each, choices));
  if (!isRecord(words)) return [];
  const isTable = choices.every((choice) => typeof words[choice] === 'string');
  return isTable ? [words] : Object.values(words).flatMap((each) => tablesIn(each, choices));
}
