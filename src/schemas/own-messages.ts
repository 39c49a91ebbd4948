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

const forms = new Map<string, z.ZodType>();

/** `content/messages.yaml`: what the interface says in the programme's own words, by the names of the messages. */
export const ownMessagesSchema = z.strictObject(
  Object.fromEntries(messagesByName(dictionaries.fi).map(([name, message]) => [name, formOf(message)])),
);

/** A list is a list, a text a text, and what is made of values a text, or one for one thing and one for more. */
function formOf(message: unknown) {
  if (Array.isArray(message)) return formNamed('list', () => z.array(wordingOf(0)));
  if (typeof message !== 'function') return formNamed('text', () => wordingOf(0));
  return formNamed(`${message.length} values`, () => {
    const text = wordingOf(message.length);
    return z.union([text, z.strictObject({ one: text, other: text })]);
  });
}

/** Made once for the hundreds of messages that have it: every command waits for it. */
function formNamed(name: string, make: () => z.ZodType) {
  const form = forms.get(name) ?? inBothOf(make()).optional();
  forms.set(name, form);
  return form;
}
