import type { Organization, WebSite } from 'schema-dts';
import { absolute, homeAddress, rootAddress, sectionAddress } from '#addresses.ts';
import { type Language, otherLanguage } from '#i18n/languages.ts';
import { site } from '../../site.ts';
import { publisherId, siteId } from './ids.ts';

/** The site in a language, with its search. */
export function siteNode(language: Language): WebSite {
  const target = `${absolute(sectionAddress('search', language))}?q={search_term_string}`;
  return {
    '@type': 'WebSite',
    '@id': siteId(language),
    name: site.name[language],
    description: site.tagline[language],
    url: absolute(homeAddress(language)),
    inLanguage: language,
    workTranslation: { '@id': siteId(otherLanguage(language)) },
    publisher: { '@id': publisherId() },
    license: site.licence.url,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: target },
      // Google's own extension of the vocabulary, so its types do not know it.
      ...{ 'query-input': 'required name=search_term_string' },
    },
  };
}

/** Who publishes the site, described on the front pages and named by everything else. */
export function publisherNode(language: Language): Organization {
  return {
    '@type': site.publisher.type,
    '@id': publisherId(),
    name: site.publisher.name[language],
    url: absolute(rootAddress()),
  };
}
