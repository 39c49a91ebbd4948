import type { Event, Place, VirtualLocation } from 'schema-dts';
import type { Content, Workshop } from '#content/model.ts';
import type { WorkshopFacts } from '#schemas/workshop.ts';
import { municipalityName } from '#domain/facts.ts';
import type { PageInfo } from '#domain/pages/page.ts';
import { entryLink } from '#domain/wording.ts';
import { placeText } from '#domain/workshop.ts';
import { absolute, recordUri } from '#addresses.ts';
import { helsinkiTime } from '#i18n/dates.ts';
import type { Language, OfEvery } from '#i18n/languages.ts';
import { refer, referAll, referAs } from './ids.ts';

/** A workshop as an event with its place. Times carry Finland's offset on that day. */
export function workshopNode(workshop: Workshop, page: PageInfo, content: Content): Event {
  const { facts } = workshop;
  const { language } = page;
  const mode = attendanceMode(facts);
  return {
    '@type': 'Event',
    '@id': recordUri('workshops', workshop.id),
    name: page.title,
    description: page.description,
    url: absolute(page.address[language]),
    startDate: helsinkiTime(facts.start, facts.startTime),
    ...((facts.end ?? facts.endTime) && { endDate: helsinkiTime(facts.end ?? facts.start, facts.endTime) }),
    eventStatus: `https://schema.org/Event${facts.cancelled ? 'Cancelled' : 'Scheduled'}`,
    ...(mode && { eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode` as const }),
    location: locations(facts, page, content),
    ...(facts.organiser && { organizer: refer('organisations', facts.organiser) }),
    ...referAs('about', referAll('projects', facts.projects)),
    inLanguage: [...page.writtenIn],
  };
}

/** How one can take part; unknown where no place is known. */
function attendanceMode({ place }: WorkshopFacts): 'Online' | 'Mixed' | 'Offline' | undefined {
  if (place?.remote) return place.municipality === undefined ? 'Online' : 'Mixed';
  return place?.municipality === undefined ? undefined : 'Offline';
}

/** The hall, the remote connection or both. Where neither is known, the region, since an event needs a place. */
function locations(facts: WorkshopFacts, page: PageInfo, content: Content): (Place | VirtualLocation)[] {
  const { language } = page;
  const { place } = facts;
  const town = place?.municipality;
  const hall = placeText({ ...facts, place: place && { ...place, remote: false } }, language);
  const remote = {
    '@type': 'VirtualLocation',
    url: absolute(page.address[language]),
  } satisfies VirtualLocation;
  if (town !== undefined && hall !== undefined) {
    const spot = placeIn(hall, { addressLocality: municipalityName(town, language) });
    return place?.remote ? [spot, remote] : [spot];
  }
  return place?.remote ? [remote] : [inRegion(facts, content, language)];
}

function inRegion(facts: WorkshopFacts, content: Content, language: Language): Place {
  const region = content.regions.find(({ id }) => facts.regions.includes(id));
  if (region === undefined) return placeIn(country[language], {});
  const name = entryLink(region, language).text;
  return placeIn(name, { addressRegion: name });
}

function placeIn(name: string, address: { addressLocality?: string; addressRegion?: string }): Place {
  return { '@type': 'Place', name, address: { '@type': 'PostalAddress', ...address, addressCountry: 'FI' } };
}

const country: OfEvery<string> = { fi: 'Suomi', sv: 'Finland', en: 'Finland' };
