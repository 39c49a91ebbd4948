import { z } from 'astro/zod';
import { entrySchemas } from './entry-schemas.ts';

const facts = {
  /** Where the page is linked from on every page. */
  menu: z.enum(['main', 'footer']).optional(),
  /** Its place in the menu, the smallest first. */
  order: z.int().default(100),
  /** Whether it tells who publishes the site and how to write to them. */
  contact: z.boolean().default(false),
};

/** A page with a text of its own: about, sources, contact, accessibility, privacy. `front` is the front page. */
export const page = entrySchemas(facts, {});
export type PageFacts = z.infer<typeof page.facts>;
export type PageTexts = z.infer<typeof page.texts>;
