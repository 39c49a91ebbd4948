import type { Workshop } from '#content/model.ts';
import { eventsInOrder } from './relations.ts';

/** Whether a workshop is still to come on a day. One of today is, until the day is over. */
export function isUpcoming({ facts }: Workshop, today: string): boolean {
  return (facts.end ?? facts.start) >= today;
}

/** Workshops that are still to come on a day, the next one first. */
export function upcomingWorkshops(workshops: readonly Workshop[], today: string): Workshop[] {
  return workshops
    .filter((workshop) => isUpcoming(workshop, today))
    .toSorted(eventsInOrder)
    .reverse();
}

/** Workshops that are over on a day, the latest first. */
export function pastWorkshops(workshops: readonly Workshop[], today: string): Workshop[] {
  return workshops.filter((workshop) => !isUpcoming(workshop, today)).toSorted(eventsInOrder);
}

/** The next workshops, or, when none is to come, the latest. */
export function nextOrLatest(
  workshops: readonly Workshop[],
  today: string,
  count: number,
): { which: 'upcoming' | 'latest'; list: Workshop[] } {
  const upcoming = upcomingWorkshops(workshops, today);
  if (upcoming.length > 0) return { which: 'upcoming', list: upcoming.slice(0, count) };
  return { which: 'latest', list: pastWorkshops(workshops, today).slice(0, count) };
}
