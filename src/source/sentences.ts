/** Splits running text into sentences, each with the place where it begins. */
export function sentencesOf(text: string): { text: string; start: number }[] {
  const sentences: { text: string; start: number }[] = [];
  const end = /[.!?…:](?=["”’)\]]*\s+["”’([]*[\p{Lu}\p{N}])["”’)\]]*|\n{2,}|$/gu;
  let start = 0;
  for (const match of text.matchAll(end)) {
    const stop = match.index + match[0].length;
    const sentence = text.slice(start, stop);
    // A full stop after a number or a single letter ends no sentence: "30. huhtikuuta", "s. 4", "bl.a. Kemi".
    if (stop < text.length && shortened.test(sentence)) continue;
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

const shortened =
  /(?:^|[\s(])(?:\p{N}+|\p{L}|[\p{L}.]*\.\p{L}|esim|mm|ns|ks|vrt|yms|jne|klo|nro|kpl|mrd|milj|prof|t|dvs|osv|ca|kl|nr|resp|st|s)\.$/iu;
