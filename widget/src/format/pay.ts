import type { Pay } from '@recruitment-feed/sdk/contract';
import { isChinese, type Locale } from '../language.ts';
import { labelOf, type Messages } from '../messages/index.ts';
import { formatter } from './formatter.ts';
import { formatNumber } from './numbers.ts';

/** An amount and what it is for, apart so that a narrow column may break between them. */
export interface PayText {
  amount: string;
  terms: string;
}

function minorDigits(currency: string): number | undefined {
  if (currency === 'CNY') return 2;
  try {
    const format = formatter(Intl.NumberFormat, 'en', { style: 'currency', currency });
    return format.resolvedOptions().maximumFractionDigits;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The bounds in whole units of the currency. */
interface Bounds {
  min?: number;
  max?: number;
}

function bounds(pay: Pay, digits: number): Bounds {
  const unit = 10 ** digits;
  return {
    ...(pay.min !== undefined && { min: pay.min / unit }),
    ...(pay.max !== undefined && { max: pay.max / unit }),
  };
}

function range(low: string | undefined, high: string | undefined): string | undefined {
  return low === high || !low || !high ? (low ?? high) : `${low}–${high}`;
}

/** Says where an amount is but the most or the least. */
function bounded(amount: string, { min, max }: Bounds, { payUpTo, payFrom }: Messages): string {
  if (min === undefined) return payUpTo(amount);
  return max === undefined ? payFrom(amount) : amount;
}

function months({ monthsPerYear: months }: Pay, { payMonths }: Messages): string {
  return months && months !== 12 ? payMonths(String(months)) : '';
}

const number = (tag: string, digits: number) => (value: number | undefined) =>
  value === undefined ? value : formatNumber(value, tag, digits);

const isWhole = (value: number | undefined, unit: number) =>
  value === undefined || (value >= unit && value % (unit / 10) === 0);

/** Chinese boards write monthly pay in thousands (`8–12K`) and yearly pay in ten thousands (`15–20万`). */
function chineseUnit(pay: Pay, { min, max }: Bounds): [unit: number, suffix: string] {
  if (pay.currency !== 'CNY') return [1, ''];
  if (pay.period === 'month' && isWhole(min, 1000) && isWhole(max, 1000)) return [1000, 'K'];
  if (pay.period === 'year' && isWhole(min, 10_000) && isWhole(max, 10_000)) return [10_000, '万'];
  return [1, '元'];
}

function inChinese(pay: Pay, digits: number, { tag, messages }: Locale): PayText | undefined {
  const amounts = bounds(pay, digits);
  const { min, max } = amounts;
  const [unit, suffix] = chineseUnit(pay, amounts);
  const write = number(tag, digits);
  const written = range(write(min && min / unit), write(max && max / unit));
  if (!written) return undefined;
  const foreign = suffix === '' ? `${pay.currency} ` : '';
  const period = suffix === 'K' ? '' : labelOf(messages.payPeriods, pay.period);
  const amount = bounded(`${foreign}${written}${suffix}${period}`, amounts, messages);
  return { amount: amount + months(pay, messages), terms: '' };
}

function elsewhere(pay: Pay, digits: number, { tag, messages }: Locale): PayText | undefined {
  const amounts = bounds(pay, digits);
  const write = number(tag, digits);
  const written = range(write(amounts.min), write(amounts.max));
  if (!written) return undefined;
  return {
    amount: bounded(`${pay.currency} ${written}`, amounts, messages),
    terms: labelOf(messages.payPeriods, pay.period) + months(pay, messages),
  };
}

/**
 * Writes a pay the way each language does: `8–12K·14薪`, `CNY 8,000–12,000 a month × 14`.
 * Returns nothing where neither bound is known or the currency is none.
 */
export function formatPay(pay: Pay, locale: Locale): PayText | undefined {
  const digits = minorDigits(pay.currency);
  if (digits === undefined) return undefined;
  return isChinese(locale.tag) ? inChinese(pay, digits, locale) : elsewhere(pay, digits, locale);
}
