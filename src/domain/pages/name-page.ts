import type { Content, Entry, Named } from '#content/model.ts';
import type { Organisation, Programme, Topic } from '#schemas/data-files.ts';
import { entryAddress, sectionAddress } from '#routes/addresses.ts';
import { inBoth, type Language } from '#i18n/languages.ts';
import { byName } from '#i18n/order.ts';
import { wordsOf } from '#i18n/messages.ts';
import { aboutName } from './about-name.ts';
import { compareCosts } from '../charts/comparison.ts';
import { entryLinks, type Fact, fact, organisationLinks, sourceFacts } from '../facts.ts';
import { siteFrame } from '../navigation.ts';
import { namesIn } from '../names-in.ts';
import { type PageInfo, sitePage } from './page.ts';
import { linkToName, type NameLink, type NameSection, urlNameOf } from '../wording.ts';

type NamedThing = Named<Topic & Partial<Omit<Organisation, 'name'>> & Partial<Omit<Programme, 'name'>>>;

/** The page of a topic, phenomenon, programme or organisation: everything on the site about it. */
export function namePage(section: NameSection, row: NamedThing, content: Content, language: Language) {
  const headings = wordsOf(language).entry;
  const isAbout = (entry: Entry) => namesIn(section, entry, content).includes(row.id);
  const documents =
    section === 'organisations'
      ? [...content.sources.values()].filter(({ publisher }) => publisher === row.id).map(({ id }) => id)
      : [];
  return {
    page: nameInfo(section, row, language),
    frame: siteFrame(content, language),
    kind: wordsOf(language).sections[section].one,
    text: row.text?.[language],
    facts: [
      ...nameFacts(row, content, language),
      ...fact(headings.sources, sourceFacts(documents, content, language)),
    ],
    costs: section === 'programmes' ? compareCosts(content.projects.filter(isAbout), language) : undefined,
    related: aboutName(section, row, content, language),
  };
}

/** A name with its abbreviation, by which many look for it: `sosiaali- ja terveysministeriö (STM)`. */
function nameOf({ name, short }: NamedThing, language: Language): string {
  const own = name[language];
  const abbreviation = short?.[language];
  return abbreviation === undefined || own.includes(abbreviation) ? own : `${own} (${abbreviation})`;
}

/** The place of a named thing in the site. */
export function nameInfo(section: NameSection, row: NamedThing, language: Language): PageInfo {
  const { title } = wordsOf(language).sections[section];
  const name = nameOf(row, language);
  return sitePage(language, {
    title: name,
    // Several bodies may be explained in the same words; with its name each description is its own.
    description: row.text === undefined ? `${title}: ${name}.` : `${name}: ${row.text[language]}`,
    address: inBoth((each) => entryAddress(section, each, urlNameOf(row, each))),
    under: section,
  });
}

/** The list of all topics, programmes and so on, each with the number of entries about it. */
export function namesPage(section: NameSection, content: Content, language: Language) {
  const { title, description } = wordsOf(language).sections[section];
  return {
    page: sitePage(language, {
      title,
      description,
      address: inBoth((each) => sectionAddress(section, each)),
    }),
    frame: siteFrame(content, language),
    names: [...content[section].values()]
      .map((row): NameLink => linkToName(section, row, language))
      .toSorted(byName(language, ({ text }) => text)),
  };
}

function nameFacts(row: NamedThing, content: Content, language: Language): Fact[] {
  const words = wordsOf(language);
  return [
    ...fact(words.names.short, [row.short?.[language]]),
    ...fact(words.names.otherLanguage, [row.name[language === 'fi' ? 'sv' : 'fi']]),
    ...fact(words.names.kind, [row.kind && words.names.kinds[row.kind]]),
    ...fact(words.names.organisation, organisationLinks([row.organisation], content, language)),
    ...fact(words.workshop.regions, entryLinks(content.regions, row.regions ?? [], language)),
    ...fact(words.links.website, [
      row.url === undefined ? undefined : { text: new URL(row.url).host, href: row.url },
    ]),
  ];
}
