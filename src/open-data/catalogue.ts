import type { DatasetId } from '#domain/open-data/datasets.ts';
import { absolute, dataAddress, rootAddress, sectionAddress } from '#addresses.ts';
import { languages, type OfEvery } from '#i18n/languages.ts';
import { messagesOf } from '#i18n/messages.ts';
import { site } from '../site.ts';
import { forms } from '#domain/open-data/forms.ts';
import { inLanguages } from './in-languages.ts';

/** The catalogue of the open data by the application profile of Europe's data portals (DCAT-AP), as JSON-LD. */
export function catalogueFile(ids: readonly DatasetId[]): string {
  return JSON.stringify({
    '@context': context,
    '@id': absolute(dataAddress('catalogue.jsonld')),
    '@type': 'dcat:Catalog',
    title: inLanguages((language) => `${site.name[language]}: ${messagesOf(language).sections.data.title}`),
    description: inLanguages((language) => messagesOf(language).sections.data.description),
    publisher,
    homepage: absolute(rootAddress()),
    language: euLanguages,
    license: site.licence.url,
    dataset: ids.map(datasetNode),
  });
}

function datasetNode(id: DatasetId) {
  return {
    '@id': `${absolute(dataAddress('catalogue.jsonld'))}#${id}`,
    '@type': 'dcat:Dataset',
    identifier: id,
    title: inLanguages((language) => messagesOf(language).data.sets[id].title),
    description: inLanguages((language) => messagesOf(language).data.sets[id].description),
    publisher,
    theme: site.dataThemes.map((theme) => `${europe}data-theme/${theme}`),
    language: euLanguages,
    spatial: `${europe}country/FIN`,
    accessRights: `${europe}access-right/PUBLIC`,
    landingPage: languages.map((language) => absolute(sectionAddress('data', language))),
    distribution: forms.map(({ ending, type, format }) => ({
      '@id': absolute(dataAddress(`${id}.${ending}`)),
      '@type': 'dcat:Distribution',
      accessURL: absolute(dataAddress(`${id}.${ending}`)),
      downloadURL: absolute(dataAddress(`${id}.${ending}`)),
      mediaType: `https://www.iana.org/assignments/media-types/${type}`,
      format: `${europe}file-type/${format}`,
      license: site.licence.url,
      conformsTo: absolute(dataAddress(ending === 'json' ? `${id}.schema.json` : `${id}.csv-metadata.json`)),
    })),
  };
}

/** The vocabularies of the Publications Office of the European Union. */
const europe = 'http://publications.europa.eu/resource/authority/';

const euCodes: OfEvery<string> = { fi: 'FIN', sv: 'SWE', en: 'ENG' };
const euLanguages = languages.map((language) => `${europe}language/${euCodes[language]}`);

const publisher = {
  '@id': `${absolute(rootAddress())}#publisher`,
  '@type': 'foaf:Agent',
  'foaf:name': inLanguages((language) => site.publisher.name[language]),
};

const link = (term: string) => ({ '@id': term, '@type': '@id' });

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  title: 'dct:title',
  description: 'dct:description',
  identifier: 'dct:identifier',
  publisher: 'dct:publisher',
  homepage: link('foaf:homepage'),
  language: link('dct:language'),
  license: link('dct:license'),
  dataset: 'dcat:dataset',
  theme: link('dcat:theme'),
  spatial: link('dct:spatial'),
  accessRights: link('dct:accessRights'),
  landingPage: link('dcat:landingPage'),
  distribution: 'dcat:distribution',
  accessURL: link('dcat:accessURL'),
  downloadURL: link('dcat:downloadURL'),
  mediaType: link('dcat:mediaType'),
  format: link('dct:format'),
  conformsTo: link('dct:conformsTo'),
};
