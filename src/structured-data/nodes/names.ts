import type { DefinedTerm, DefinedTermSet, FundingScheme, Organization, Thing } from 'schema-dts';
import type { Named } from '#content/model.ts';
import type { Organisation, Programme, Topic } from '#schemas/names.ts';
import { addressesIn } from '#domain/links.ts';
import type { PageInfo } from '#domain/pages/page.ts';
import type { NameSection } from '#domain/wording.ts';
import { absolute, recordUri } from '#addresses.ts';
import { refer, referAll, referAs, setId } from './ids.ts';

/** The thing that the page of an organisation, programme, topic or phenomenon is about. */
export function nameNode(section: NameSection, row: NamedThing, page: PageInfo): NamedNode {
  const named = {
    '@id': recordUri(section, row.id),
    name: row.name[page.language],
    ...(row.short && { alternateName: row.short[page.language] }),
    ...(row.text && { description: row.text[page.language] }),
    url: absolute(page.address[page.language]),
  };
  if (section === 'organisations')
    return {
      '@type': organisationTypes[row.kind ?? 'other'],
      ...named,
      ...(row.url && { sameAs: addressesIn(row.url) }),
      ...referAs('areaServed', referAll('regions', row.regions ?? [])),
    };
  if (section === 'programmes')
    return {
      '@type': 'FundingScheme',
      ...named,
      ...(row.organisation && { parentOrganization: refer('organisations', row.organisation) }),
    };
  return { '@type': 'DefinedTerm', ...named, inDefinedTermSet: { '@id': setId(section) } };
}

/** What the list of all topics or phenomena is: a set of terms. Organisations and programmes make none. */
export function nameSetNode(section: NameSection, page: PageInfo): Thing[] {
  return section === 'topics' || section === 'phenomena' ? [termSet(section, page)] : [];
}

/** The glossary: every term with its meaning. A term is the same on the pages of both languages. */
export function glossaryNode(
  terms: readonly Named<{ name: Words; definition: Words; short?: Words | undefined }>[],
  page: PageInfo,
): DefinedTermSet {
  const { language } = page;
  return {
    ...termSet('glossary', page),
    hasDefinedTerm: terms.map(({ id, name, short, definition }): DefinedTerm => ({
      '@type': 'DefinedTerm',
      '@id': recordUri('glossary', id),
      name: name[language],
      ...(short && { alternateName: short[language] }),
      description: definition[language],
    })),
  };
}

function termSet(kind: 'topics' | 'phenomena' | 'glossary', page: PageInfo) {
  return {
    '@type': 'DefinedTermSet' as const,
    '@id': setId(kind),
    name: page.title,
    description: page.description,
    url: absolute(page.address[page.language]),
  };
}

const organisationTypes = {
  ministry: 'GovernmentOrganization',
  agency: 'GovernmentOrganization',
  municipality: 'GovernmentOrganization',
  'joint-authority': 'GovernmentOrganization',
  county: 'GovernmentOrganization',
  association: 'NGO',
  education: 'EducationalOrganization',
  other: 'Organization',
} as const satisfies Record<Organisation['kind'], string>;

// Not any "Thing": to look for each in all that schema.org knows takes as long as the types of all the rest.
type NamedNode = Extract<Organization, { '@type': OrganisationType }> | FundingScheme | DefinedTerm;
type OrganisationType = (typeof organisationTypes)[Organisation['kind']];
type Words = Readonly<Record<PageInfo['language'], string>>;
type NamedThing = Named<Topic & Partial<Omit<Organisation, 'name'>> & Partial<Omit<Programme, 'name'>>>;
