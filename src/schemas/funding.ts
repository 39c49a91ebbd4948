import { z } from 'astro/zod';
import { referenceTo } from './references.ts';
import { amount } from './values.ts';

/** A part of the costs, as a sum in euros or in per cent of the whole: `975000`, `{ percent: 75 }`. */
export const costShare = z.union([amount, z.strictObject({ percent: z.number().min(0).max(100) })]);

/** Who pays for a project and how much, in euros. */
export const funding = z.strictObject({
  /** All costs, `1300000` or `{ justOver: 5000000 }`. */
  total: amount.optional(),
  /** The State's grant, as it was granted or, before that, applied for. */
  grant: costShare.optional(),
  /** Whether the grant was only applied for or also granted. */
  grantStage: z.enum(['applied', 'granted']).default('applied'),
  /** What had been applied for, where a grant was granted. */
  applied: costShare.optional(),
  /** What the applicants pay themselves. */
  ownShare: costShare.optional(),
  /** What each organisation pays of the own share. Without a sum it takes part but pays nothing that is known. */
  shares: z
    .array(z.strictObject({ organisation: referenceTo('organisations'), sum: amount.optional() }))
    .default([]),
});

export type CostShare = z.infer<typeof costShare>;
export type Funding = z.infer<typeof funding>;
