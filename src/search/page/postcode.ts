import type { AreaData } from '#domain/area.ts';

/**
 * The place of a postcode, from the data of the page "my area"; none for any other question. It is fetched only then.
 *
 * @param area Address of that page.
 */
export async function placeOf(query: string, area: string): Promise<Place | undefined> {
  const code = /^\s*(?:FI-?)?(\d{5})\s*$/i.exec(query)?.[1];
  if (code === undefined) return undefined;
  const response = await fetch(`${area}areas.json`);
  if (!response.ok) return undefined;
  const { regions, municipalities } = (await response.json()) as AreaData;
  const row = municipalities.find((each) => `${each[3]}${each[4]}`.match(/.{5}/g)?.includes(code));
  const [region, href] = regions[row?.[2] ?? -1] ?? [];
  if (row === undefined || region === undefined || href === undefined) return undefined;
  return { code, name: row[document.documentElement.lang === 'sv' ? 1 : 0], region, href };
}

export interface Place {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly href: string;
}
