/**
 * A number that was written for readers, as it is written here: `1 300 000 €` and `1,3 milj. €` are `1300000`, `0,5` is
 * `0.5`. Undefined where more than one number may be meant.
 */
export function numberWritten(text: string): string | undefined {
  const [, digits = '', unit = ''] = /^(\d[\d.,]*)(\D*)$/.exec(text.replace(/[\s\u00a0\u202f_]/g, '')) ?? [];
  const factor = factors.find(({ named }) => named.test(unit))?.factor;
  // Three digits after a mark are thousands: no sum of money has three decimals.
  const plain = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(digits)
    ? digits.replace(/[.,]/g, '')
    : digits.replace(',', '.');
  if (factor === undefined || !/^\d+(\.\d+)?$/.test(plain)) return undefined;
  return String(factor === 1 ? Number(plain) : Math.round(Number(plain) * factor));
}

/** What may stand behind a number, and what it is multiplied by. */
const factors: readonly { named: RegExp; factor: number }[] = [
  {
    named: /^(?:€|euroa?|eur|%|henkilöä|hlöä?|henkeä|ihmistä|osallistujaa|kpl|st|personer|deltagare)?\.?$/i,
    factor: 1,
  },
  { named: /^(?:tuhatta|tuhat|tuh\.?|t|tusen)(?:€|euroa?|eur)?$/i, factor: 1e3 },
  { named: /^(?:miljoonaa?|milj\.?|mn|m(?=€|e)|miljon(?:er)?)(?:€|euroa?|eur)?$/i, factor: 1e6 },
  { named: /^(?:miljardia?|mrd\.?|miljard(?:er)?)(?:€|euroa?|eur)?$/i, factor: 1e9 },
];
