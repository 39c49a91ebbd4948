import { z } from 'astro/zod';
import { referenceTo } from './references.ts';
import { inBothLanguages, partialDate } from './values.ts';

/** Somebody named in connection with their work. Private details never belong here. */
export const person = z.strictObject({
  /** `Arto Alpia` */
  name: z.string().min(1),
  /** Title at the time, in both languages: `{ fi: kunnanjohtaja, sv: kommundirektör }`. */
  role: inBothLanguages.optional(),
  /** Where they worked, `kaustinen`. */
  organisation: referenceTo('organisations').optional(),
  /** What they do in the group or at the event. */
  duty: z.enum(['chair', 'presenter', 'speaker', 'member']).optional(),
});

/** Somebody to turn to. A work address only, and only where it was published for this purpose. */
export const contact = z.strictObject({
  name: z.string().min(1),
  role: inBothLanguages.optional(),
  organisation: referenceTo('organisations').optional(),
  /** `etunimi.sukunimi@kunta.fi` */
  email: z.email().optional(),
  /** What the contact is for. `responsible` answers for the project, `contact` for questions about it. */
  duty: z.enum(['responsible', 'contact']).default('contact'),
  /** Last date the details are known to hold. After it the page shows them as old. */
  validTo: partialDate.optional(),
});

export type Person = z.infer<typeof person>;
export type Contact = z.infer<typeof contact>;
