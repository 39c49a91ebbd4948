import { distance } from 'fastest-levenshtein';
import { languages } from '#i18n/languages.ts';
import { messagesOf } from '#i18n/messages.ts';
import { officialAreas } from '#places/areas.ts';
import { municipalities, namesOf } from '#places/municipalities.ts';
import type { ReferenceTarget } from '#schemas/references.ts';
import { escapeRegExp } from '#source/matches.ts';
import { asName, closestOf } from '#source/closest-match.ts';

/** What a reference to something unknown probably meant, and what it may name. */
export function meantBy(
  value: string,
  target: ReferenceTarget,
  known: readonly Known[],
): { closest: string | undefined; examples: string[] } {
  const examples = [...new Set(known.map(([, id]) => id))];
  switch (target) {
    case 'regions':
      return { closest: regionMeant(value, known), examples };
    case 'authorities':
      return { closest: authorityMeant(value, known), examples: namedCodes(value, known) };
    case 'municipalities':
      return { closest: (closestOf(value, known) ?? inflectedFrom(value, known))?.[1], examples };
    default:
      return { closest: closestOf(value, known)?.[1], examples };
  }
}

/** The longest name that a word begins with: `Kemissä` is in `Kemi`. */
function inflectedFrom(value: string, known: readonly Known[]): Known | undefined {
  return known
    .filter(([name]) => name.length > 3 && value.toLowerCase().startsWith(name.toLowerCase()))
    .toSorted(([one], [other]) => other.length - one.length)[0];
}

/** Regions are also called by their code or with a word after their name, and towns are taken for regions. */
function regionMeant(value: string, known: readonly Known[]): string | undefined {
  const name = value.replace(areaWord, '');
  const code = regionsOfTowns.get(asName(name));
  const sure = known.find(([each]) => each === code || each === name);
  return (sure ??
    closestOf(
      name,
      known.filter(([each]) => !officialAreas.some(({ code: official }) => official === each)),
    ))?.[1];
}

/** Of codes only one with the same number is meant: `hva15` is `hva-15`, and every other is as near as the next. */
function authorityMeant(value: string, known: readonly Known[]): string | undefined {
  const number = numberIn(value);
  if (number !== undefined) return known.find(([, id]) => numberIn(id) === number)?.[1];
  const names = known.map(([name, id]) => [name.replace(areaWord, ''), id] as const);
  return closestOf(value.replace(areaWord, ''), [...known, ...names])?.[1];
}

/** Codes tell nobody whose they are: each with its name, those that look most like what was written first. */
function namedCodes(value: string, known: readonly Known[]): string[] {
  const names = Map.groupBy(known, ([, id]) => id);
  return [...names]
    .toSorted(([one], [other]) => distance(value, one) - distance(value, other))
    .map(([id, called]) => {
      const name = called.find(([each]) => each !== id)?.[0];
      return name === undefined ? id : `${id} ${name}`;
    });
}

function numberIn(code: string): number | undefined {
  const digits = /^\D*(\d+)$/.exec(code)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The regions of the towns, by the names of these. Of two towns of one name, the first. */
const regionsOfTowns: ReadonlyMap<string, string> = new Map(
  municipalities
    .flatMap((place) => namesOf(place).map((name): [string, string] => [asName(name), place.region]))
    .toReversed(),
);

/** The words of the site for an area, after a name. */
const areaWord = new RegExp(
  ` (${languages
    .flatMap((each) => [messagesOf(each).sections.regions.one, messagesOf(each).sections.authorities.one])
    .map(escapeRegExp)
    .join('|')})$`,
  'i',
);

/** What may be named: a name somebody might use for it, and its id. */
type Known = readonly [name: string, id: string];
