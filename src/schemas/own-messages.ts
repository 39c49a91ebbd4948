import { z } from 'astro/zod';
import { dictionaries } from '#i18n/messages.ts';
import { messagesByName, placesIn } from '#i18n/overrides.ts';
import { inBothOf } from './values.ts';

/** A text, with the places of at most so many values. */
function wordingOf(most: number) {
  return z
    .string()
    .trim()
    .min(1)
    .refine((value) => placesIn(value).every((place) => place >= 1 && place <= most), {
      params: { rule: 'message-place', most },
    });
}

/** `content/messages.yaml`: what the interface says in the programme's own words, by the names of the messages. */
export const ownMessagesSchema = z.strictObject(
  Object.fromEntries(
    messagesByName(dictionaries.fi).map(([name, message]) => [name, inBothOf(formOf(message)).optional()]),
  ),
);

/** A list is a list, a text a text, and what is made of values a text, or one for one thing and one for more. */
function formOf(message: unknown): z.ZodType {
  if (Array.isArray(message)) return z.array(wordingOf(0));
  if (typeof message !== 'function') return wordingOf(0);
  const text = wordingOf(message.length);
  return z.union([text, z.strictObject({ one: text, other: text })]);
}
