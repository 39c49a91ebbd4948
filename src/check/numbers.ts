/** A number in a text, as it is written and what it amounts to. */
export interface FoundNumber {
  value: number;
  written: string;
  index: number;
}

/**
 * The numbers of a text in either language: `1,3 miljoonaa` and `1 300 000` are the same.
 * The month of a date counts for nothing, since the other text may have its name.
 */
export function numbersIn(text: string): FoundNumber[] {
  if (!/\d/.test(text)) return [];
  const plain = text.replace(/[\u00a0\u202f\u2009]/g, ' ');
  const dated = plain
    .replace(
      /(\d{1,2}\.)(\d{1,2}\.)(?=\s?\d{4})/g,
      (_all, day: string, month: string) => day.replace('.', ' ') + ' '.repeat(month.length),
    )
    .replace(
      /(\d{1,2})\.(\d{1,2})\.(?!\d)/g,
      (_all, day: string, month: string) => `${day} ${' '.repeat(month.length)} `,
    )
    .replace(/(?<!\d)(\d{1,2})\/(?=\d{4}(?!\d))/g, (all) => ' '.repeat(all.length))
    .replace(/(?<!\d)(\d{4})-\d\d-(?=\d\d(?!\d))/g, '$1    ');
  return [...dated.matchAll(number)].map((match) => {
    const [all, digits = '', unit = ''] = match;
    const value = Number(
      digits
        .replace(/ /g, '')
        .replace(/[.:](?=00$)00|[.:]00$/, '')
        .replace(/[,:]/, '.'),
    );
    return {
      value: Math.round(value * (factors[unit.toLowerCase()] ?? 1) * 1000) / 1000,
      written: all.trim(),
      index: match.index,
    };
  });
}

/** Digits in groups of three, a decimal or a time, and what they are multiplied by. */
const number =
  /(?<![\p{L}\d])(\d{1,3}(?: \d{3})+(?:,\d+)?(?!\d)|\d+(?:[.,:]\d+)?)(?: (miljard|mrd|milj|mn|tuh|tusen))?/giu;

const factors: Readonly<Record<string, number>> = {
  miljard: 1e9,
  mrd: 1e9,
  milj: 1e6,
  mn: 1e6,
  tuh: 1e3,
  tusen: 1e3,
};
