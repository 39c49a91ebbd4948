import { describe, expect, test } from 'vitest';
import { newsInfo } from '#domain/pages/news-page.ts';
import { entryPage } from '#domain/pages/page.ts';
import { structuredData } from '#structured-data/structured-data.ts';
import { newsNode } from '#structured-data/nodes/news.ts';
import { projectNode } from '#structured-data/nodes/project.ts';
import { workshopNode } from '#structured-data/nodes/workshop.ts';
import { site } from '#site.ts';
import { contentOf, newsOf, organisationsOf, projectOf, regionOf, workshopOf } from '../../setup/things.ts';
import { type JsonLd, mistakesIn } from '../../setup/vocabulary.ts';

/** A thing as machines read it. */
function asRead(thing: unknown): Record<string, JsonLd> {
  return JSON.parse(JSON.stringify(thing));
}

const nothing = contentOf({});
const projectIn = (facts: Parameters<typeof projectOf>[1]) => {
  const project = projectOf('a', facts);
  return asRead(projectNode(project, entryPage(project, 'projects', 'fi')));
};
const workshopIn = (facts: Parameters<typeof workshopOf>[2], content = nothing) => {
  const workshop = workshopOf('w', '2020-06-29', facts);
  return asRead(workshopNode(workshop, entryPage(workshop, 'workshops', 'sv'), content));
};

describe('the graph of a page', () => {
  test('ends no script element, whatever stands in it', () => {
    const page = { ...entryPage(projectOf('a'), 'projects', 'fi'), title: '</script><!-- "x" & \u2028 😀' };
    const [tag] = structuredData(page, [{ '@type': 'Project', name: page.title }]);
    const text = tag?.tag === 'json' ? tag.text : '';
    expect(text).not.toMatch(/<\/script|<!--/);
    expect(JSON.parse(text)['@graph'][0].name).toBe(page.title);
  });

  test('is left out where the text waits for translation', () => {
    const page = { ...entryPage(projectOf('a'), 'projects', 'sv'), writtenIn: ['fi'] as const };
    expect(structuredData(page, [{ '@type': 'Project', name: 'a' }])).toEqual([]);
  });
});

describe('a project', () => {
  test('has the same name for machines in both languages', () => {
    const project = projectOf('kirsi');
    const ids = (['fi', 'sv'] as const).map(
      (language) => asRead(projectNode(project, entryPage(project, 'projects', language)))['@id'],
    );
    expect(ids).toEqual(Array(2).fill('http://localhost:4321/data/projects.json#kirsi'));
  });

  test('has a grant when it was granted, also one of nothing', () => {
    const thing = projectIn({ funder: 'stm', programme: 'p', funding: { grant: 0, grantStage: 'granted' } });
    expect(thing['funding']).toMatchObject({
      '@type': 'MonetaryGrant',
      funder: { '@id': 'http://localhost:4321/data/organisations.json#stm' },
      sponsor: { '@id': 'http://localhost:4321/data/programmes.json#p' },
      amount: { currency: 'EUR', value: 0 },
    });
    expect(mistakesIn(thing)).toEqual([]);
  });

  test('has a share of the costs as a sum, where the costs are exact', () => {
    const funding = { total: 1000, grant: { percent: 80 }, grantStage: 'granted' };
    expect(projectIn({ funder: 'stm', funding })['funding']).toMatchObject({ amount: { value: 800 } });
    const about = { ...funding, total: { about: 1000 } };
    expect(projectIn({ funder: 'stm', funding: about })['funding']).not.toHaveProperty('amount');
  });

  test('has no grant that was only applied for', () => {
    const funding = { grant: 975_000, grantStage: 'applied' };
    expect(projectIn({ funder: 'stm', funding })).not.toHaveProperty('funding');
  });

  test('runs from and to what is known', () => {
    expect(projectIn({ period: { start: '2014-03', end: '2016-10' } })).toMatchObject({
      foundingDate: '2014-03',
      dissolutionDate: '2016-10',
    });
    expect(projectIn({ period: { start: '2020' } })).not.toHaveProperty('dissolutionDate');
  });
});

describe('a workshop', () => {
  test('begins and ends in Finland’s summer time', () => {
    expect(workshopIn({ startTime: '09:00', endTime: '15:30' })).toMatchObject({
      startDate: '2020-06-29T09:00:00+03:00',
      endDate: '2020-06-29T15:30:00+03:00',
      eventStatus: 'https://schema.org/EventScheduled',
    });
  });

  test.each([
    [{ place: { municipality: 'Kaustinen' } }, 'Offline', ['Place']],
    [{ place: { municipality: 'Kaustinen', remote: true } }, 'Mixed', ['Place', 'VirtualLocation']],
    [{ place: { remote: true } }, 'Online', ['VirtualLocation']],
  ])('held as %o is told as %s', (facts, mode, places) => {
    const thing = workshopIn(facts);
    expect(thing['eventAttendanceMode']).toBe(`https://schema.org/${mode}EventAttendanceMode`);
    expect((thing['location'] as Record<string, JsonLd>[]).map((place) => place['@type'])).toEqual(places);
    expect(mistakesIn(thing)).toEqual([]);
  });

  test('has the Swedish name of its town on a Swedish page', () => {
    expect(JSON.stringify(workshopIn({ place: { municipality: 'Kaustinen' } }))).toContain('"Kaustby"');
  });

  test('without a known place is somewhere in its region, and says nothing of how to take part', () => {
    const content = contentOf({ regions: [regionOf('lappi', 'mk-19')] });
    const thing = workshopIn({ regions: ['lappi'] }, content);
    expect(thing).not.toHaveProperty('eventAttendanceMode');
    expect(thing['location']).toMatchObject([
      { name: 'lappi', address: { addressRegion: 'lappi', addressCountry: 'FI' } },
    ]);
    expect(workshopIn({})['location']).toMatchObject([
      { name: 'Finland', address: { addressCountry: 'FI' } },
    ]);
  });

  test('that is cancelled says so', () => {
    expect(workshopIn({ cancelled: true })['eventStatus']).toBe('https://schema.org/EventCancelled');
  });
});

describe('a news item', () => {
  test('names its translation, and the translation its original', () => {
    const item = newsOf('n', '2020-04-30', { publisher: 'thl', updated: '2020-12-01' });
    const content = contentOf({ organisations: organisationsOf('thl') });
    const [finnish, swedish] = (['fi', 'sv'] as const).map((language) =>
      asRead(newsNode(item, newsInfo(item, language), content)),
    );
    const id = 'http://localhost:4321/data/news.json#n';
    expect(finnish).toMatchObject({ '@id': `${id}.fi`, workTranslation: { '@id': `${id}.sv` } });
    expect(swedish).toMatchObject({ '@id': `${id}.sv`, translationOfWork: { '@id': `${id}.fi` } });
    expect(finnish).toMatchObject({
      datePublished: '2020-04-30T00:00:00+03:00',
      dateModified: '2020-12-01T00:00:00+02:00',
      author: { name: 'thl' },
    });
    expect([finnish, swedish].flatMap((thing) => (thing ? mistakesIn(thing) : ['nothing']))).toEqual([]);
  });
});

test('a news item that no organisation has published elsewhere is by the publisher of the site', () => {
  const item = newsOf('n', '2020-04-30');
  const thing = asRead(newsNode(item, newsInfo(item, 'sv'), contentOf({})));
  expect(thing['author']).toMatchObject({ ...Object(thing['publisher']), name: site.publisher.name.sv });
  expect(mistakesIn(thing)).toEqual([]);
});

describe('the vocabulary that all this is checked against', () => {
  test('knows what is not in it', () => {
    expect(mistakesIn({ '@type': 'Event', locations: 'x' })).toEqual(['Event.locations: no such property']);
    expect(mistakesIn({ '@type': 'Evnt' })).toEqual(['Evnt: no such type']);
    expect(mistakesIn({ '@type': 'Project', funding: { '@type': 'Place', name: 'x' } })).toHaveLength(1);
    expect(mistakesIn({ '@type': 'Event', eventStatus: 'https://schema.org/EventMaybe' })).toHaveLength(1);
    expect(mistakesIn({ '@type': 'Dataset', isAccessibleForFree: true })).toEqual([]);
  });
});
