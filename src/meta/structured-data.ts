import type { BreadcrumbList, Event, Graph, NewsArticle, Project as ProjectThing, Thing } from 'schema-dts';
import type { Content, News, Project, Workshop } from '#collections/content.ts';
import { isExact, valueOf } from '#domain/money.ts';
import { isIndexable, type PageInfo } from '#domain/page.ts';
import { placeText } from '#domain/workshop.ts';
import { linkTo, wordingOf } from '#domain/wording.ts';
import { absolute } from '#i18n/addresses.ts';
import { helsinkiTime } from '#i18n/dates.ts';
import { type Language, otherLanguage } from '#i18n/languages.ts';
import { municipalityName } from '#domain/facts.ts';
import type { HeadTag } from './head.ts';

/** The facts of a page for machines, as one graph. A frame without its text claims nothing. */
export function structuredData(page: PageInfo, things: readonly Thing[] = []): HeadTag[] {
  if (!isIndexable(page)) return [];
  const graph: Graph = {
    '@context': 'https://schema.org',
    '@graph': [...things, ...(page.breadcrumbs.length > 1 ? [breadcrumbs(page)] : [])],
  };
  return [{ tag: 'json', text: escapeForScript(JSON.stringify(graph)) }];
}

/** A project with the time it runs, its region and its money. */
export function projectThing(project: Project, page: PageInfo, content: Content): ProjectThing {
  const { facts } = project;
  const { language } = page;
  const { words } = wordingOf(project, language);
  const total = facts.funding?.grant;
  const sum = typeof total === 'object' && 'percent' in total ? undefined : total;
  return {
    '@type': 'Project',
    '@id': thingId(page, 'project'),
    name: words.title,
    description: words.summary,
    url: absolute(page.address[language]),
    ...(facts.period && { foundingDate: facts.period.start }),
    ...(facts.period?.end && { dissolutionDate: facts.period.end }),
    areaServed: content.regions
      .filter(({ id }) => facts.regions.includes(id))
      .map((region) => ({ '@type': 'AdministrativeArea' as const, name: linkTo(region, language).text })),
    ...(facts.lead && { parentOrganization: organisation(facts.lead, content, language) }),
    ...(facts.funder && {
      funding: {
        '@type': 'MonetaryGrant' as const,
        funder: organisation(facts.funder, content, language),
        ...(sum !== undefined &&
          isExact(sum) && {
            amount: { '@type': 'MonetaryAmount' as const, currency: 'EUR', value: valueOf(sum) },
          }),
      },
    }),
  };
}

/** A workshop as an event with its place. Times carry Finland's offset on that day. */
export function workshopThing(workshop: Workshop, page: PageInfo, content: Content): Event {
  const { facts } = workshop;
  const { language } = page;
  const { words } = wordingOf(workshop, language);
  const remote = facts.place?.remote === true;
  const hall = facts.place?.municipality;
  return {
    '@type': 'Event',
    '@id': thingId(page, 'event'),
    name: words.title,
    description: words.summary,
    url: absolute(page.address[language]),
    startDate: helsinkiTime(facts.start, facts.startTime),
    ...((facts.end ?? facts.endTime) && { endDate: helsinkiTime(facts.end ?? facts.start, facts.endTime) }),
    eventStatus: facts.cancelled ? 'https://schema.org/EventCancelled' : 'https://schema.org/EventScheduled',
    eventAttendanceMode: `https://schema.org/${
      remote ? (hall === undefined ? 'Online' : 'Mixed') : 'Offline'
    }EventAttendanceMode`,
    location: [
      ...(hall === undefined
        ? []
        : [
            {
              '@type': 'Place' as const,
              name: placeText({ ...facts, place: { ...facts.place, remote: false } }, language) ?? '',
              address: {
                '@type': 'PostalAddress' as const,
                addressLocality: municipalityName(hall, language),
                addressCountry: 'FI',
              },
            },
          ]),
      ...(remote ? [{ '@type': 'VirtualLocation' as const, url: absolute(page.address[language]) }] : []),
    ],
    ...(facts.organiser && { organizer: organisation(facts.organiser, content, language) }),
    inLanguage: language,
  };
}

/** A news item as an article, with its days and its other language. */
export function newsThing(item: News, page: PageInfo, content: Content): NewsArticle {
  const { facts } = item;
  const { language } = page;
  const { words } = wordingOf(item, language);
  const other = otherLanguage(language);
  const pair = page.writtenIn.includes(other) && { '@id': `${absolute(page.address[other])}#article` };
  return {
    '@type': 'NewsArticle',
    '@id': thingId(page, 'article'),
    headline: words.title,
    description: words.summary,
    url: absolute(page.address[language]),
    datePublished: helsinkiTime(facts.date, undefined),
    ...(facts.updated && { dateModified: helsinkiTime(facts.updated, undefined) }),
    inLanguage: language,
    ...(pair && (item.original === language ? { workTranslation: pair } : { translationOfWork: pair })),
    ...(facts.publisher && { author: organisation(facts.publisher, content, language) }),
    about: content.projects
      .filter(({ id }) => facts.projects.includes(id))
      .map((project) => ({ '@type': 'Project' as const, name: linkTo(project, language).text })),
  };
}

function breadcrumbs(page: PageInfo): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: page.breadcrumbs.map(({ text, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: absolute(href),
    })),
  };
}

function organisation(id: string, content: Content, language: Language) {
  return { '@type': 'Organization' as const, name: content.organisations.get(id)?.name[language] ?? id };
}

function thingId(page: PageInfo, kind: string): string {
  return `${absolute(page.address[page.language])}#${kind}`;
}

/** `</script>` inside a title would end the script element; `<` written as an escape is the same text. */
function escapeForScript(json: string): string {
  return json.replaceAll('<', '\\u003c');
}
