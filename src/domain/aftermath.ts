import { counties } from '#places/regions.ts';
import type { Content, Entry, Region } from '#content/model.ts';
import { formatDate, lastDay, type PartialDate } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { messagesOf } from '#i18n/messages.ts';

/** How old the facts of a page are, and what came after them. */
export interface Aftermath {
  /** `Tämän sivun tiedot ovat ajalta 30. syyskuuta 2013.` */
  factsFrom?: string | undefined;
  /** Who arranges the services now, for facts older than the takeover, one sentence for each region. */
  sentences: string[];
  /** Where that is said. */
  source?: string | undefined;
}

/** The day the facts of an entry are from: its last change, else its publication, else its newest document. */
export function factsDate(entry: Entry, content: Content): PartialDate | undefined {
  const { modified, created, sources } = entry.facts;
  const documents = sources.flatMap((id) => content.sources.get(id)?.date ?? []);
  return modified ?? created ?? documents.toSorted().at(-1);
}

/** What readers of old facts should know: when they are from, and who took over since. */
export function aftermathOf(
  date: PartialDate | undefined,
  regionIds: readonly string[],
  content: Content,
  language: Language,
): Aftermath {
  const messages = messagesOf(language).aftermath;
  const over = content.regions.filter(
    ({ id, facts }) =>
      regionIds.includes(id) &&
      facts.takeover !== undefined &&
      facts.successors.length > 0 &&
      (date === undefined || lastDay(date) < facts.takeover.date),
  );
  const law = content.sources.get(over[0]?.facts.takeover?.source ?? '');
  return {
    factsFrom: date === undefined ? undefined : messages.factsFrom(formatDate(date, language)),
    sentences: over.map((region) => tookOver(region, language)),
    source: law && messages.source(law.name[language]),
  };
}

function tookOver({ facts }: Region, language: Language): string {
  const messages = messagesOf(language).aftermath;
  const names = facts.successors.flatMap(
    (id) => counties.find((county) => county.id === id)?.[language] ?? [],
  );
  const day = formatDate(facts.takeover?.date ?? '', language);
  const [last = '', ...others] = names.toReversed();
  if (others.length === 0) return messages.tookOver(day, last);
  return messages.tookOverMany(day, `${others.toReversed().join(', ')} ${messages.and} ${last}`);
}
