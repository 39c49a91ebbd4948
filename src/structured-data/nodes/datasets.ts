import type { DataCatalog, Dataset as DatasetThing } from 'schema-dts';
import type { DatasetId } from '#domain/open-data/datasets.ts';
import type { PageInfo } from '#domain/pages/page.ts';
import { absolute, dataAddress } from '#addresses.ts';
import { messagesOf } from '#i18n/messages.ts';
import { site } from '../../site.ts';
import { forms } from '#domain/open-data/forms.ts';
import { publisherId } from './ids.ts';

/** The open data as a catalogue, for search engines of data. */
export function catalogueNode(ids: readonly DatasetId[], page: PageInfo): DataCatalog {
  return {
    '@type': 'DataCatalog',
    '@id': absolute(dataAddress('catalogue.jsonld')),
    name: page.title,
    description: page.description,
    url: absolute(page.address[page.language]),
    license: site.licence.url,
    publisher: { '@id': publisherId() },
    dataset: ids.map((id) => datasetNode(id, page)),
  };
}

function datasetNode(id: DatasetId, page: PageInfo): DatasetThing {
  const { title, description } = messagesOf(page.language).data.sets[id];
  return {
    '@type': 'Dataset',
    '@id': `${absolute(dataAddress('catalogue.jsonld'))}#${id}`,
    name: title,
    description,
    license: site.licence.url,
    creator: { '@id': publisherId() },
    isAccessibleForFree: true,
    inLanguage: [...page.writtenIn],
    distribution: forms.map(({ ending, type }) => ({
      '@type': 'DataDownload',
      encodingFormat: type,
      contentUrl: absolute(dataAddress(`${id}.${ending}`)),
    })),
  };
}
