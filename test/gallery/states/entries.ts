import Aftermath from '#components/Aftermath.astro';
import AuthorityAnswer from '#components/AuthorityAnswer.astro';
import AuthorityPlaces from '#components/AuthorityPlaces.astro';
import Body from '#components/Body.astro';
import Brief from '#components/Brief.astro';
import Contacts from '#components/Contacts.astro';
import FactsBlock from '#components/FactsBlock.astro';
import Links from '#components/Links.astro';
import Outcomes from '#components/Outcomes.astro';
import Picture from '#components/Picture.astro';
import ProjectDigest from '#components/ProjectDigest.astro';
import ServiceAreas from '#components/ServiceAreas.astro';
import Sources from '#components/Sources.astro';
import Steering from '#components/Steering.astro';
import TextSections from '#components/TextSections.astro';
import { authoritiesOf, authorityCard } from '#domain/authority.ts';
import { bodyParts } from '#domain/body.ts';
import { digestPage } from '#domain/pages/digest-page.ts';
import { newsPage } from '#domain/pages/news-page.ts';
import { projectPage } from '#domain/pages/project-page.ts';
import { regionPage } from '#domain/pages/region-page.ts';
import { renderMarkdown } from '#source/render.ts';
import { fileNamed, type Fixture } from '../fixture.ts';
import { show, type Shown } from '../shown.ts';

/** What the pages of projects, regions and news are made of. */
export function entries(at: Fixture): Record<string, Shown> {
  const { content, language, project, say } = at;
  const [region] = content.regions;
  const item = content.news.find(({ id }) => id === 'uutinen');
  if (region === undefined || item === undefined) throw new Error('The fixture has no region or no news.');
  const own = projectPage(project, at, fileNamed);
  const there = regionPage(region, at);
  const cards = authoritiesOf(region, at).map((each) => authorityCard(each, at));
  const unnamed = cards.map((card) => ({ ...card, website: undefined }));
  const sentence = say(
    'Hanke tuo sosiaali- ja terveyspalvelut lähemmäs asukkaita.',
    'Projektet för social- och hälsovårdstjänsterna närmare invånarna.',
  );
  const word = say(
    'Terveydenhuoltolainsäädännönvalmistelutyöryhmä',
    'Hälsovårdslagstiftningsberedningsarbetsgruppen',
  );
  const source = { text: say('Muistio', 'Promemoria'), href: '#source', note: '2.1.2020' };
  const text = [
    ...['## ' + word, sentence, '### ' + sentence, `[${sentence}](#a) ${sentence} **${word}**`],
    ...[`> ${sentence}`, `- ${sentence}\n- ${word}`, `1. ${sentence}\n2. ${sentence}`],
    `| ${word} | 2019 | 2020 |\n| --- | --: | --: |\n| ${sentence} | 1 234 | 5 |`,
  ].join('\n\n');
  const [digest] = digestPage(region, at).projects;
  return {
    Aftermath: show(Aftermath, {
      one: { language, aftermath: { factsFrom: sentence, sentences: [sentence] } },
      'many, with the law': { language, aftermath: { sentences: [sentence, sentence], source } },
    }),
    AuthorityAnswer: show(AuthorityAnswer, {
      one: { cards, language },
      'in its own page': { cards, language, named: true },
      'many, without a site': { cards: [...unnamed, ...cards], language },
    }),
    AuthorityPlaces: show(
      AuthorityPlaces,
      Object.fromEntries(cards.map((card) => ['all of its municipalities', { card, language }])),
    ),
    Body: show(Body, {
      'all that a text may have': {
        parts: bodyParts(renderMarkdown(text, 'md', language), { folder: 'news/a', links: new Map() }),
      },
    }),
    Brief: show(Brief, { three: { sentences: [sentence, word, sentence], language } }),
    Contacts: show(Contacts, {
      'of old': { contacts: own.contacts, language },
      many: {
        language,
        contacts: [
          { name: 'Testi Henkilö', details: word, email: 'testi@example.fi', duty: sentence },
          { name: 'Aino Esimerkki', details: '', duty: word },
        ],
      },
    }),
    FactsBlock: show(FactsBlock, {
      'of a project': { facts: own.facts, language },
      'the rest': { facts: there.facts, language, more: true },
      'long words, many values': {
        facts: [{ label: word, values: [{ text: word }, source, { text: word, href: '#word' }] }],
        language,
      },
    }),
    Links: show(Links, {
      'a name without an address': { id: 'links', links: own.links, language },
      'files, long words': {
        id: 'attachments',
        links: [...own.attachments, { text: word, href: '#file', note: 'PDF', language }],
        language,
      },
    }),
    Outcomes: show(Outcomes, {
      'what is known': {
        view: {
          events: [
            { date: '30.9.2013', name: sentence, text: sentence, sources: [source] },
            { name: word, sources: [source, { text: word }] },
          ],
          notKnown: [],
        },
        language,
      },
      'what no source tells': { view: { events: [], notKnown: [sentence, sentence] }, language },
    }),
    Picture: show(
      Picture,
      Object.fromEntries(
        [newsPage(item, at, fileNamed).picture].flatMap((picture) =>
          picture === undefined ? [] : [['plain', picture]],
        ),
      ),
    ),
    ProjectDigest: show(
      ProjectDigest,
      Object.fromEntries(digest === undefined ? [] : [['whole', { ...digest, language }]]),
    ),
    ServiceAreas: show(
      ServiceAreas,
      Object.fromEntries(
        there.serviceAreas === undefined ? [] : [['one', { ...there.serviceAreas, language }]],
      ),
    ),
    Sources: show(Sources, { many: { sources: [source, { text: word }], language } }),
    Steering: show(Steering, {
      one: { groups: own.steering, language },
      'long words': { groups: [{ name: word, text: sentence, remarks: [word, sentence] }], language },
    }),
    TextSections: show(TextSections, {
      'numbered, with text': {
        sections: [
          ...own.sections,
          { id: 'measures', heading: word, paragraphs: [sentence], items: [sentence, word], ordered: true },
        ],
      },
      list: { sections: [{ id: 'outcome', heading: sentence, items: [sentence, sentence] }] },
    }),
  };
}
