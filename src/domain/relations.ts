import type { Content, Entry, News, Project, Region, Workshop } from '#content/model.ts';
import { newestFirst, oldestFirst } from './lists.ts';
import { onceFor } from './once-for.ts';

/** The parts of an umbrella project, oldest first. */
export function partsOf(project: Project, content: Content): Project[] {
  return content.projects.filter(({ facts }) => facts.parent === project.id).toSorted(projectsInOrder);
}

/** The workshops and news of a project. */
export function relatedToProject({ id }: Project, content: Content): { workshops: Workshop[]; news: News[] } {
  return { workshops: workshopsByProject(content).get(id) ?? [], news: newsByProject(content).get(id) ?? [] };
}

/** Everything that goes on in a region. A workshop or news item of one of its projects belongs to it, too. */
export function relatedToRegion(region: Region, content: Content) {
  const projects = content.projects.filter(({ facts }) => facts.regions.includes(region.id));
  const ids = new Set(projects.map(({ id }) => id));
  const isHere = ({ facts }: Workshop | News) =>
    facts.regions.includes(region.id) ||
    (facts.regions.length === 0 && facts.projects.some((id) => ids.has(id)));
  return {
    projects: projects.toSorted(projectsInOrder),
    workshops: content.workshops.filter(isHere).toSorted(eventsInOrder),
    news: content.news.filter(isHere).toSorted(newsInOrder),
  };
}

/** The news that tell of a workshop. */
export function newsOfWorkshop({ id }: Workshop, content: Content): News[] {
  return newsByWorkshop(content).get(id) ?? [];
}

/** The workshops a news item tells about, and other news of the same projects. */
export function relatedToNews(item: News, content: Content): { workshops: Workshop[]; news: News[] } {
  const others = item.facts.projects.flatMap((id) => newsByProject(content).get(id) ?? []);
  return {
    workshops: pick(content.workshops, item.facts.workshops).toSorted(eventsInOrder),
    news: [...new Set(others)].filter(({ id }) => id !== item.id).toSorted(newsInOrder),
  };
}

/** The workshops of a series, in the order of their numbers. */
export function workshopsOfSeries(series: string, content: Content): Workshop[] {
  return content.workshops
    .filter(({ facts }) => facts.series?.id === series)
    .toSorted((one, other) => (one.facts.series?.number ?? 0) - (other.facts.series?.number ?? 0));
}

/** The news before and after an item; the newest is the first. */
export function newsBeside(
  item: News,
  content: Content,
): { previous: News | undefined; next: News | undefined } {
  const { news, places } = newsFromNewest(content);
  const place = places.get(item.id) ?? -2;
  return { previous: news[place - 1], next: news[place + 1] };
}

/** The entries before and after one in a list; none at the ends. */
export function neighboursOf<Thing extends Entry>(
  thing: Thing,
  list: readonly Thing[],
): { previous: Thing | undefined; next: Thing | undefined } {
  const place = list.findIndex(({ id }) => id === thing.id);
  return { previous: list[place - 1], next: place < 0 ? undefined : list[place + 1] };
}

/** Newest news first. */
export const newsInOrder = newestFirst<News>(
  ({ facts }) => facts.date,
  ({ id }) => id,
);

/** Latest workshops first. */
export const eventsInOrder = newestFirst<Workshop>(
  ({ facts }) => facts.start,
  ({ id }) => id,
);

/** Oldest projects first. */
export const projectsInOrder = oldestFirst<Project>(
  ({ facts }) => facts.period?.start ?? facts.created,
  ({ id }) => id,
);

const newsFromNewest = onceFor((content: Content) => {
  const news = content.news.toSorted(newsInOrder);
  return { news, places: new Map(news.map(({ id }, place) => [id, place])) };
});

const newsByProject = onceFor((content: Content) =>
  byReference(newsFromNewest(content).news, ({ facts }) => facts.projects),
);

const newsByWorkshop = onceFor((content: Content) =>
  byReference(newsFromNewest(content).news, ({ facts }) => facts.workshops),
);

const workshopsByProject = onceFor(({ workshops }: Content) =>
  byReference(workshops.toSorted(eventsInOrder), ({ facts }) => facts.projects),
);

/** The entries by what they refer to, each list in the order they are in. */
function byReference<Thing extends Entry>(
  things: readonly Thing[],
  references: (thing: Thing) => readonly string[],
): ReadonlyMap<string, Thing[]> {
  const found = new Map<string, Thing[]>();
  for (const thing of things)
    for (const id of new Set(references(thing))) {
      const list = found.get(id);
      if (list === undefined) found.set(id, [thing]);
      else list.push(thing);
    }
  return found;
}

function pick<Thing extends Entry>(things: readonly Thing[], ids: readonly string[]): Thing[] {
  return ids.length === 0 ? [] : things.filter(({ id }) => ids.includes(id));
}
