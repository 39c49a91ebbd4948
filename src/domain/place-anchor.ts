/**
 * Where a page speaks of a municipality, the end of an address: its name, `#Saarijärvi`, `#Koski-Tl`.
 * Headings have small letters, so that the two never meet.
 */
export function placeAnchor(name: string): string {
  return name.replaceAll(' ', '-');
}
