import { z } from 'astro/zod';
import { referenceTo } from './references.ts';
import { day, language, partialDate, text, urlName } from './values.ts';

/** Facts that every kind of entry may have. */
const sharedFacts = {
  /** The documents the facts come from, `[kaste-hakemus-2013]`. */
  sources: z.array(referenceTo('sources')).default([]),
  /** Figures with a table or a chart at the end of the page, `[oulu-kustannukset]`. */
  figures: z.array(referenceTo('figures')).default([]),
  /** Whether difficult words are explained where they first come, `false` to switch it off on this page. */
  explainTerms: z.boolean().default(true),
  /** Not to be published yet, `true`: only `npm run dev` shows the entry. */
  draft: z.boolean().default(false),
  /** When the entry was first published, `2020-09-17`. */
  created: partialDate.optional(),
  /** When its content last changed, `2021-03-31`. */
  modified: partialDate.optional(),
};

/** Texts that every kind of entry has in each language. */
const sharedTexts = {
  /** The heading of the page and the link text in lists. */
  title: text(120),
  /** One or two sentences for lists and search engines: what is this about? */
  summary: text(320),
  /** Last part of the address, `soite-2-0`. The folder's name, if not given. */
  urlName: urlName.optional(),
  /** Earlier values of `urlName`: their addresses lead here. */
  aliases: z.array(urlName).default([]),
};

/** What only a translation says of itself. */
const translationMarks = {
  /** The language it was translated from, `fi`. Makes the file a translation. */
  translationOf: language,
  /** The day somebody last compared it with the original, `2020-11-06`. */
  checked: day.optional(),
};

/**
 * The two shapes a language file may have: the original holds facts and words, a translation only words.
 * A figure can then never differ between the languages.
 */
export function entrySchemas<Facts extends z.core.$ZodShape, Texts extends z.core.$ZodShape>(
  facts: Facts,
  texts: Texts,
) {
  const allFacts = { ...sharedFacts, ...facts };
  const allTexts = { ...sharedTexts, ...texts };
  return {
    facts: z.object(allFacts),
    texts: z.object(allTexts),
    original: z.strictObject({ ...allFacts, ...allTexts }),
    translation: z.strictObject({ ...translationMarks, ...allTexts }),
  };
}

/** The facts that are the same for every kind of entry. */
export type SharedFacts = z.infer<z.ZodObject<typeof sharedFacts>>;

/** The words that every kind of entry has. */
export type SharedTexts = z.infer<z.ZodObject<typeof sharedTexts>>;
