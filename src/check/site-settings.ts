import type { SiteSettings } from '#schemas/site.ts';
import type { FieldPath } from '#schemas/walk.ts';
import type { ReadContent } from '#source/files.ts';
import type { Place } from '#source/problem.ts';

/** The programme's settings, where they are as they must be, and the places of their fields. */
export function siteSettings({
  settings,
}: ReadContent): { site: SiteSettings; placeOf: (path: FieldPath) => Place } | undefined {
  const file = settings.find(({ path }) => path === 'site.yaml');
  if (file?.judged?.success !== true) return undefined;
  return { site: file.judged.data as SiteSettings, placeOf: file.fields.placeOf };
}
