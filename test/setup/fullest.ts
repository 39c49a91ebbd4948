import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sectionAddress } from '#addresses.ts';
import type { Language } from '#i18n/languages.ts';
import type { Section } from '#routes/addresses.ts';

/** The page of a section of a built site that has most on it, `/fi/hankkeet/suurin/`; none where there is no page. */
export function fullestPage(site: string, section: Section, language: Language): string | undefined {
  const address = sectionAddress(section, language);
  const folder = join(site, address);
  if (!existsSync(folder)) return undefined;
  const sizeOf = (name: string) =>
    statSync(join(folder, name, 'index.html'), { throwIfNoEntry: false })?.size ?? 0;
  const [fullest] = readdirSync(folder).toSorted((one, other) => sizeOf(other) - sizeOf(one));
  return fullest !== undefined && sizeOf(fullest) > 0 ? `${address}${fullest}/` : undefined;
}

/** A word that one may look for on a built site: the long one that stands most often in its list of projects. */
export function soughtWord(site: string, language: Language): string {
  const html = readFileSync(join(site, sectionAddress('projects', language), 'index.html'), 'utf8');
  const main = html.slice(html.indexOf('<main')).replace(/<[^>]*>/g, ' ');
  const counts = new Map<string, number>();
  for (const [word] of main.toLowerCase().matchAll(/\p{L}{6,}/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}
