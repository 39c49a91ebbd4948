import { isPartialDate } from '#i18n/days.ts';
import { type Place, type Problem, problem } from '#source/problem.ts';

/** What is wrong with a date, and how the same date is written here: `15.1.2020` is `2020-01-15`. */
export function dateProblem(place: Place, text: string, exactness: 'date' | 'day'): Problem {
  const rule = exactness === 'day' ? 'day-wrong' : 'date-wrong';
  if (exactness === 'day' && isPartialDate(text)) return problem(place, rule, { value: text });
  if (/^\d{4}-\d\d(-\d\d)?$/.test(text)) return problem(place, 'date-impossible', { value: text });
  const write = dateWritten(text);
  const useful = write !== undefined && isPartialDate(write) && (exactness === 'date' || write.length === 10);
  return problem(place, rule, { value: text, write: useful ? write : undefined });
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

function dateWritten(text: string): string | undefined {
  const [, day, month, year] = /^(?:(\d{1,2})\s*[./]\s*)?(\d{1,2})\s*[./]\s*(\d{4})$/.exec(text) ?? [];
  if (month !== undefined && year !== undefined) return dated(year, month, day);
  const [, ownDay, word = '', ownYear] = /^(?:(?:den )?(\d{1,2})\.? )?(\p{L}+) (\d{4})$/u.exec(text) ?? [];
  const number = monthStarts.findIndex((start) => start.test(word)) + 1;
  if (number > 0 && ownYear !== undefined) return dated(ownYear, String(number), ownDay);
  const [, fullYear, longMonth, longDay] =
    /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?(?:[T ].*)?$/.exec(text) ?? [];
  return fullYear !== undefined && longMonth !== undefined ? dated(fullYear, longMonth, longDay) : undefined;
}

function dated(year: string, month: string, day: string | undefined): string {
  return [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-');
}

/** How the months begin in Finnish and Swedish. */
const monthStarts =
  'tammi|jan helmi|feb maalis|mars huhti|apr touko|maj kesäk|jun heinä|jul elo|aug syys|sep loka|okt marras|nov joulu|dec'
    .split(' ')
    .map((names) => new RegExp(`^(?:${names})`, 'i'));
