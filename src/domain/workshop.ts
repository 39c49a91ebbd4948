import type { Content, Workshop } from '#content/model.ts';
import type { WorkshopFacts } from '#schemas/workshop.ts';
import { formatDate, formatTime } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { formatNumber } from '#i18n/numbers.ts';
import { wordsOf } from '#i18n/messages.ts';
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
export function workshopFacts(workshop: Workshop, content: Content, language: Language): Fact[] {
  const { facts } = workshop;
  const words = wordsOf(language).workshop;
  return [
    ...fact(words.status, [facts.cancelled ? words.cancelled : undefined]),
    ...fact(words.date, [dateText(facts, language)]),
    ...fact(words.time, [timeText(facts, language)]),
    ...fact(words.kind, [words.kinds[facts.kind]]),
    ...fact(words.place, [placeText(facts, language)]),
    ...fact(words.participantCount, [
      facts.participants === undefined ? undefined : formatNumber(facts.participants, language),
    ]),
    ...fact(words.members, [facts.members === undefined ? undefined : formatNumber(facts.members, language)]),
    ...(['chair', 'presenter', 'speaker', 'member'] as const).flatMap((duty) =>
      fact(
        wordsOf(language).people.duties[duty],
        facts.people
          .filter((person) => person.duty === duty)
          .map((person) => personText(person, content, language)),
      ),
    ),
    ...fact(words.organiser, organisationLinks([facts.organiser], content, language)),
    ...fact(words.projects, entryLinks(content.projects, facts.projects, language)),
    ...fact(words.regions, entryLinks(content.regions, facts.regions, language)),
    ...fact(wordsOf(language).project.topics, nameLinks('topics', facts.topics, content, language)),
    ...fact(wordsOf(language).entry.sources, sourceFacts(facts.sources, content, language)),
    ...dateFacts(facts, language),
  ];
}

/** Where a workshop is held: `Rovaniemi ja etäyhteys`, `på distans`. */
export function placeText({ place }: WorkshopFacts, language: Language): string | undefined {
  if (place === undefined) return undefined;
  const words = wordsOf(language).workshop;
  const hall = [
    place.venue?.[language],
    place.municipality === undefined ? undefined : municipalityName(place.municipality, language),
  ].filter((part) => part !== undefined);
  if (hall.length === 0) return place.remote ? words.remoteOnly : undefined;
  return place.remote ? words.alsoRemote(hall.join(', ')) : hall.join(', ');
}

/** The day of a workshop, or its days: `29. tammikuuta 2020`. */
export function dateText({ start, end }: WorkshopFacts, language: Language): string {
  return end === undefined
    ? formatDate(start, language)
    : `${formatDate(start, language)} – ${formatDate(end, language)}`;
}

function timeText({ startTime, endTime }: WorkshopFacts, language: Language): string | undefined {
  if (startTime === undefined) return undefined;
  const end = endTime === undefined ? '' : `–${formatTime(endTime)}`;
  return `${wordsOf(language).workshop.clock} ${formatTime(startTime)}${end}`;
}
