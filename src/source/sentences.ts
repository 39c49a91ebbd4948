/** Splits running text into sentences, each with the place where it begins. */
export function sentencesOf(text: string): { text: string; start: number }[] {
  const sentences: { text: string; start: number }[] = [];
  const end = /[.!?…:](?=["”’)\]]*\s+["”’([]*[\p{Lu}\p{N}])["”’)\]]*|\n{2,}|$/gu;
  let start = 0;
  for (const match of text.matchAll(end)) {
    const stop = match.index + match[0].length;
    // A full stop after a number or a single letter ends no sentence: "30. huhtikuuta", "s. 4", "bl.a. Kemi".
    if (stop < text.length && shortened.test(text.slice(Math.max(start, stop - longest), stop))) continue;
    const sentence = text.slice(start, stop);
    if (sentence.trim() !== '')
      sentences.push({ text: sentence.trim(), start: start + sentence.search(/\S/) });
    start = stop;
  }
  return sentences;
}

/** The words of a text: letters and digits with the hyphens and colons inside them. */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-–:’'.,][\p{L}\p{N}]+)*-?/gu) ?? [];
}

/** No word that ends in a full stop without ending its sentence is longer, in characters. */
const longest = 60;

const shortened =
  /(?:^|[\s(])(?:\p{N}+|\p{L}|[\p{L}.]*\.\p{L}|esim|mm|ns|ks|vrt|yms|jne|klo|nro|kpl|mrd|milj|prof|t|dvs|osv|ca|kl|nr|resp|st|s)\.$/iu;
