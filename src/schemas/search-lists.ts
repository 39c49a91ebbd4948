import { z } from 'astro/zod';
import { inBothOf } from './values.ts';

/** `search/synonyms.yaml`: for each language groups of words and phrases that mean the same. */
export const synonymsSchema = inBothOf(z.array(z.array(z.string().min(1)).min(2)));

/** `search/terms.yaml`: what one thing is called in each language; the first name is the official one. */
export const termsSchema = z.array(inBothOf(z.array(z.string().min(1)).min(1)));
