/** The letters a reader may leave out are left out: `Välfärdsområde` → `valfardsomrade`. */
export function fold(text: string): string {
  if (/^[a-z]*$/.test(text)) return text;
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Doubled consonants once: the commonest slip of the pen, and `kukka` and `kukan` are forms of one word. */
export function withoutDoubles(folded: string): string {
  return folded.replace(/([bcdfghjklmnpqrstvwxz])\1/g, '$1');
}
