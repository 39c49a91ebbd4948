import { type AreaData, findByCode } from '#domain/area-code.ts';

/**
 * The place of a postcode, from the data of the page "my area"; none for any other question. It is fetched only then.
 *
 * @param area Address of that page.
 */
export async function findPostcode(query: string, area: string): Promise<Place | undefined> {
  const code = query.replace(/\D/g, '');
  const response = await fetch(`${area}areas.json`);
  if (!response.ok) return undefined;
  const answer = findByCode(code, (await response.json()) as AreaData);
  const [place] = answer.kind === 'matches' ? answer.matches : [];
  return place && { code, name: place.name, region: place.authority, href: place.href };
}

export interface Place {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly href: string;
}
