import { entryCollections } from '#schemas/registry.ts';
import type { TranslationState, TranslationStatus } from '#history/translation-status.ts';
import { formatShortDate } from '#i18n/dates.ts';
import { languages } from '#i18n/languages.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Context } from '../context.ts';
import { editLink, newFileLink } from '../edit.ts';
import { siteNavigation } from '../navigation.ts';
import { sectionPage } from './page.ts';

const statuses = ['missing', 'outdated', 'unknown', 'current'] as const satisfies TranslationStatus[];

/** How many of each state are named; `npm run translations` names all. */
const mostItems = 50;

/** The page for those who translate: what waits for them, and which translations are older than their originals. */
export function translationsPage(
  context: Context,
  host: { repository: string | undefined; branch: string; contentFolder: string },
) {
  const messages = context.messages;
  // By the entries, not by the files: news of tomorrow is on no page before its day.
  const states = entryCollections.flatMap((collection) =>
    context.content[collection].flatMap(
      ({ id }) => context.content.translations.states.get(`${collection}/${id}`) ?? [],
    ),
  );
  return {
    page: { ...sectionPage('translations', context.language), indexable: false },
    navigation: siteNavigation(context),
    history: context.content.translations.history,
    headings: [
      ...statuses.map((status) => messages.translation.status[status]),
      messages.translation.waiting,
    ],
    tables: languages
      .map((to) => ({ to, states: states.filter((state) => state.to === to) }))
      .filter((table) => table.states.length > 0)
      .map((table) => ({ caption: messages.translation.to[table.to], rows: rowsOf(table.states) })),
    groups: (['missing', 'outdated', 'unknown'] as const)
      .map((status) => ({
        id: status,
        heading: messages.translation.status[status],
        states: states.filter((state) => state.status === status),
      }))
      .filter((group) => group.states.length > 0)
      .map((group) => ({
        id: group.id,
        heading: group.heading,
        items: group.states.slice(0, mostItems).map(itemOf),
        more:
          group.states.length > mostItems
            ? messages.translation.more(mostItems, formatNumber(group.states.length, context.language))
            : undefined,
      })),
  };

  /** Per kind of entry: how many translations are in each state, and how many words wait. */
  function rowsOf(own: readonly TranslationState[]) {
    return entryCollections
      .map((collection) => ({ collection, states: own.filter((state) => state.collection === collection) }))
      .filter((row) => row.states.length > 0)
      .map((row) => ({
        kind: kindOf(row.collection),
        counts: [
          ...statuses.map((status) => row.states.filter((state) => state.status === status).length),
          row.states
            .filter(({ status }) => status !== 'current')
            .reduce((sum, state) => sum + state.words, 0),
        ].map((count) => formatNumber(count, context.language)),
      }));
  }

  function itemOf({ title, from, to, collection, ...state }: TranslationState) {
    const file = `${host.contentFolder}/${state.file}`;
    const link = state.status === 'missing' ? newFileLink : editLink;
    return {
      title,
      titleLanguage: from,
      about: [
        kindOf(collection),
        messages.translation.to[to],
        messages.translation.words(formatNumber(state.words, context.language)),
      ].join(' · '),
      changed:
        state.status === 'outdated' && state.originalChanged !== undefined && state.matches !== undefined
          ? messages.translation.changed(
              formatShortDate(state.originalChanged, context.language),
              formatShortDate(state.matches, context.language),
            )
          : undefined,
      file,
      href: link(file, host.repository, host.branch),
      action: state.status === 'missing' ? messages.translation.write : messages.translation.edit,
    };
  }

  function kindOf(collection: TranslationState['collection']): string {
    return collection === 'pages' ? messages.search.page : messages.sections[collection].one;
  }
}
