/** The letters a reader may leave out are left out: `Välfärdsområde` → `valfardsomrade`. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
