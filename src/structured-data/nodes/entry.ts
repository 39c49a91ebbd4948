import type { Thing } from 'schema-dts';
import type { Content, News, Project, Region, Workshop } from '#content/model.ts';
import type { PageInfo } from '#domain/pages/page.ts';
import { newsNode } from './news.ts';
import { projectNode } from './project.ts';
import { regionNode } from './region.ts';
import { workshopNode } from './workshop.ts';

/** The thing that the page of an entry is about. */
export function entryNode(
  entry: Project | Region | Workshop | News,
  page: PageInfo,
  content: Content,
): Thing {
  switch (entry.collection) {
    case 'projects':
      return projectNode(entry, page);
    case 'regions':
      return regionNode(entry, page);
    case 'workshops':
      return workshopNode(entry, page, content);
    case 'news':
      return newsNode(entry, page, content);
  }
}
