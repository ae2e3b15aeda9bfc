import type { Pay } from '../../contract/pay.ts';
import { findCurrency } from './currency.ts';
import { toMinorUnits } from './minor-units.ts';
import { findPeriod } from './period.ts';
import { readRange } from './range.ts';

/** What a text of pay says. */
export type ParsedPay = Pick<Pay, 'min' | 'max' | 'currency' | 'period' | 'monthsPerYear'>;

/** Glyphs of a font of the page's own: digits in disguise, which another load of the page gives other meanings. */
const privateUse = /\p{Co}/u;
const longest = 120;

/**
 * Reads what a posting says of its pay, in Chinese or Western notation: `8千-1.2万·14薪`, `20-30万/年`,
 * `150元/天`, `$80k–$100k`, `€55.000`. Amounts come in minor units of the currency.
 *
 * What stands unsaid is filled in only where usage leaves no doubt: Chinese amounts without a currency are
 * yuan, those in 千 or 万 without a period are per month.
 * @returns undefined for 面议, for amounts in disguised digits, and wherever the reading is unsure.
 */
export function parsePay(text: string): ParsedPay | undefined {
  if (text.length > longest || privateUse.test(text)) return undefined;
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const { months, rest } = takeMonths(plain);
  const range = readRange(rest);
  if (!range) return undefined;
  const chinese = /\p{Script=Han}/u.test(plain);
  const named = { currency: findCurrency(rest), period: findPeriod(rest) };
  // A number alone, such as a year of graduation, is not pay.
  if (!range.scaled && named.currency === undefined && named.period === undefined) return undefined;
  const currency = named.currency ?? (chinese ? 'CNY' : undefined);
  const period = named.period ?? impliedPeriod(currency, range.max ?? range.min ?? 0, chinese);
  if (currency === undefined || period === undefined) return undefined;
  const bound = (amount: number | undefined) =>
    amount === undefined ? undefined : toMinorUnits(amount, currency);
  const [min, max] = [bound(range.min), bound(range.max)];
  if (min === undefined && max === undefined) return undefined;
  return {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...{ currency, period },
    ...(months !== undefined && { monthsPerYear: months }),
  };
}

/** Takes `14薪` or `13个月薪` out of a text. */
function takeMonths(text: string): { months?: number; rest: string } {
  const found = /[·*x×, ]*(\d{2}(?:\.5)?)\s*(?:个月)?薪/i.exec(text);
  const months = Number(found?.[1]);
  if (!found || months < 12 || months > 24) return { rest: text };
  return { months, rest: text.replace(found[0], ' ') };
}

const yearlyCurrencies = new Set(['USD', 'EUR', 'GBP', 'CAD', 'AUD', 'NZD', 'CHF']);

/** The period that usage implies: monthly pay in yuan, yearly pay in five and six figures elsewhere. */
function impliedPeriod(
  currency: string | undefined,
  amount: number,
  chinese: boolean,
): Pay['period'] | undefined {
  if (currency === 'CNY') return chinese && amount >= 1000 && amount <= 100_000 ? 'month' : undefined;
  return yearlyCurrencies.has(currency ?? '') && amount >= 15_000 ? 'year' : undefined;
}
