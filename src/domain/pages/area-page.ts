import type { Content } from '#content/model.ts';
import { municipalities } from '#places/municipalities.ts';
import type { MunicipalPostcodes } from '#places/postcodes.ts';
import { sectionAddress } from '#routes/addresses.ts';
import { inBoth, type Language } from '#i18n/languages.ts';
import { byName, initialOf } from '#i18n/order.ts';
import { messagesOf } from '#i18n/messages.ts';
import type { AreaData } from '../area.ts';
import { siteNavigation } from '../navigation.ts';
import { municipalityNames } from '../search-marks.ts';
import { sitePage } from './page.ts';
import { addressOf, linkTo } from '../wording.ts';

/** The page "my area": every municipality in alphabetical order, each leading to its region. */
export function areaPage(content: Content, language: Language) {
  const { title, description } = messagesOf(language).sections.area;
  const regions = new Map(content.regions.map((region) => [region.facts.code, linkTo(region, language)]));
  const rows = municipalities
    .map((municipality) => ({
      name: municipality[language],
      region: regions.get(municipality.region),
    }))
    .toSorted(byName(language, ({ name }) => name));
  return {
    page: sitePage(language, { title, description, address: inBoth((each) => sectionAddress('area', each)) }),
    frame: siteNavigation(content, language),
    // Where a municipality has no page of its region, as on Åland, this page tells so.
    names: municipalityNames(municipalities.filter(({ region }) => !regions.has(region))),
    letters: [...Map.groupBy(rows, ({ name }) => initialOf(name, language))].map(([letter, group]) => ({
      letter,
      municipalities: group,
    })),
  };
}

/** The data of the field "my area" for readers of a language. */
export function areaData(
  content: Content,
  postcodes: ReadonlyMap<string, MunicipalPostcodes>,
  language: Language,
): AreaData {
  const codes = content.regions.map(({ facts }) => facts.code);
  return {
    regions: content.regions.map((region) => [linkTo(region, language).text, addressOf(region, language)]),
    municipalities: municipalities.map(({ code, fi, sv, region }) => {
      const { places, boxes } = postcodes.get(code) ?? { places: [], boxes: [] };
      return [fi, sv, codes.indexOf(region), places.toSorted().join(''), boxes.toSorted().join('')];
    }),
  };
}
