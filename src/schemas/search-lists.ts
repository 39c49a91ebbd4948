import { z } from 'astro/zod';
import { inBothOf } from './values.ts';

/** What somebody may search for: it has a letter or a digit. */
const words = z.string().regex(/[\p{L}\p{N}]/u);

/** `search/synonyms.yaml`: for each language groups of words and phrases that mean the same. */
export const synonymsSchema = inBothOf(z.array(z.array(words).min(2)));

/** `search/terms.yaml`: what one thing is called in each language; the first name is the official one. */
export const termsSchema = z.array(inBothOf(z.array(words).min(1)));
