import { type InBoth, inBoth, type Language, localeTags } from './languages.ts';

const integers: InBoth<Intl.NumberFormat> = inBoth(
  (language) => new Intl.NumberFormat(localeTags[language], { maximumFractionDigits: 2 }),
);

/** A number with the no-break spaces of the language: `54 000`. */
export function formatNumber(value: number, language: Language): string {
  return integers[language].format(value);
}

/** A share in per cent: `75 %`. */
export function formatPercent(value: number, language: Language): string {
  return `${formatNumber(value, language)}\u00a0%`;
}

/** A sum in euros: `1 300 000 €`. */
export function formatEuros(value: number, language: Language): string {
  return `${formatNumber(value, language)}\u00a0€`;
}

/** A number as Finnish and Swedish write it: `4.5` → `4,5`. */
export function decimalComma(number: number | string): string {
  return String(number).replace('.', ',');
}
