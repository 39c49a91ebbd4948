import { z } from 'astro/zod';
import { isPartialDate } from '#i18n/days.ts';
import { inBoth, knownLanguages, languages } from '#i18n/languages.ts';

/**
 * A date as exact as it is known: `2020`, `2014-03` or `2014-03-31`.
 * The YAML reader of Astro makes numbers of years and date objects of days; both are read back as written.
 */
export const partialDate = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)),
  z
    .string()
    .refine(isPartialDate, { params: { rule: 'date' } })
    .refine(isNear, { params: { rule: 'date-far' } }),
);

/** A whole day, `2020-01-29`. */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)),
  z
    .string()
    .refine((text) => text.length === 10 && isPartialDate(text), { params: { rule: 'day' } })
    .refine(isNear, { params: { rule: 'date-far' } }),
);

/** A time of day in Finland, `09:00`. Written in quotes, since YAML may read it as a number. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** A span of time. Without an end it goes on, or its end is not known. */
export const period = z
  .strictObject({
    /** First day, month or year, `2014-03`. */
    start: partialDate,
    /** Last day, month or year, `2016-10`. */
    end: partialDate.optional(),
  })
  .refine(({ start, end }) => end === undefined || end >= start.slice(0, end.length), {
    path: ['end'],
    params: { rule: 'end-before-start' },
  });

/** A span of time that may be a plan. */
export const periodOrPlan = period.safeExtend({
  /** Whether the source tells the plan alone: `true` draws it as one. */
  planned: z.boolean().optional(),
});

/** More than a state has, and a number that is not kept to the euro. */
export const largestAmount = 1_000_000_000_000;

/** A number that its source gives as it is, or with a reservation: `4000000`, `{ about: 4000000 }`, `{ over: 90 }`, `{ justOver: 5000000 }`. */
export const amount = z.union([
  z.number().nonnegative().max(largestAmount),
  z.strictObject({ about: z.number().positive().max(largestAmount) }),
  z.strictObject({ over: z.number().positive().max(largestAmount) }),
  z.strictObject({ justOver: z.number().positive().max(largestAmount) }),
]);

/** A short text with both languages side by side, `{ fi: kehittämisjohtaja, sv: utvecklingsdirektör }`. */
export const inBothLanguages = inBothOf(oneLine().min(1));

/** The same field for each language of the site. */
export function inBothOf<Schema extends z.ZodType>(schema: Schema) {
  return z.strictObject(inBoth(() => schema));
}

/** A web address, `https://www.example.fi/`. */
export const webAddress = z
  .url({ protocol: /^https?$/ })
  // Without a scheme it is no address at all, which is told already. One in capitals would be left out of the page.
  .refine((text) => !/^https?:/i.test(text) || /^https?:\/\/[^/"<>\s\\][^"<>\s\\]*$/.test(text), {
    params: { rule: 'web-address' },
  });

/** Where a thing of another site is: one address, or those that are known of a page in each language. */
export const webAddresses = z.union([
  webAddress,
  z
    .strictObject(inBoth(() => webAddress.optional()))
    .refine((addresses) => Object.values(addresses).some((each) => each !== undefined), {
      params: { rule: 'address-missing' },
    }),
]);

/** A web address, or nothing where there is none. Another kind of address would run as a script in the link that it becomes. */
export const noneOrWebAddress = z
  .string()
  .default('')
  .refine((text) => text === '' || webAddress.safeParse(text).success, { params: { rule: 'web-address' } });

/** An address of mail, or nothing. */
export const noneOrEmail = z
  .string()
  .default('')
  .refine((text) => text === '' || z.email().safeParse(text).success, { params: { rule: 'email' } });

/** A colour that every browser and every drawing knows, `#00347a`. */
export const colour = z.string().regex(/^#[0-9a-f]{6}$/);

/** The name of a branch as git takes it (git-check-ref-format), with nothing that an address would have to hide. */
export const branchName = z
  .string()
  .regex(/^(?!HEAD$|origin\/|refs\/|.*(?:\.\.|\/[/.]|\.lock(?:\/|$)|[/.]$))[\p{L}\d_][\p{L}\d_./-]*$/u);

/** In letters: more than any page has, and less than a disk takes. */
const addressLength = 300;

/** The address of a page without its host: the language, then its parts, with a slash at both ends. */
export const siteAddress = z
  .string()
  .max(addressLength)
  .regex(new RegExp(`^/(?:${languages.join('|')})/(?:[a-z0-9-]+/)+$`));

/** Windows keeps some names for its devices: a folder `con` cannot be fetched there. */
const namePattern = /^(?!(?:con|prn|aux|nul|(?:com|lpt)\d)$)[a-z0-9]+(-[a-z0-9]+)*$/;

/** Letters that an address or the name of a folder may have: disks take 255, with what the site adds. */
export const nameLength = 120;

/** The last part of an address: small letters a–z, digits and hyphens, `keski-suomen-sote-2020`. */
export const urlName = z.string().max(nameLength).regex(namePattern);

/** The name that a folder had first, where it has another now: feeds and calendars know the entry by it for good. */
export const firstId = urlName.optional();

/** A language of the site, `fi` or `sv`. */
export const language = z.enum(languages);

/** A language that a document is written in. */
export const anyLanguage = z.enum(knownLanguages);

/** A key that joins facts and their words, `modelling`. */
export const key = z.string().max(nameLength).regex(namePattern);

/** A sentence or a few, at most `length` characters: longer does not fit its place or is not read. */
export function text(length: number) {
  return oneLine()
    .min(1)
    .max(length)
    .refine((value) => value === '' || /[\p{L}\p{N}\p{C}]/u.test(value), { params: { rule: 'wordless' } });
}

/** A text without the line breaks that a block of YAML keeps: lists, feeds and pictures have one line. */
function oneLine() {
  return z
    .string()
    .trim()
    .overwrite((value) => value.replace(/\s*\n\s*/g, ' '));
}

export type WebAddresses = z.infer<typeof webAddresses>;
export type Amount = z.infer<typeof amount>;
export type Period = z.infer<typeof period>;
export type PeriodOrPlan = z.infer<typeof periodOrPlan>;

/** No date of a text is before printed books or a lifetime ahead: `2206` is a slip, and what it dates would never appear. */
function isNear(text: string): boolean {
  return !isPartialDate(text) || (text >= '1500' && text < '2100');
}
