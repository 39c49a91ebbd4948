import { z } from 'astro/zod';
import { entrySchemas } from './entry-schemas.ts';
import { referenceTo } from './references.ts';
import { amount, day, key, partialDate, text } from './values.ts';

/** How services were arranged in parts of the region on a given day. Names are words: `areaTexts`, under the same key. */
const serviceAreas = z.strictObject({
  /** The day the picture is from, `2013-08-16`. */
  date: partialDate,
  source: referenceTo('sources'),
  areas: z.array(
    z.strictObject({
      key,
      /** Residents, `54000`. */
      population: amount.optional(),
      /** Whether one organisation answered for both social services and health care. */
      integrated: z.boolean(),
      arrangements: z.array(
        z.strictObject({
          organisation: referenceTo('organisations'),
          municipalities: z.array(referenceTo('municipalities')).default([]),
        }),
      ),
    }),
  ),
});

const facts = {
  /** Code of the area in the gazetteer, `mk-13`. Municipalities come from the table. */
  code: z.string().min(1),
  /** The authorities that took over its services, `[hva-15]`. */
  successors: z.array(referenceTo('authorities')).default([]),
  /** The day they took over, and the law that says so. Older texts tell their readers. */
  takeover: z.strictObject({ date: day, source: referenceTo('sources') }).optional(),
  /** Residents, each figure with its date and source. */
  population: z
    .array(z.strictObject({ residents: amount, date: partialDate, source: referenceTo('sources') }))
    .default([]),
  serviceAreas: serviceAreas.optional(),
};

const texts = {
  /** Three to five plain sentences about the reform in the region. */
  brief: z.array(text(240)).min(3).max(5),
  /** Name of each service area, by its key. */
  areaTexts: z.record(key, z.strictObject({ name: text(80), text: text(600).optional() })).default({}),
};

export const region = entrySchemas(facts, texts);
export type RegionFacts = z.infer<typeof region.facts>;
export type RegionTexts = z.infer<typeof region.texts>;
