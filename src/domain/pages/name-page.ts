import type { Entry, Named } from '#content/model.ts';
import type { Organisation, Programme, Topic } from '#schemas/names.ts';
import { entryAddress } from '#addresses.ts';
import { inBoth, type Language, otherLanguage } from '#i18n/languages.ts';
import { byName } from '#i18n/order.ts';
import { messagesOf } from '#i18n/messages.ts';
import type { Context } from '../context.ts';
import { aboutName } from './about-name.ts';
import { compareCosts } from '../charts/comparison.ts';
import { entryLinks, type Fact, fact, organisationLinks, publishedBy, sourceFacts } from '../facts.ts';
import { addressIn, hostName } from '../links.ts';
import { siteNavigation } from '../navigation.ts';
import { referencesTo } from '../names-in.ts';
import { type PageInfo, sectionPage, sitePage } from './page.ts';
import { linkToName, type NameLink, type NameSection, nameWithShort, urlNameOf } from '../wording.ts';

/** A row of any of these collections. */
export type NamedThing = Named<
  Topic & Partial<Omit<Organisation, 'name'>> & Partial<Omit<Programme, 'name'>>
>;

/** The page of a topic, phenomenon, programme or organisation: everything on the site about it. */
export function namePage(section: NameSection, row: NamedThing, context: Context) {
  const { content, language, today } = context;
  const headings = context.messages.entry;
  const isAbout = (entry: Entry) => referencesTo(section, entry, content).includes(row.id);
  const documents = section === 'organisations' ? publishedBy([row.id], content) : [];
  return {
    page: nameInfo(section, row, language),
    navigation: siteNavigation(context),
    today,
    kind: context.messages.sections[section].one,
    text: row.text?.[language],
    facts: [...nameFacts(row, context), ...fact(headings.sources, sourceFacts(documents, context))],
    costs: section === 'programmes' ? compareCosts(content.projects.filter(isAbout), context) : undefined,
    related: aboutName(section, row, context),
  };
}

/** The place of a named thing in the site. */
export function nameInfo(section: NameSection, row: NamedThing, language: Language): PageInfo {
  const { title } = messagesOf(language).sections[section];
  const name = nameWithShort(row, language);
  return sitePage(language, {
    title: name,
    // Several bodies may be explained in the same words; with its name each description is its own.
    description: row.text === undefined ? `${title}: ${name}.` : `${name}: ${row.text[language]}`,
    address: inBoth((each) => entryAddress(section, each, urlNameOf(row, each))),
    under: section,
  });
}

/** The list of all topics, programmes and so on, each with the number of entries about it. */
export function namesPage(section: NameSection, context: Context) {
  return {
    page: sectionPage(section, context.language),
    navigation: siteNavigation(context),
    names: [...context.content[section].values()]
      .map((row): NameLink => linkToName(section, row, context))
      .toSorted(byName(context.language, ({ text }) => text)),
  };
}

function nameFacts(row: NamedThing, context: Context): Fact[] {
  const messages = context.messages;
  const website = addressIn(row.url, context.language);
  return [
    ...fact(messages.names.short, [row.short?.[context.language]]),
    ...fact(messages.names.otherLanguage, [row.name[otherLanguage(context.language)]]),
    ...fact(messages.names.kind, [row.kind && messages.names.kinds[row.kind]]),
    ...fact(messages.names.organisation, organisationLinks([row.organisation], context)),
    ...fact(messages.workshop.regions, entryLinks('regions', row.regions ?? [], context)),
    ...fact(messages.links.website, [
      website && {
        text: hostName(website.href),
        ...website,
        ...(website.hreflang && { note: messages.entry.languages[website.hreflang] }),
      },
    ]),
  ];
}
