import type { Content, Named } from '#content/model.ts';
import type { Authority } from '#schemas/names.ts';
import { entryAddress, sectionAddress } from '#routes/addresses.ts';
import { inBoth, type Language, otherLanguage } from '#i18n/languages.ts';
import { byName } from '#i18n/order.ts';
import { messagesOf } from '#i18n/messages.ts';
import {
  authorityCard,
  authorityLink,
  authorityName,
  languagesOf,
  municipalitiesOf,
  regionsOf,
  websiteOf,
} from '../authority.ts';
import { rowGroup } from './entry-page.ts';
import { type Fact, fact, sourceFacts } from '../facts.ts';
import { lightMarks, municipalityNames } from '../search-marks.ts';
import { siteNavigation } from '../navigation.ts';
import { type PageInfo, sitePage } from './page.ts';
import { projectsInOrder, relatedToRegion } from '../relations.ts';
import { projectRow } from '../rows.ts';
import { linkTo, type NameLink, urlNameOf } from '../wording.ts';

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

/** Everything the page of an authority shows: who it is, and what was done in its region before it. */
export function authorityPage(authority: Named<Authority>, content: Content, language: Language) {
  const messages = messagesOf(language).authority;
  const regions = regionsOf(authority, content);
  const projects = regions
    .flatMap((region) => relatedToRegion(region, content).projects)
    .toSorted(projectsInOrder);
  return {
    page: authorityInfo(authority, language),
    frame: siteNavigation(content, language),
    kind: messages.kinds[authority.kind],
    search: {
      ...lightMarks(messages.kinds[authority.kind]),
      names: municipalityNames(municipalitiesOf(authority)),
    },
    card: authorityCard(authority, content, language),
    facts: authorityFacts(authority, content, language),
    done: messages.done,
    regions: regions.map((region) => linkTo(region, language)),
    related: rowGroup('projects', messagesOf(language).entry.projects, projects, (project) =>
      projectRow(project, content, language),
    ),
  };
}

/** All authorities, each with its site and its region. */
export function authoritiesPage(content: Content, language: Language) {
  const { title, description } = messagesOf(language).sections.authorities;
  return {
    page: sitePage(language, {
      title,
      description,
      address: inBoth((each) => sectionAddress('authorities', each)),
    }),
    frame: siteNavigation(content, language),
    cards: [...content.authorities.values()]
      .toSorted(byName(language, ({ name }) => name[language]))
      .map((authority) => authoritySummary(authority, content, language)),
  };
}

/** An authority in a list. */
export interface AuthoritySummary {
  link: NameLink;
  website: NameLink | undefined;
  remarks: string[];
}

/** An authority in a list: its site, how many municipalities, which region. */
export function authoritySummary(
  authority: Named<Authority>,
  content: Content,
  language: Language,
): AuthoritySummary {
  const messages = messagesOf(language).authority;
  return {
    link: authorityLink(authority, language),
    website: websiteOf(authority, language),
    remarks: [
      ...(websiteOf(authority, language) === undefined ? [messages.noWebsite] : []),
      messages.municipalityCount(municipalitiesOf(authority).length),
      ...regionsOf(authority, content).map((region) => linkTo(region, language).text),
    ],
  };
}

function authorityFacts(authority: Named<Authority>, content: Content, language: Language): Fact[] {
  const messages = messagesOf(language);
  const words = messages.authority;
  const places = municipalitiesOf(authority).map((place) => place[language]);
  const partners = authority.within.flatMap((id) => content.authorities.get(id) ?? []);
  return [
    ...fact(messages.names.otherLanguage, [authority.name[otherLanguage(language)]]),
    ...fact(
      words.within,
      partners.map((each) => authorityLink(each, language)),
    ),
    ...fact(words.languages, [
      languagesOf(authority)
        .map((each) => words.languageNames[each])
        .join(', ') || undefined,
    ]),
    ...fact(words.municipalities, [
      authority.kind === 'joint' ? places.toSorted(byName(language, String)).join(', ') : undefined,
    ]),
    ...fact(
      words.region,
      regionsOf(authority, content).map((region) => linkTo(region, language)),
    ),
    ...fact(words.collaborativeArea, [authority.collaborativeArea?.[language]]),
    ...fact(words.code, [authority.kind === 'joint' ? undefined : authority.id]),
    ...fact(messages.entry.sources, sourceFacts(authority.sources, content, language)),
  ];
}
