import { isOutside, joinedMunicipalities, officialAreas } from '#places/areas.ts';
import { municipalities, namesOf } from '#places/municipalities.ts';
import type { MunicipalPostcodes } from '#places/postcodes.ts';
import { languages } from '#i18n/languages.ts';
import { byName, initialOf } from '#i18n/order.ts';
import { messagesOf } from '#i18n/messages.ts';
import type { Context } from '../context.ts';
import type { AreaData } from '../area-code.ts';
import { authoritiesOf, authorityLink } from '../authority.ts';
import { siteNavigation } from '../navigation.ts';
import { placeAnchor } from '../place-anchor.ts';
import { plainName } from '../area.ts';
import { municipalityNames } from '../search-marks.ts';
import { sectionPage } from './page.ts';
import { addressOf, entryLink, type NameLink } from '../wording.ts';

/** The page "my area": every municipality in alphabetical order, each leading to who answers there. */
export function areaPage(context: Context) {
  const { content, language } = context;
  const rows = municipalities
    .map((place) => ({ name: place[language], ...answerIn(place.authority, place[language], context) }))
    .toSorted(byName(language, ({ name }) => name));
  return {
    page: sectionPage('area', language),
    navigation: siteNavigation(context),
    // Where a municipality has no page of its area, this page tells so.
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
export function areaData(context: Context, postcodes: ReadonlyMap<string, MunicipalPostcodes>): AreaData {
  const authorities = [...context.content.authorities.values()];
  const codes = authorities.map(({ id }) => id);
  return {
    first: context.language === languages[0],
    authorities: authorities.map((each) => {
      const { text, href } = authorityLink(each, context.language);
      return [text, href];
    }),
    municipalities: municipalities.map((place) => {
      const { places, boxes, offices } = postcodes.get(place.code) ?? { places: [], boxes: [], offices: [] };
      const own = namesOf(place).map(plainName);
      const [one = '', other = ''] = namesOf(place);
      return [
        one,
        other,
        codes.indexOf(place.authority),
        places.toSorted().join(''),
        boxes.toSorted().join(''),
        offices
          .filter((name) => !own.includes(plainName(name)))
          .toSorted()
          .join(';'),
      ];
    }),
    others: [...regionNames(context), ...authorityNames(context)],
    old: joinedMunicipalities.map(({ name, into }) => [
      name,
      municipalities.findIndex(({ code }) => code === into),
    ]),
    care: languages.flatMap((each) => messagesOf(each).area.care),
    beside: languages.flatMap((each) => messagesOf(each).area.beside.map(plainName)),
  };
}

/** Who answers in a municipality, with its name at the end of the address. */
function answerIn(code: string, name: string, context: Context): { authority: NameLink | undefined } {
  const authority = context.content.authorities.get(code);
  if (authority === undefined) return { authority: undefined };
  const { text, href } = authorityLink(authority, context.language);
  return { authority: { text, href: `${href}#${placeAnchor(name)}` } };
}

/** The areas lead to their pages, and those outside the programme nowhere. */
function regionNames(context: Context): AreaData['others'] {
  const { content, language } = context;
  const regions = content.regions.flatMap((region) => {
    const official = officialAreas.find(({ code }) => code === region.facts.code);
    const names = [
      ...new Set([entryLink(region, language).text, ...(official === undefined ? [] : namesOf(official))]),
    ];
    const [first, ...more] = authoritiesOf(region, context);
    const remark =
      first === undefined || more.length > 0
        ? context.messages.sections.regions.one
        : authorityLink(first, language).text;
    return names.map((name) => [name, remark, addressOf(region, language)] as const);
  });
  const outside = officialAreas.filter(
    ({ code }) => isOutside(code) && !content.regions.some(({ facts }) => facts.code === code),
  );
  return [...regions, ...outside.flatMap((area) => namesOf(area).map((name) => [name, '', ''] as const))];
}

function authorityNames({ content, language, messages }: Context): AreaData['others'] {
  return [...content.authorities.values()].flatMap((authority) => {
    const { text, href } = authorityLink(authority, language);
    const names = languages.flatMap((each) => [authority.name[each], authority.short?.[each] ?? []].flat());
    // What a name says already is not said again beside it.
    const remarkOn = (name: string) => (text.startsWith(name) ? messages.sections.authorities.one : text);
    return [...new Set(names)].map((name) => [name, remarkOn(name), href] as const);
  });
}
