import type { CostShare } from '#schemas/funding.ts';
import type { Amount } from '#schemas/values.ts';
import { type Language, languages } from '#i18n/languages.ts';
import type { Messages } from '#i18n/messages.ts';
import { isExact, isPercent, reservationOf, valueOf } from '../money.ts';

/** A column of a table of open data, and what stands in it for each thing. */
export interface Column<Thing> {
  /** `title_fi` */
  name: string;
  /** What it tells, the same for both languages: `title`. Explained in the dictionaries. */
  field: Field;
  /** A name of XML Schema. Dates of unequal exactness are texts. */
  datatype: 'string' | 'date' | 'number' | 'integer' | 'boolean' | 'anyURI';
  /** Several values in one cell, separated by `;`. */
  list?: boolean;
  value: (thing: Thing) => Cell;
}

export type Cell = string | number | boolean | undefined | readonly string[];

/** What columns are called in the dictionaries. */
export type Field = keyof Messages['data']['fields'];

/** A column of one value. */
export function column<Thing>(
  field: Field,
  value: (thing: Thing) => string | number | boolean | undefined,
  datatype: Column<Thing>['datatype'] = 'string',
): Column<Thing> {
  return { name: field, field, datatype, value };
}

/** A column with several values in a cell. */
export function listColumn<Thing>(field: Field, value: (thing: Thing) => readonly string[]): Column<Thing> {
  return { name: field, field, datatype: 'string', list: true, value };
}

/** A text in both languages: `title_fi` and `title_sv`. */
export function textColumns<Thing>(
  field: Field,
  value: (thing: Thing, language: Language) => string | undefined,
  datatype: Column<Thing>['datatype'] = 'string',
): Column<Thing>[] {
  return languages.map((language) => ({
    name: `${field}_${language}`,
    field,
    datatype,
    value: (thing) => value(thing, language),
  }));
}

/** Things by their ids, and their names in both languages: `topics`, `topics_fi`, `topics_sv`. */
export function namedColumns<Thing>(
  field: Field,
  ids: (thing: Thing) => readonly (string | undefined)[],
  nameById: (id: string, language: Language) => string,
): Column<Thing>[] {
  const known = (thing: Thing) => ids(thing).filter((id) => id !== undefined);
  return [
    listColumn(field, known),
    ...languages.map((language) => ({
      ...listColumn<Thing>(field, (thing) => known(thing).map((id) => nameById(id, language))),
      name: `${field}_${language}`,
    })),
  ];
}

/** A number and how exact its source is: `total` and `total_precision` (`exact`, `about`, `over` or `justOver`). */
export function amountColumns<Thing>(
  field: Field,
  value: (thing: Thing) => Amount | undefined,
): Column<Thing>[] {
  return [
    column(field, (thing) => ifKnown(value(thing), valueOf), 'number'),
    {
      ...column<Thing>('precision', (thing) => ifKnown(value(thing), precisionOf)),
      name: `${field}_precision`,
    },
  ];
}

/** A part of the costs as a sum or in per cent: `grant`, `grant_precision`, `grant_percent`. */
export function shareColumns<Thing>(
  field: Field,
  value: (thing: Thing) => CostShare | undefined,
): Column<Thing>[] {
  return [
    ...amountColumns<Thing>(field, (thing) => {
      const share = value(thing);
      return share === undefined || isPercent(share) ? undefined : share;
    }),
    {
      ...column<Thing>(
        'percent',
        (thing) => ifKnown(value(thing), (share) => (isPercent(share) ? share.percent : undefined)),
        'number',
      ),
      name: `${field}_percent`,
    },
  ];
}

function precisionOf(amount: Amount): string {
  return isExact(amount) ? 'exact' : reservationOf(amount);
}

function ifKnown<Value, Result>(
  value: Value | undefined,
  make: (value: Value) => Result,
): Result | undefined {
  return value === undefined ? undefined : make(value);
}
