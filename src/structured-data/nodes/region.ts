import type { AdministrativeArea } from 'schema-dts';
import type { Region } from '#content/model.ts';
import type { PageInfo } from '#domain/pages/page.ts';
import { absolute, recordUri } from '#addresses.ts';

/** A region with its code in the official classification. */
export function regionNode(region: Region, page: PageInfo): AdministrativeArea {
  return {
    '@type': 'AdministrativeArea',
    '@id': recordUri('regions', region.id),
    name: page.title,
    url: absolute(page.address[page.language]),
    identifier: region.facts.code,
  };
}
