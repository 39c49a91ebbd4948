import type { Content, Region } from '#content/model.ts';
import { municipalities } from '#places/municipalities.ts';
import type { RegionFacts, RegionTexts } from '#schemas/region.ts';
import { formatDate, formatDateInText } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { byName } from '#i18n/order.ts';
import { messagesOf } from '#i18n/messages.ts';
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
export function regionFacts(region: Region, content: Content, language: Language): Fact[] {
  const { facts } = region;
  const messages = messagesOf(language).region;
  return [
    ...fact(
      messages.population,
      facts.population.map(({ residents, date }) => ({
        text: formatAmount(residents, language),
        note: formatDate(date, language),
      })),
    ),
    ...fact(messages.municipalities, [municipalitiesOf(facts.code, language).join(', ') || undefined]),
    ...fact(messagesOf(language).entry.sources, sourceFacts(facts.sources, content, language)),
  ];
}

/** How services were arranged in the parts of a region, with the date and source of the picture. */
export function serviceAreas(
  facts: RegionFacts,
  texts: RegionTexts,
  content: Content,
  language: Language,
): { date: string; source: string; areas: ServiceAreaView[] } | undefined {
  if (facts.serviceAreas === undefined) return undefined;
  const { date, source, areas } = facts.serviceAreas;
  const labels = messagesOf(language).region;
  return {
    date: formatDateInText(date, language),
    source: content.sources.get(source)?.name[language] ?? source,
    areas: areas.map((area) => ({
      name: texts.areaTexts[area.key]?.name ?? area.key,
      text: texts.areaTexts[area.key]?.text,
      population:
        area.population === undefined ? undefined : labels.residents(formatAmount(area.population, language)),
      state: area.integrated ? labels.integrated : labels.notIntegrated,
      arrangements: area.arrangements.flatMap(({ organisation, municipalities: names }) =>
        organisationLinks([organisation], content, language).map((link) => ({
          link,
          municipalities: names.map((name) => municipalityName(name, language)).join(', '),
        })),
      ),
    })),
  };
}
