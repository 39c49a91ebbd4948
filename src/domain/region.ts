import type { Region } from '#content/model.ts';
import { municipalities } from '#places/municipalities.ts';
import type { RegionFacts, RegionTexts } from '#schemas/region.ts';
import { formatDate, formatDateInText } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { byName } from '#i18n/order.ts';
import type { Context } from './context.ts';
import { type Fact, fact, municipalityName, organisationLinks, sourceFacts } from './facts.ts';
import { formatAmount } from './money.ts';
import type { NameLink } from './wording.ts';

/** A part of a region and how its services were arranged on a given day. */
export interface ServiceAreaView {
  name: string;
  text?: string | undefined;
  population?: string | undefined;
  state: string;
  arrangements: { link: NameLink; municipalities: string }[];
}

/** The municipalities of a region in the language's alphabetical order. */
function municipalitiesOf(code: string, language: Language): string[] {
  return municipalities
    .filter(({ region }) => region === code)
    .map((municipality) => municipality[language])
    .toSorted(byName(language, (name) => name));
}

/** The facts block of a region. */
export function regionFacts(region: Region, context: Context): Fact[] {
  const { facts } = region;
  const messages = context.messages.region;
  return [
    ...fact(
      messages.population,
      facts.population.map(({ residents, date }) => ({
        text: formatAmount(residents, context.language),
        note: formatDate(date, context.language),
      })),
    ),
    ...fact(messages.municipalities, [
      municipalitiesOf(facts.code, context.language).join(', ') || undefined,
    ]),
    ...fact(context.messages.entry.sources, sourceFacts(facts.sources, context)),
  ];
}

/** How services were arranged in the parts of a region, with the date and source of the picture. */
export function serviceAreas(
  facts: RegionFacts,
  texts: RegionTexts,
  context: Context,
): { date: string; source: string; areas: ServiceAreaView[] } | undefined {
  if (facts.serviceAreas === undefined) return undefined;
  const { date, source, areas } = facts.serviceAreas;
  const labels = context.messages.region;
  return {
    date: formatDateInText(date, context.language),
    source: context.content.sources.get(source)?.name[context.language] ?? source,
    areas: areas.map((area) => ({
      name: texts.areaTexts[area.key]?.name ?? area.key,
      text: texts.areaTexts[area.key]?.text,
      population:
        area.population === undefined
          ? undefined
          : labels.residents(formatAmount(area.population, context.language)),
      state: area.integrated ? labels.integrated : labels.notIntegrated,
      arrangements: area.arrangements.flatMap(({ organisation, municipalities: names }) =>
        organisationLinks([organisation], context).map((link) => ({
          link,
          municipalities: names.map((name) => municipalityName(name, context.language)).join(', '),
        })),
      ),
    })),
  };
}
