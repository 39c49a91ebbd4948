import { z } from 'astro/zod';
import { inBothLanguages, inBothOf, urlName } from './values.ts';

const forms = z.array(z.string().min(3)).default([]);

/** A term of the glossary, with its official equivalent in the other language. */
export const term = z.strictObject({
  /** The term in its base form, `{ fi: kuntayhtymä, sv: samkommun }`. */
  name: inBothLanguages,
  /** Official abbreviation, `{ fi: STM, sv: SHM }`. */
  short: inBothLanguages.optional(),
  /** What it means, in one or two plain sentences. */
  definition: inBothOf(z.string().min(1).max(320)),
  /** Inflected forms in which texts use it, so that its first use on a page can be explained. */
  forms: inBothOf(forms).optional(),
  /** A word everybody knows: it stands in the glossary, but texts do not stop to explain it. */
  common: z.boolean().default(false),
  urlName: inBothOf(urlName).optional(),
});

export type Term = z.infer<typeof term>;
