import { entryCollections } from '#schemas/registry.ts';
import { staffWords } from './messages/messages.ts';
import { shown } from './print.ts';
import type { TranslationReport, TranslationState, TranslationStatus } from '#history/translation-status.ts';
import { formatShortDate } from '#i18n/dates.ts';
import { languages } from '#i18n/languages.ts';
import type { StaffLanguage } from '#i18n/problems.ts';

/** What waits for translators, by status, language and kind, as text for a terminal. */
export function translationsText({ history, states }: TranslationReport, staff: StaffLanguage): string {
  const words = staffWords[staff].translations;
  const count = (status: TranslationStatus) => states.filter((state) => state.status === status).length;
  const waiting = (['missing', 'outdated', 'unknown'] as const).flatMap((status) =>
    sectionOf(states, status, staff),
  );
  return [
    ...(history === 'shallow' ? [words.shallow, ''] : []),
    ...(history === 'none' ? [words.noHistory, ''] : []),
    ...(waiting.length === 0 ? [words.none] : waiting),
    ...(count('outdated') > 0 ? [words.mark] : []),
    words.total(count('missing'), count('outdated'), count('current')),
  ].join('\n');
}

function sectionOf(all: readonly TranslationState[], status: Waiting, staff: StaffLanguage): string[] {
  const words = staffWords[staff];
  return languages.flatMap((to) => {
    const states = all.filter((state) => state.status === status && state.to === to);
    if (states.length === 0) return [];
    const sum = states.reduce((total, state) => total + state.words, 0);
    return [
      `${words.translations[status]} (${words.translations.to[to]}): ${words.translations.words(sum)}`,
      ...entryCollections.flatMap((collection) => {
        const own = states.filter((state) => state.collection === collection);
        if (own.length === 0) return [];
        return [`  ${words.kinds[collection]}`, ...own.map((state) => `    ${lineOf(state, staff)}`)];
      }),
      '',
    ];
  });
}

function lineOf(
  { file, words: count, status, originalChanged, matches }: TranslationState,
  staff: StaffLanguage,
): string {
  const { words, since } = staffWords[staff].translations;
  const age =
    status === 'outdated' && originalChanged !== undefined && matches !== undefined
      ? `, ${since(formatShortDate(originalChanged, staff), formatShortDate(matches, staff))}`
      : '';
  return `${shown(file)}  ${words(count)}${age}`;
}

type Waiting = Exclude<TranslationStatus, 'current'>;
