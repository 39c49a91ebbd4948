import { distance } from 'fastest-levenshtein';
import type { ReadContent } from '#source/files.ts';
import { matchesOf } from '#source/matches.ts';
import { type Problem, problem } from '#source/problem.ts';
import { textValues } from './text-values.ts';

/** No personal identity code is published, and no private e-mail address of a contact. */
export function personalDataProblems(content: ReadContent): Problem[] {
  const bodies = content.texts.flatMap(({ body }) => body.blocks);
  const names = content.files.map(({ path }) => ({
    text: path,
    placeOf: () => ({ path, line: 1, column: 1 }),
  }));
  return [
    ...[...bodies, ...textValues(content), ...names].flatMap(({ text, placeOf }) =>
      matchesOf(text, code)
        .filter(([whole]) => isIdentityCode(whole))
        .map((match) => problem(placeOf(match.index), 'identity-code', {})),
    ),
    ...[...bodies, ...textValues(content)].flatMap(({ text, placeOf }) =>
      (text.includes('@') ? matchesOf(text, email) : []).flatMap((match) => {
        const [address, name = '', host = ''] = match;
        if (privateHost.test(host)) return problem(placeOf(match.index), 'email-private', { address });
        const meant = wellKnown.find((known) => isSlip(host.toLowerCase(), known));
        return meant === undefined
          ? []
          : problem(placeOf(match.index), 'email-misspelt', { address, write: `${name}@${meant}` });
      }),
    ),
  ];
}

/** Whether one letter is missing, too many or another, or letters have changed places: `gmial.com` is `gmail.com`. */
function isSlip(written: string, meant: string): boolean {
  const sorted = (text: string) => [...text].toSorted().join('');
  return (
    !otherHosts.has(written) &&
    (distance(written, meant) === 1 || (written.length === meant.length && sorted(written) === sorted(meant)))
  );
}

/** Whether a text is a Finnish personal identity code, `131052-308T`: a day of birth, a number and their check mark. */
function isIdentityCode(text: string): boolean {
  const [, day = '', month = '', year = '', , number = '', check = ''] =
    /^(\d\d)(\d\d)(\d\d)(.)(\d{3})(\w)$/.exec(text.replaceAll(' ', '').toUpperCase()) ?? [];
  const date = new Date(Date.UTC(2000 + Number(year), Number(month) - 1, Number(day)));
  const isDay = date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1;
  // https://dvv.fi/en/personal-identity-code
  return isDay && marks.charAt(Number(day + month + year + number) % 31) === check;
}

const marks = '0123456789ABCDEFHJKLMNPRSTUVWXY';

const code = /(?<![\p{L}\p{N}])\d{6}(?:[-+–‐‑A-FU-Ya-fu-y]| [-–] )\d{3}[0-9A-Ya-y](?![\p{L}\p{N}])/gu;

const email = /(?<![\w.+-])([\w.+-]+)@((?:[\w-]+\.)+[a-z]{2,})(?![\w-])/gi;

const privateHost =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|luukku|suomi24|kolumbus|elisanet|welho|pp\.inet|protonmail|proton)\.(?:com|fi|me|net|se)$/i;

/** Hosts whose names are long enough for a slip to be known as one. */
const wellKnown = [
  ...['gmail.com', 'googlemail.com', 'hotmail.com', 'outlook.com', 'yahoo.com', 'icloud.com', 'luukku.com'],
  ...['suomi24.fi', 'kolumbus.fi', 'elisanet.fi', 'protonmail.com'],
];

/** Hosts that only look like one of these. */
const otherHosts: ReadonlySet<string> = new Set(['mail.com', 'email.com', 'ymail.com', 'cloud.com']);
