import type { Thing } from 'schema-dts';
import type { Content, News, Project, Region, Workshop } from '#content/model.ts';
import type { PageInfo } from '#domain/pages/page.ts';
import { newsThing } from './news.ts';
import { projectThing } from './project.ts';
import { regionThing } from './region.ts';
import { workshopThing } from './workshop.ts';

/** The thing that the page of an entry is about. */
export function entryThing(
  entry: Project | Region | Workshop | News,
  page: PageInfo,
  content: Content,
): Thing {
  switch (entry.collection) {
    case 'projects':
      return projectThing(entry, page);
    case 'regions':
      return regionThing(entry, page);
    case 'workshops':
      return workshopThing(entry, page, content);
    case 'news':
      return newsThing(entry, page, content);
  }
}
