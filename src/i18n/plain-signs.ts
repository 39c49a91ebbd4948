/**
 * A text with ordinary signs in place of those that word processors put in: `SOTE‑hanke` with a no-break hyphen becomes
 * `SOTE-hanke`, narrow spaces and line breaks become spaces, and what is not seen is left out, such as soft hyphens.
 */
export function plainSigns(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2010-\u2012]/g, '-')
    .replace(/[\s\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cc}]/gu, '')
    .trim();
}

/** The signs of a text that the pictures for sharing have no letter for, such as emoji. Each once. */
export function signsWithoutLetter(text: string): string[] {
  return [...new Set(plainSigns(text).match(new RegExp(`[^${drawn}]`, 'gu')) ?? [])];
}

/** Latin, Greek and Cyrillic letters, those of Sámi among them, and the signs of texts; a test compares them with the font. */
export const drawn = [
  ' -~\u00a1-\u017f\u0192\u01cd-\u01dc\u01e2-\u01e7\u01ea-\u01eb\u01ee-\u01f0\u01fa-\u01ff\u0218-\u021b\u0237\u02c6-\u02c7',
  '\u0386-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u045f\u0490-\u0491\u1e02-\u1e03\u1e0a-\u1e0b\u1e1e-\u1e1f',
  '\u1e40-\u1e41\u1e56-\u1e57\u1e60-\u1e61\u1e6a-\u1e6b\u1e80-\u1e85\u1e9e\u1ea0-\u1ef9',
  '–—‘-‚“-„†•…′″‹›€₽№™↑↓−←→≈≠≤≥',
].join('');
