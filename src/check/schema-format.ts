import type { z } from 'astro/zod';
import { patternOf } from '#schemas/walk.ts';
import { branchName, clockTime, colour, siteAddress } from '#schemas/values.ts';
import type { Field } from './field.ts';
import { asName } from '#source/closest-match.ts';
import { type Place, type Problem, problem } from '#source/problem.ts';
import { hoursWritten, timeWritten } from './schema-date.ts';

/** A text that does not have the form its field asks for. */
export function formatProblem(field: Field, issue: z.core.$ZodIssueInvalidStringFormat): Problem | undefined {
  const { place, schema, written } = field;
  switch (issue.format) {
    case 'email':
      return problem(place, 'email-wrong', { value: written });
    case 'starts_with':
      return problem(place, 'handle-wrong', { value: written });
    case 'url': {
      const write = /^(www\.)?[\p{L}\d-]+(\.[\p{L}\d-]+)+(\/\S*)?$/u.test(written)
        ? `https://${written}`
        : undefined;
      return problem(place, 'address-wrong', { value: written, write });
    }
    case 'regex':
      if (samePattern(schema, clockTime)) return timeProblem(field);
      if (samePattern(schema, colour)) return colourProblem(field);
      if (samePattern(schema, siteAddress))
        return problem(place, 'site-address-wrong', { value: written, write: sitePath(written) });
      if (samePattern(schema, branchName))
        return problem(place, 'branch-wrong', { value: written, write: branchMeant(written) });
      return nameProblem(field, written, place);
    default:
      return undefined;
  }
}

/** What is no time of day; a beginning and an end have a field each. */
export function timeProblem({ place, path, written }: Field): Problem {
  const hours = path.at(-1) === 'startTime' ? hoursWritten(written) : undefined;
  return hours === undefined
    ? problem(place, 'time-wrong', { value: written, write: timeWritten(written) })
    : problem(place, 'time-span', { value: written, ...hours });
}

/** What is no colour: one of three digits or in capitals is told as it is written here. */
export function colourProblem({ name, written, place }: Field): Problem {
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(written)?.[1]?.toLowerCase() ?? '00347a';
  const write = `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
  return problem(place, 'colour-wrong', { field: name, value: written, write });
}

/** A key or a part of an address with other letters than a–z. */
export function nameProblem(field: Field, value: string, place: Place): Problem {
  return problem(place, 'name-wrong', { field: field.name, value, write: asName(lastPart(value)) || 'a-z' });
}

/** Of a whole address, what it ends with: `https://example.fi/uutiset/kysely/` is `kysely`. */
function lastPart(value: string): string {
  return value
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .replace(/^.*\//, '');
}

/** The path of an address as it stands in the bar of a browser, if it is one of a page. */
function sitePath(address: string): string | undefined {
  const path = `${address.replace(/^https?:\/\/[^/]*|[?#].*$/g, '').replace(/\/$/, '')}/`;
  return siteAddress.safeParse(path).success ? path : undefined;
}

/** The name without what git puts before it and what cannot stand in one; `main`, if nothing is left. */
function branchMeant(written: string): string {
  const write = written
    .replace(/^\W*(?:refs\/(?:heads|remotes)\/|origin\/)*/, '')
    .replace(/[^\p{L}\d_./-]+|\.{2,}|\/[/.]+/gu, '-')
    .replace(/(?:\.lock|\W)+$/, '');
  return branchName.safeParse(write).success ? write : 'main';
}

/** Whether two texts must have the same form. */
export function samePattern(one: Field['schema'], other: z.core.$ZodType): boolean {
  return one !== undefined && String(patternOf(one)) === String(patternOf(other));
}
