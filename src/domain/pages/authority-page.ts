import type { Named } from '#content/model.ts';
import type { Authority } from '#schemas/names.ts';
import { entryAddress } from '#addresses.ts';
import { inBoth, type Language, languages, otherLanguage } from '#i18n/languages.ts';
import { byName } from '#i18n/order.ts';
import { messagesOf } from '#i18n/messages.ts';
import type { Context } from '../context.ts';
import {
  authorityCard,
  authorityLink,
  authorityName,
  languagesOf,
  municipalitiesOf,
  regionsOf,
  websiteOf,
} from '../authority.ts';
import { aboutName } from './about-name.ts';
import { rowGroup } from './entry-page.ts';
import { type Fact, fact, publishedBy, sourceFacts } from '../facts.ts';
import { hostName } from '../links.ts';
import { referencesTo } from '../names-in.ts';
import { lightMarks, municipalityNames } from '../search-marks.ts';
import { siteNavigation } from '../navigation.ts';
import { type PageInfo, sectionPage, sitePage } from './page.ts';
import { projectsInOrder, relatedToRegion } from '../relations.ts';
import { projectRow } from '../rows.ts';
import { entryLink, type NameLink, urlNameOf } from '../wording.ts';

/** The place of an authority in the site. */
export function authorityInfo(authority: Named<Authority>, language: Language): PageInfo {
  const name = authorityName(authority, language);
  const places = municipalitiesOf(authority).map((place) => place[language]);
  return sitePage(language, {
    title: name,
    description: messagesOf(language).authority.description(name, places.toSorted(byName(language, String))),
    address: inBoth((each) => entryAddress('authorities', each, urlNameOf(authority, each))),
    under: 'authorities',
  });
}

/** What it is called in the addresses of its site, `hyvaks`, if that is not the name people know it by. */
function hostNames({ website, short }: Named<Authority>): string[] {
  const known = Object.values(short ?? {}).map((name) => name.toLowerCase().replaceAll(' ', ''));
  const names = languages
    .flatMap((each) => website?.[each] ?? [])
    .map((url) => hostName(url).replace(/\..*/, ''));
  return [...new Set(names)].filter((name) => !known.includes(name));
}

/** Everything the page of an authority shows: who it is, and what was done in its region before it. */
export function authorityPage(authority: Named<Authority>, context: Context) {
  const messages = context.messages.authority;
  const regions = regionsOf(authority, context.content);
  const known = [...context.content.organisations.values()].filter((row) => row.authority === authority.id);
  const about = known.flatMap((row) => aboutName('organisations', row, context));
  const ofRegions = regions.flatMap((region) => relatedToRegion(region, context.content).projects);
  const projects = context.content.projects
    .filter(
      (project) =>
        ofRegions.includes(project) ||
        known.some(({ id }) => referencesTo('organisations', project, context.content).includes(id)),
    )
    .toSorted(projectsInOrder);
  const card = authorityCard(authority, context);
  const links = regions.map((region) => entryLink(region, context.language));
  return {
    page: authorityInfo(authority, context.language),
    navigation: siteNavigation(context),
    today: context.today,
    kind: messages.kinds[authority.kind],
    search: {
      ...lightMarks(messages.kinds[authority.kind]),
      // One who answers for a part of the services is not whom a place is asked for.
      names: [
        ...(authority.kind === 'joint' ? [] : municipalityNames(municipalitiesOf(authority))),
        authority.id,
        ...hostNames(authority),
      ],
    },
    card: {
      ...card,
      sentences:
        projects.length === 0 ? card.sentences : [...card.sentences, [`${messages.done}:`, ...links]],
    },
    facts: authorityFacts(
      authority,
      publishedBy(
        known.map(({ id }) => id),
        context.content,
      ),
      context,
    ),
    regions: links,
    related: [
      ...rowGroup('projects', context.messages.entry.projects, projects, projectRow, context),
      ...about.filter(({ id }) => id !== 'projects'),
    ],
  };
}

/** All authorities, each with its site and its region. */
export function authoritiesPage(context: Context) {
  return {
    page: sectionPage('authorities', context.language),
    navigation: siteNavigation(context),
    cards: [...context.content.authorities.values()]
      .toSorted(byName(context.language, ({ name }) => name[context.language]))
      .map((authority) => authoritySummary(authority, context)),
  };
}

/** An authority in a list. */
export interface AuthoritySummary {
  link: NameLink;
  website: NameLink | undefined;
  remarks: string[];
}

/** An authority in a list: its site, how many municipalities, which region. */
export function authoritySummary(authority: Named<Authority>, context: Context): AuthoritySummary {
  const messages = context.messages.authority;
  return {
    link: authorityLink(authority, context.language),
    website: websiteOf(authority, context.language),
    remarks: [
      ...(websiteOf(authority, context.language) === undefined ? [messages.noWebsite] : []),
      messages.municipalityCount(municipalitiesOf(authority).length),
      ...regionsOf(authority, context.content).map((region) => entryLink(region, context.language).text),
    ],
  };
}

function authorityFacts(authority: Named<Authority>, documents: readonly string[], context: Context): Fact[] {
  const messages = context.messages;
  const labels = messages.authority;
  const places = municipalitiesOf(authority).map((place) => place[context.language]);
  const partners = authority.within.flatMap((id) => context.content.authorities.get(id) ?? []);
  return [
    ...fact(messages.names.otherLanguage, [authority.name[otherLanguage(context.language)]]),
    ...fact(
      labels.within,
      partners.map((each) => authorityLink(each, context.language)),
    ),
    ...fact(labels.languages, [
      languagesOf(authority)
        .map((each) => labels.languageNames[each])
        .join(', ') || undefined,
    ]),
    ...fact(labels.municipalities, [
      authority.kind === 'joint' ? places.toSorted(byName(context.language, String)).join(', ') : undefined,
    ]),
    ...fact(
      labels.region,
      regionsOf(authority, context.content).map((region) => entryLink(region, context.language)),
    ),
    ...fact(labels.collaborativeArea, [authority.collaborativeArea?.[context.language]]),
    ...fact(messages.entry.sources, sourceFacts([...new Set([...authority.sources, ...documents])], context)),
  ];
}
