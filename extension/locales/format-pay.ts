import type { Pay } from '@recruitment-feed/sdk/contract';
import { label } from './label.ts';
import type { Language } from './language.ts';
import { verdictMessages } from './verdict/index.ts';

/**
 * Writes a pay the way each language does: `8–12K·14薪`, `CNY 8,000–12,000 a month × 14`.
 * Returns undefined where neither bound is known or the currency is none.
 */
export function formatPay(pay: Pay, language: Language): string | undefined {
  const digits = minorDigits(pay.currency);
  if (digits === undefined) return undefined;
  const period = label(verdictMessages(language).payPeriods, pay.period);
  const months = pay.monthsPerYear === undefined || pay.monthsPerYear === 12 ? undefined : pay.monthsPerYear;
  const [min, max] = [pay.min, pay.max].map((minor) =>
    minor === undefined ? undefined : minor / 10 ** digits,
  );
  if (language === 'en') {
    const amount = range(min, max, 1);
    return (
      amount && `${pay.currency} ${amount} ${period}${months === undefined ? '' : `\u00a0×\u00a0${months}`}`
    );
  }
  const yearly = months === undefined ? '' : `·${months}薪`;
  const { unit, suffix } = chineseUnit(pay, [min, max]);
  const amount = range(min, max, unit);
  const currency = pay.currency === 'CNY' ? '' : `${pay.currency} `;
  return amount && `${currency}${amount}${suffix}${suffix === 'K' ? '' : period}${yearly}`;
}

/** Chinese boards write monthly pay in thousands (`8–12K`) and yearly pay in ten thousands (`15–20万`). */
function chineseUnit(
  { currency, period }: Pay,
  bounds: (number | undefined)[],
): { unit: number; suffix: string } {
  const multiplesOf = (step: number) => bounds.every((bound) => bound === undefined || bound % step === 0);
  if (currency !== 'CNY') return { unit: 1, suffix: '' };
  if (period === 'month' && multiplesOf(100)) return { unit: 1000, suffix: 'K' };
  if (period === 'year' && multiplesOf(1000)) return { unit: 10_000, suffix: '万' };
  return { unit: 1, suffix: '元' };
}

function range(min: number | undefined, max: number | undefined, unit: number): string | undefined {
  const format = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
  const written = [min, max]
    .filter((bound) => bound !== undefined)
    .map((bound) => format.format(bound / unit));
  return written.length === 0 ? undefined : [...new Set(written)].join('–');
}

/** Returns how many digits of a currency's minor unit its amounts are written with; undefined for no currency. */
export function minorDigits(currency: string): number | undefined {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
      .maximumFractionDigits;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
