import { type Language, languages } from '#i18n/languages.ts';

/** A text in each language, as JSON-LD has it. */
export function inLanguages(
  text: (language: Language) => string,
): { '@value': string; '@language': Language }[] {
  return languages.map((language) => ({ '@value': text(language), '@language': language }));
}
