import type { Content, Named, News, Project, Region, Workshop } from '#content/model.ts';
import { news, type NewsFacts } from '#schemas/news.ts';
import type { Organisation } from '#schemas/names.ts';
import { project, type ProjectFacts } from '#schemas/project.ts';
import { region } from '#schemas/region.ts';
import { workshop, type WorkshopFacts } from '#schemas/workshop.ts';
import { both } from './both.ts';

/** Content with nothing in it but what a test names. */
export function contentOf(own: Partial<Content>): Content {
  const none = new Map();
  return {
    projects: [],
    regions: [],
    workshops: [],
    news: [],
    pages: [],
    organisations: none,
    authorities: none,
    topics: none,
    phenomena: none,
    programmes: none,
    series: none,
    sources: none,
    figures: none,
    glossary: none,
    gone: none,
    menu: { main: [], footer: [] },
    translations: { history: 'whole', states: none },
    changed: none,
    ...own,
  };
}

/** A project with the facts that matter to a test. */
export function projectOf(id: string, facts: Partial<Record<keyof ProjectFacts, unknown>> = {}): Project {
  const words = project.texts.parse({ title: id, summary: id, brief: ['a', 'b', 'c'] });
  return {
    collection: 'projects',
    ...shared(id),
    facts: project.facts.parse(facts),
    texts: { fi: words, sv: words },
  };
}

/** A region by its code. */
export function regionOf(id: string, code: string): Region {
  const words = region.texts.parse({ title: id, summary: id, brief: ['a', 'b', 'c'] });
  return {
    collection: 'regions',
    ...shared(id),
    facts: region.facts.parse({ code }),
    texts: { fi: words, sv: words },
  };
}

/** A workshop on a day. */
export function workshopOf(
  id: string,
  start: string,
  facts: Partial<Record<keyof WorkshopFacts, unknown>> = {},
): Workshop {
  const words = workshop.texts.parse({ title: id, summary: `${id}.` });
  return {
    collection: 'workshops',
    ...shared(id),
    facts: workshop.facts.parse({ start, kind: 'workshop', ...facts }),
    texts: { fi: words, sv: words },
  };
}

/** A news item of a day. */
export function newsOf(
  id: string,
  date: string,
  facts: Partial<Record<keyof NewsFacts, unknown>> = {},
): News {
  const words = news.texts.parse({ title: id, summary: id });
  return {
    collection: 'news',
    ...shared(id),
    facts: news.facts.parse({ date, ...facts }),
    texts: { fi: words, sv: words },
  };
}

/** Organisations by their ids, which are their names, too. */
export function organisationsOf(...ids: string[]): Map<string, Named<Organisation>> {
  return new Map(ids.map((id) => [id, { id, name: both(id, id), kind: 'other', regions: [] }]));
}

function shared(id: string) {
  return { id, original: 'fi', files: {}, sources: {} } as const;
}
