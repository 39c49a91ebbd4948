import type { Workshop } from '#content/model.ts';
import type { WorkshopFacts } from '#schemas/workshop.ts';
import { formatDate, formatTime } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { formatNumber } from '#i18n/numbers.ts';
import { messagesOf } from '#i18n/messages.ts';
import type { Context } from './context.ts';
import {
  dateFacts,
  entryLinks,
  type Fact,
  fact,
  municipalityName,
  nameLinks,
  organisationLinks,
  personText,
  sourceFacts,
} from './facts.ts';

/** The facts block of a workshop. */
export function workshopFacts(workshop: Workshop, context: Context): Fact[] {
  const { facts } = workshop;
  const messages = context.messages.workshop;
  return [
    ...fact(messages.status, [facts.cancelled ? messages.cancelled : undefined]),
    ...fact(messages.date, [dateText(facts, context.language)]),
    ...fact(messages.time, [timeText(facts, context)]),
    ...fact(messages.place, [placeText(facts, context.language)]),
    ...fact(messages.participantCount, [
      facts.participants === undefined ? undefined : formatNumber(facts.participants, context.language),
    ]),
    ...fact(messages.kind, [messages.kinds[facts.kind]]),
    ...fact(messages.members, [
      facts.members === undefined ? undefined : formatNumber(facts.members, context.language),
    ]),
    ...(['chair', 'presenter', 'speaker', 'member'] as const).flatMap((duty) =>
      fact(
        context.messages.people.duties[duty],
        facts.people.filter((person) => person.duty === duty).map((person) => personText(person, context)),
      ),
    ),
    ...fact(messages.organiser, organisationLinks([facts.organiser], context)),
    ...fact(messages.projects, entryLinks('projects', facts.projects, context)),
    ...fact(messages.regions, entryLinks('regions', facts.regions, context)),
    ...fact(context.messages.project.topics, nameLinks('topics', facts.topics, context)),
    ...fact(context.messages.entry.sources, sourceFacts(facts.sources, context)),
    ...dateFacts(facts, context),
  ];
}

/** Where a workshop is held: `Rovaniemi ja etäyhteys`, `på distans`. */
export function placeText({ place }: WorkshopFacts, language: Language): string | undefined {
  if (place === undefined) return undefined;
  const messages = messagesOf(language).workshop;
  const hall = [
    place.venue?.[language],
    place.municipality === undefined ? undefined : municipalityName(place.municipality, language),
  ].filter((part) => part !== undefined);
  if (hall.length === 0) return place.remote ? messages.remoteOnly : undefined;
  return place.remote ? messages.alsoRemote(hall.join(', ')) : hall.join(', ');
}

/** The day of a workshop, or its days: `29. tammikuuta 2020`. */
export function dateText({ start, end }: WorkshopFacts, language: Language): string {
  return end === undefined
    ? formatDate(start, language)
    : `${formatDate(start, language)} – ${formatDate(end, language)}`;
}

function timeText({ startTime, endTime }: WorkshopFacts, context: Context): string | undefined {
  if (startTime === undefined) return undefined;
  const end = endTime === undefined ? '' : `–${formatTime(endTime)}`;
  return `${context.messages.workshop.clock} ${formatTime(startTime)}${end}`;
}
