import { z } from 'astro/zod';
import { attachmentName } from './references.ts';
import { inBothLanguages, language, webAddresses } from './values.ts';

/** A link out of the site, or the name of an account in a social medium. */
export const link = z
  .strictObject({
    kind: z.enum(['website', 'blog', 'newsletter', 'facebook', 'twitter', 'instagram', 'other']),
    /** `https://www.example.fi/`, or `{ fi: …, sv: … }`. */
    url: webAddresses.optional(),
    /** Name of the account, `@sotekeskisuomi`. */
    handle: z.string().startsWith('@').optional(),
    /** Link text in both languages, if the kind does not say enough. */
    label: inBothLanguages.optional(),
  })
  .refine(({ url, handle, label }) => url !== undefined || handle !== undefined || label !== undefined, {
    params: { rule: 'empty-link' },
  });

/** A file to download. Its type and size are read from the file. */
export const attachment = z.strictObject({
  /** Name of the file beside the text, `hankesuunnitelma.pdf`. */
  file: attachmentName('attachment'),
  /** What the file is, in both languages. */
  title: inBothLanguages,
  /** The language the file is written in. */
  language,
});

export type Link = z.infer<typeof link>;
export type Attachment = z.infer<typeof attachment>;
