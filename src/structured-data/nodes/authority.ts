import type { GovernmentOrganization } from 'schema-dts';
import type { Named } from '#content/model.ts';
import { municipalitiesOf } from '#domain/authority.ts';
import type { PageInfo } from '#domain/pages/page.ts';
import type { Authority } from '#schemas/names.ts';
import { absolute, recordUri } from '#addresses.ts';
import { languages } from '#i18n/languages.ts';

/** An authority with the municipalities it answers for, by their official codes. */
export function authorityNode(authority: Named<Authority>, page: PageInfo): GovernmentOrganization {
  const { language } = page;
  const { name, short, text, website, kind, id } = authority;
  const sites = languages.flatMap((each) => website?.[each] ?? []);
  return {
    '@type': 'GovernmentOrganization',
    '@id': recordUri('authorities', id),
    name: name[language],
    ...(short && { alternateName: short[language] }),
    ...(text && { description: text[language] }),
    ...(kind !== 'joint' && { identifier: id }),
    url: absolute(page.address[language]),
    ...(sites.length > 0 && { sameAs: sites }),
    areaServed: municipalitiesOf(authority).map((place) => ({
      '@type': 'AdministrativeArea',
      name: place[language],
      identifier: place.code,
    })),
  };
}
