import type { CostShare } from '#schemas/funding.ts';
import type { Amount } from '#schemas/values.ts';
import type { Language } from '#i18n/languages.ts';
import { formatEuros, formatNumber, formatPercent } from '#i18n/numbers.ts';
import { messagesOf } from '#i18n/messages.ts';

/** The number of an amount, its reservation left aside. */
export function valueOf(amount: Amount): number {
  if (typeof amount === 'number') return amount;
  if ('about' in amount) return amount.about;
  return 'over' in amount ? amount.over : amount.justOver;
}

/** Whether the amount is given without a reservation. */
export function isExact(amount: Amount): amount is number {
  return typeof amount === 'number';
}

/** Whether a number is told to be near what is meant, or less than it, by much or little. */
export function reservationOf(amount: Exclude<Amount, number>): 'about' | 'over' | 'justOver' {
  if ('about' in amount) return 'about';
  return 'over' in amount ? 'over' : 'justOver';
}

/** Whether a number is told to be less than what is meant. */
export function isOver(amount: Amount | undefined): boolean {
  return typeof amount === 'object' && reservationOf(amount) !== 'about';
}

/** A sum as its source gives it: `1 300 000 €`, `reilut 5 000 000 €`, `noin 4 000 000 €`. */
export function formatSum(amount: Amount, language: Language): string {
  return withReservation(amount, formatEuros(valueOf(amount), language), language);
}

/** A count as its source gives it: `54 000`, `över 90`. */
export function formatAmount(amount: Amount, language: Language): string {
  return withReservation(amount, formatNumber(valueOf(amount), language), language);
}

/** Whether a part of the costs is told as a percentage, not as a sum. */
export function isPercent(share: CostShare): share is Extract<CostShare, { percent: number }> {
  return typeof share === 'object' && 'percent' in share;
}

/** A part of the costs: a sum or a percentage. */
export function formatShare(share: CostShare, language: Language): string {
  return isPercent(share) ? formatPercent(share.percent, language) : formatSum(share, language);
}

function withReservation(amount: Amount, number: string, language: Language): string {
  return isExact(amount) ? number : messagesOf(language).amounts[reservationOf(amount)](number);
}
