import type { z } from 'astro/zod';
import { areasSchema } from '#schemas/areas.ts';
import { ownMessagesSchema } from '#schemas/own-messages.ts';
import { siteSchema } from '#schemas/site.ts';
import type { SettingsFile } from './files.ts';
import type { Judgement } from './files.ts';
import { readYaml } from './yaml.ts';

/** The schemas of the programme's settings, by the paths of their files. */
export const settingsSchemas: Readonly<Record<string, z.ZodType>> = {
  'site.yaml': siteSchema,
  'messages.yaml': ownMessagesSchema,
  'places/areas.yaml': areasSchema,
};

/** Reads a file of the programme's settings; nothing, if the path is that of another. */
export function readSettings(path: string, text: string): SettingsFile | undefined {
  const schema = settingsSchemas[path];
  if (schema === undefined) return undefined;
  const fields = readYaml(path, text, 1);
  return { path, fields, judged: fields.data && (schema.safeParse(fields.data) as Judgement) };
}
