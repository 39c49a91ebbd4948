import { z } from 'astro/zod';
import { entrySchemas } from './entry-schemas.ts';
import { attachment } from './links.ts';
import { attachmentName, referenceTo } from './references.ts';
import { day, firstId, text, webAddress } from './values.ts';

const facts = {
  /** The first name of the folder, `soite-ohjausryhma`: `npm run move` writes it. */
  firstId,
  /** The day of the news, `2020-04-30`. */
  date: day,
  /** The day its text last changed in substance. */
  updated: day.optional(),
  /** Who told the news first. */
  publisher: referenceTo('organisations').optional(),
  /** Where it was told, `https://www.example.fi/uutinen`. */
  link: webAddress.optional(),
  regions: z.array(referenceTo('regions')).default([]),
  projects: z.array(referenceTo('projects')).default([]),
  workshops: z.array(referenceTo('workshops')).default([]),
  topics: z.array(referenceTo('topics')).default([]),
  /** A picture beside the text, `kuva.jpg`. Its alternative text is a word: `pictureText`. */
  picture: attachmentName('picture').optional(),
  attachments: z.array(attachment).default([]),
};

const texts = {
  /** What the picture shows, for those who cannot see it. */
  pictureText: text(200).optional(),
};

export const news = entrySchemas(facts, texts);
export type NewsFacts = z.infer<typeof news.facts>;
export type NewsTexts = z.infer<typeof news.texts>;
