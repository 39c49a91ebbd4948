import type { Content } from '#content/model.ts';
import { joinedMunicipalities, municipalities } from '#places/municipalities.ts';
import type { MunicipalPostcodes } from '#places/postcodes.ts';
import { officialRegions } from '#places/regions.ts';
import { outsideMainland } from '#places/tiles.ts';
import { sectionAddress } from '#routes/addresses.ts';
import { inBoth, type Language, languages } from '#i18n/languages.ts';
import { byName, initialOf } from '#i18n/order.ts';
import { messagesOf } from '#i18n/messages.ts';
import type { AreaData } from '../area-code.ts';
import { authoritiesOf, authorityLink } from '../authority.ts';
import { siteNavigation } from '../navigation.ts';
import { placeAnchor } from '../place-anchor.ts';
import { plainName } from '../place-forms.ts';
import { municipalityNames } from '../search-marks.ts';
import { sitePage } from './page.ts';
import { addressOf, linkTo, type NameLink } from '../wording.ts';

/** The page "my area": every municipality in alphabetical order, each leading to who answers there. */
export function areaPage(content: Content, language: Language) {
  const { title, description } = messagesOf(language).sections.area;
  const rows = municipalities
    .map((place) => ({
      name: place[language],
      ...answerIn(place.authority, place[language], content, language),
    }))
    .toSorted(byName(language, ({ name }) => name));
  return {
    page: sitePage(language, { title, description, address: inBoth((each) => sectionAddress('area', each)) }),
    frame: siteNavigation(content, language),
    // Where a municipality has no page of its region, as on Åland, this page tells so.
    names: municipalityNames(
      municipalities.filter((place) => !content.regions.some(({ facts }) => facts.code === place.region)),
    ),
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
  const authorities = [...content.authorities.values()];
  const codes = authorities.map(({ id }) => id);
  return {
    language,
    authorities: authorities.map((each) => {
      const { text, href } = authorityLink(each, language);
      return [text, href];
    }),
    municipalities: municipalities.map(({ code, fi, sv, authority }) => {
      const { places, boxes } = postcodes.get(code) ?? { places: [], boxes: [] };
      return [fi, sv, codes.indexOf(authority), places.toSorted().join(''), boxes.toSorted().join('')];
    }),
    others: [...regionNames(content, language), ...authorityNames(content, language)],
    old: joinedMunicipalities.map(({ name, into }) => [
      name,
      municipalities.findIndex(({ code }) => code === into),
    ]),
    care: languages.flatMap((each) => messagesOf(each).area.care),
    beside: languages.flatMap((each) => messagesOf(each).area.beside.map(plainName)),
  };
}

/** Who answers in a municipality, with its name at the end of the address. */
function answerIn(
  code: string,
  name: string,
  content: Content,
  language: Language,
): { authority: NameLink | undefined } {
  const authority = content.authorities.get(code);
  if (authority === undefined) return { authority: undefined };
  const { text, href } = authorityLink(authority, language);
  return { authority: { text, href: `${href}#${placeAnchor(name)}` } };
}

/** The regions lead to their pages, and Åland nowhere. */
function regionNames(content: Content, language: Language): AreaData['others'] {
  const regions = content.regions.flatMap((region) => {
    const official = officialRegions.find(({ code }) => code === region.facts.code);
    const names = [...new Set([linkTo(region, language).text, official?.fi, official?.sv])];
    const [first, ...more] = authoritiesOf(region, content, language);
    const remark =
      first === undefined || more.length > 0
        ? messagesOf(language).sections.regions.one
        : authorityLink(first, language).text;
    return names.flatMap((name) =>
      name === undefined ? [] : [[name, remark, addressOf(region, language)] as const],
    );
  });
  const outside = officialRegions.filter(
    ({ code }) => code === outsideMainland && !content.regions.some(({ facts }) => facts.code === code),
  );
  return [...regions, ...outside.flatMap(({ fi, sv }) => [[fi, '', ''] as const, [sv, '', ''] as const])];
}

function authorityNames(content: Content, language: Language): AreaData['others'] {
  return [...content.authorities.values()].flatMap((authority) => {
    const { text, href } = authorityLink(authority, language);
    const names = languages.flatMap((each) => [authority.name[each], authority.short?.[each] ?? []].flat());
    return [...new Set(names)].map((name) => [name, text, href] as const);
  });
}
