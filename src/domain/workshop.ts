import type { Content, Workshop } from '#collections/content.ts';
import type { WorkshopFacts } from '#collections/workshop.ts';
import { formatDate, formatTime } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { formatNumber } from '#i18n/numbers.ts';
import { wordsOf } from '#i18n/words.ts';
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
import { workshopsOfSeries } from './relations.ts';
import { linkTo, type NameLink } from './wording.ts';

/** One step of a series of workshops. */
export interface SeriesStep {
  number: number;
  link: NameLink;
  date: string;
  participants?: number | undefined;
  /** Whether it is the workshop whose page this is. */
  current: boolean;
}

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

/** The steps of the series a workshop belongs to, with its name; none outside a series. */
export function seriesOf(
  workshop: Workshop,
  content: Content,
  language: Language,
): { name: string; steps: SeriesStep[] } | undefined {
  const { series } = workshop.facts;
  if (series === undefined) return undefined;
  return {
    name: content.series.get(series.id)?.name[language] ?? series.id,
    steps: workshopsOfSeries(series.id, content).map((each) => ({
      number: each.facts.series?.number ?? 0,
      link: linkTo(each, language),
      date: dateText(each.facts, language),
      participants: each.facts.participants,
      current: each.id === workshop.id,
    })),
  };
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

function dateText({ start, end }: WorkshopFacts, language: Language): string {
  return end === undefined
    ? formatDate(start, language)
    : `${formatDate(start, language)} – ${formatDate(end, language)}`;
}

function timeText({ startTime, endTime }: WorkshopFacts, language: Language): string | undefined {
  if (startTime === undefined) return undefined;
  const end = endTime === undefined ? '' : `–${formatTime(endTime)}`;
  return `${wordsOf(language).workshop.clock} ${formatTime(startTime)}${end}`;
}
