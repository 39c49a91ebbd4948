import type { Workshop } from '#collections/content.ts';
import { eventsInOrder } from './relations.ts';

/** Workshops that are still to come on a day, the next one first. A workshop of today is still to come. */
export function upcomingWorkshops(workshops: readonly Workshop[], today: string): Workshop[] {
  return workshops
    .filter(({ facts }) => (facts.end ?? facts.start) >= today)
    .toSorted(eventsInOrder)
    .reverse();
}

/** Workshops that are over on a day, the latest first. */
export function pastWorkshops(workshops: readonly Workshop[], today: string): Workshop[] {
  return workshops.filter(({ facts }) => (facts.end ?? facts.start) < today).toSorted(eventsInOrder);
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
