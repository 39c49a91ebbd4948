import { expect, test } from 'vitest';
import { newsInfo } from '#domain/pages/news-page.ts';
import { entryPage } from '#domain/pages/page.ts';
import { toldApart } from '#domain/pages/told-apart.ts';
import { documentTitle } from '#head/head.ts';
import { contentOf, newsOf, projectOf, workshopOf } from '../../setup/things.ts';

test('pages of one title are told apart by their day, else by their kind, and by a number where all is alike', () => {
  const called = <Thing extends { id: string; texts: object }>(thing: Thing, id: string) => ({
    ...thing,
    id,
  });
  const news = [
    newsOf('Kokous', '2026-03-01'),
    called(newsOf('Kokous', '2026-03-02'), 'toinen'),
    called(newsOf('Kokous', '2026-03-02'), 'kolmas'),
    newsOf('Muu', '2026-03-02'),
  ];
  const workshops = [called(workshopOf('kokous', '2026-04-01'), 'neljas')];
  const projects = [called(projectOf('Kokous'), 'viides')];
  const content = contentOf({ news, workshops, projects });
  const pages = [
    ...news.map((entry) => newsInfo(entry, 'fi')),
    ...workshops.map((entry) => entryPage(entry, 'workshops', 'fi')),
    ...projects.map((entry) => entryPage(entry, 'projects', 'fi')),
  ];
  expect(pages.map((page) => documentTitle(toldApart(page, content), 'Sivusto'))).toEqual([
    'Kokous (1.3.2026) – Sivusto',
    'Kokous (2.3.2026) – Sivusto',
    'Kokous (2.3.2026, 2) – Sivusto',
    'Muu – Sivusto',
    'kokous (1.4.2026) – Sivusto',
    'Kokous (hankkeet) – Sivusto',
  ]);
});
