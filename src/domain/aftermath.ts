import type { Content, Entry, Region } from '#content/model.ts';
import type { ProjectFacts } from '#schemas/project.ts';
import { formatDateInText, lastDay } from '#i18n/dates.ts';
import { type PartialDate } from '#i18n/days.ts';
import type { Context } from './context.ts';
import { type AddressIn, addressIn } from './links.ts';

/** How old the facts of a page are, and what came after them. */
export interface Aftermath {
  /** `Sivun uusin lähde on päivätty 30. syyskuuta 2013.` */
  factsFrom?: string | undefined;
  /** Who arranges the services now, for facts older than the takeover, one sentence for each region. */
  sentences: string[];
  /** Where that is said: a law by its number. */
  source?: ({ text: string } & Partial<AddressIn>) | undefined;
}

/**
 * The day the facts of an entry are from: its last change, else its publication, else its newest document. A document
 * that tells what became of it may be newer.
 */
export function factsDate(entry: Entry, content: Content): PartialDate | undefined {
  const { modified, created, sources } = entry.facts;
  const { outcomes = [] } = entry.facts as Partial<Pick<ProjectFacts, 'outcomes'>>;
  const newestOf = (ids: readonly string[]) =>
    ids
      .flatMap((id) => content.sources.get(id)?.date ?? [])
      .toSorted()
      .at(-1);
  const later = newestOf(outcomes.flatMap((outcome) => outcome.sources));
  return [modified ?? created ?? newestOf(sources), later]
    .filter((date) => date !== undefined)
    .toSorted()
    .at(-1);
}

/** What readers of old facts should know: when they are from, and who took over since. */
export function aftermathOf(
  date: PartialDate | undefined,
  regionIds: readonly string[],
  context: Context,
): Aftermath {
  const messages = context.messages.aftermath;
  const over = context.content.regions.filter(
    ({ id, facts }) =>
      regionIds.includes(id) &&
      facts.takeover !== undefined &&
      facts.successors.length > 0 &&
      (date === undefined || lastDay(date) < facts.takeover.date),
  );
  const law = context.content.sources.get(over[0]?.facts.takeover?.source ?? '');
  return {
    factsFrom: date === undefined ? undefined : messages.factsFrom(formatDateInText(date, context.language)),
    sentences: over.map((region) => tookOver(region, context)),
    source: law && {
      text: /\d+\/\d{4}(?=\)$)/.exec(law.name[context.language])?.[0] ?? law.name[context.language],
      ...addressIn(law.url, context.language, law.language),
    },
  };
}

function tookOver({ facts }: Region, context: Context): string {
  const messages = context.messages.aftermath;
  const names = facts.successors.flatMap(
    (id) => context.content.authorities.get(id)?.name[context.language] ?? [],
  );
  const day = formatDateInText(facts.takeover?.date ?? '', context.language);
  const [last = '', ...others] = names.toReversed();
  if (others.length === 0) return messages.tookOver(day, last);
  return messages.tookOverMany(day, `${others.toReversed().join(', ')} ${messages.and} ${last}`);
}
