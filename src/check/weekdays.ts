import type { ReadContent } from '#source/files.ts';
import type { OfEvery } from '#i18n/languages.ts';
import { matchesOf } from '#source/matches.ts';
import { type Problem, problem } from '#source/problem.ts';

/**
 * A day in a text is one of the calendar, a time one of the clock, and a weekday that of the date after it:
 * `perjantaina 15.1.2027`, `fredagen den 15 januari 2027`.
 */
export function weekdayProblems(content: ReadContent): Problem[] {
  return content.texts.flatMap(({ language, prose }) =>
    prose.flatMap(({ text, placeOf }) => [
      ...matchesOf(text, clocks).flatMap(({ index, groups = {} }) => {
        const { hour = '', minute = '' } = groups;
        const isTime = Number(hour) * 60 + Number(minute) <= 24 * 60 && Number(minute) < 60;
        return isTime ? [] : problem(placeOf(index), 'clock-impossible', { value: `${hour}.${minute}` });
      }),
      ...matchesOf(text, patterns[language]).flatMap((match) => {
        const [, word = '', date = '', day = '', month = '', year = ''] = match;
        const number = /^\d+$/.test(month)
          ? Number(month)
          : months[language].findIndex((name) => month.toLowerCase().startsWith(name)) + 1;
        const moment = new Date(Date.UTC(Number(year), number - 1, Number(day)));
        if (moment.getUTCDate() !== Number(day) || moment.getUTCMonth() !== number - 1)
          return number >= 1 && number <= 31
            ? problem(placeOf(match.index), 'date-impossible', { value: date })
            : [];
        if (word === '') return [];
        const right = weekdays[language][moment.getUTCDay()] ?? '';
        return word.toLowerCase().slice(0, 2) === right.slice(0, 2)
          ? []
          : problem(placeOf(match.index), 'weekday-wrong', { date, weekday: right, written: word });
      }),
    ]),
  );
}

const weekdays: OfEvery<readonly string[]> = {
  fi: ['sunnuntai', 'maanantai', 'tiistai', 'keskiviikko', 'torstai', 'perjantai', 'lauantai'],
  sv: ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'],
  en: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
};

const months: OfEvery<readonly string[]> = {
  fi: 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'.split(' '),
  sv: 'jan feb mar apr maj jun jul aug sep okt nov dec'.split(' '),
  en: 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' '),
};

/** Only what says that it is a time: `kello 18.30`, `kl. 18.30`. */
const clocks = /(?=k)(?<!\p{L})(?:kello|klo|klockan|kl\.?) (?<hour>\d{1,2})[.:](?<minute>\d\d)(?!\d|\.\d)/giu;

const patterns: OfEvery<RegExp> = {
  fi: dated(
    `(?:${weekdays.fi.join('|').replace('kko', '')})\\p{Ll}*|ma|ti|ke|to|pe|la|su`,
    '(?:\\p{Ll}+kuu\\p{Ll}*)',
    '',
  ),
  sv: dated(
    `(?:${weekdays.sv.join('|')})\\p{Ll}*|(?:må|mån|tis?|ons?|tor?s?|fre?|lör?|sön?)\\.?`,
    '\\p{Ll}{3,9}',
    '(?:den )?',
  ),
  en: dated(`(?:${weekdays.en.join('|')}|mon|tue|wed|thu|fri|sat|sun)`, '\\p{L}{3,9}', ''),
};

/** A date, with or without a weekday before it: its day, month and year are parts of their own. */
function dated(weekday: string, month: string, article: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\d.,/])(?:(${weekday}),? ${article})?((\\d{1,2})(?:\\. ?| )(\\d{1,2}|${month})(?:\\.| )(\\d{4}))(?!\\d)`,
    'giu',
  );
}
