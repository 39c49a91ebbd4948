import { isPartialDate } from '#i18n/days.ts';
import { type Problem, problem } from '#source/problem.ts';
import type { Field } from './field.ts';

/** What is wrong with a date, and how the same date is written here: `15.1.2020` is `2020-01-15`. */
export function dateProblem({ place, path, written: text }: Field, exactness: 'date' | 'day'): Problem {
  const rule = exactness === 'day' ? 'day-wrong' : 'date-wrong';
  if (exactness === 'day' && isPartialDate(text)) return problem(place, rule, { value: text });
  if (/^\d{4}-\d\d(-\d\d)?$/.test(text)) return problem(place, 'date-impossible', { value: text });
  const span = spanWritten(text);
  if (path.at(-1) === 'start' && span !== undefined)
    return problem(place, 'date-span', { value: text, ...span });
  const write = span?.start ?? dateWritten(text);
  if (write === undefined || !isPartialDate(write) || (exactness === 'day' && write.length < 10))
    return problem(place, rule, { value: text });
  const time = path.length === 1 ? timeBehind(text) : undefined;
  const holder = ({ start: 'startTime', end: 'endTime' } as const)[String(path.at(-1))];
  return time === undefined || holder === undefined
    ? problem(place, rule, { value: text, write })
    : problem(place, 'date-time', { value: text, write, time, holder });
}

/** The same date in the year that was probably meant: two digits of `2206` stand the wrong way round. */
export function nearerYear(text: string): string | undefined {
  const year = text.slice(0, 4);
  const swapped = [0, 1, 2].map(
    (at) => year.slice(0, at) + year.charAt(at + 1) + year.charAt(at) + year.slice(at + 2),
  );
  const found = swapped.find((each) => /^20[0-4]\d$/.test(each));
  return found && found + text.slice(4);
}

/** A time as it is written here: `9.00` and `9:00` are `09:00`. */
export function timeWritten(text: string): string | undefined {
  const [, hour, minute = '00'] = /^(?:klo |kl\.? ?)?(\d{1,2})(?:[.:](\d\d))?$/.exec(text) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}

/** The first and the last day of a time: `10.–12.3.2027`, `2027-2028`. */
export function spanWritten(text: string): { start: string; end: string } | undefined {
  const [, first, last] =
    /^(.+?)\s*[–—]\s*(.+)$/.exec(text) ??
    /^(.+?)\s+-\s+(.+)$/.exec(text) ??
    /^([\d./]+)-([\d./]+)$/.exec(text) ??
    [];
  if (first === undefined || last === undefined) return undefined;
  // Of the first day only what differs is written.
  const missing = /^\d{1,2}\.$/.test(first)
    ? last.replace(/^\d{1,2}\./, '')
    : /^\d{1,2}\.\d{1,2}\.$/.test(first)
      ? last.replace(/^(?:\d{1,2}\.){2}/, '')
      : '';
  const [start, end] = [first + missing, last].map((each) =>
    isPartialDate(each) ? each : dateWritten(each),
  );
  return start !== undefined && end !== undefined && isPartialDate(start) && isPartialDate(end)
    ? { start, end }
    : undefined;
}

function dateWritten(written: string): string | undefined {
  const text = written
    .replace(weekday, '')
    .replace(/,?\s+(?:klo|kl)\b.*$/i, '')
    .replace(/(\d{4})\.$/, '$1');
  const [, day, month, year] =
    /^(?:(\d{1,2})\s*[./]\s*)?(\d{1,2})\s*[./]\s*(\d{4})(?: \d.*)?$/.exec(text) ?? [];
  if (month !== undefined && year !== undefined) return dated(year, month, day);
  const [, ownDay, word = '', ownYear] = /^(?:(?:den )?(\d{1,2})\.? )?(\p{L}+) (\d{4})$/u.exec(text) ?? [];
  const number = monthStarts.findIndex((start) => start.test(word)) + 1;
  if (number > 0 && ownYear !== undefined) return dated(ownYear, String(number), ownDay);
  const [, fullYear, longMonth, longDay] =
    /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?(?:[T ].*)?$/.exec(text) ?? [];
  return fullYear !== undefined && longMonth !== undefined ? dated(fullYear, longMonth, longDay) : undefined;
}

/** The time of day behind a day: `2027-03-10T17:00`, `10.3.2027 klo 17`. */
function timeBehind(text: string): string | undefined {
  const [, time] = /\d(?:T|,?\s+)((?:klo|kl\.?)?\s*\d{1,2}(?:[.:]\d\d)?)(?::\d\d\S*)?$/.exec(text) ?? [];
  return time === undefined ? undefined : timeWritten(time);
}

/** The beginning and the end of a time of day: `17-19`, `klo 9.00–11.30`. */
export function hoursWritten(text: string): { start: string; end: string } | undefined {
  const [start, end, more] = text.split(/\s*[-–—]\s*/).map(timeWritten);
  return start !== undefined && end !== undefined && more === undefined ? { start, end } : undefined;
}

const weekday =
  /^(?:ma|ti|ke|to|pe|la|su|(?:maanan|tiis|tors|perjan|lauan|sunnun)tai|keskiviikko|må|on|fr|lö|sö|mån|tis|ons|tors?|fre|lör|sön|(?:mån|tis|ons|tors|fre|lör|sön)dag)(?:na)?\.?,?\s+(?=\d|den )/i;

function dated(year: string, month: string, day: string | undefined): string {
  return [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-');
}

/** How the months begin in Finnish and Swedish. */
const monthStarts =
  'tammi|jan helmi|feb maalis|mars huhti|apr touko|maj kesäk|jun heinä|jul elo|aug syys|sep loka|okt marras|nov joulu|dec'
    .split(' ')
    .map((names) => new RegExp(`^(?:${names})`, 'i'));
