import type { InBoth, Language } from './languages.ts';

/** A programme's own wording of a message: a text, the texts for one and for more, or a list. `{1}` is the first value. */
export type OwnMessage = string | { one: string; other: string } | readonly string[];

/** The wordings of a programme by the names of their messages, `sections.regions.title`. */
export type OwnMessages = Readonly<Record<string, InBoth<OwnMessage>>>;

/** The messages of a language with the programme's own wording where it has one. */
export function withOwnMessages<Dictionary extends object>(
  dictionary: Dictionary,
  own: OwnMessages,
  language: Language,
): Dictionary {
  const reworded = (value: unknown, name: string): unknown => {
    const message = own[name]?.[language];
    if (message !== undefined) return typeof value === 'function' ? filling(message) : message;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, reworded(each, name === '' ? key : `${name}.${key}`)]),
    );
  };
  return reworded(dictionary, '') as Dictionary;
}

/** The messages of a dictionary by their names, `sections.regions.title`. */
export function messagesByName(dictionary: object, under = ''): [name: string, message: unknown][] {
  return Object.entries(dictionary).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? messagesByName(value, `${under}${key}.`)
      : [[under + key, value] as [string, unknown]],
  );
}

/** The numbers of the values that a wording asks for: those of `{1} ja {3}` are 1 and 3, that of `{x}` is none. */
export function placesIn(text: string): number[] {
  return [...text.matchAll(/\{(\d|[^{}]*)\}/g)].map(([, number]) => Number(number));
}

/** A message that fills its values in; that of one thing where the first value is 1. */
function filling(message: OwnMessage): (...values: readonly unknown[]) => string {
  return (...values) => {
    const isOne = values[0] === 1 || values[0] === '1';
    const text =
      typeof message === 'string' ? message : 'one' in message ? message[isOne ? 'one' : 'other'] : '';
    return text.replace(place, (_, number: string) => String(values[Number(number) - 1] ?? '')).trim();
  };
}

const place = /\{(\d)\}/g;
