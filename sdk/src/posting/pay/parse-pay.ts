import type { Pay } from '../../contract/pay.ts';
import { oneCurrency } from './currency.ts';
import { toMinorUnits } from './minor-units.ts';
import { dollarsPerYear, isPlausible } from './plausible.ts';
import { type Range, readRange } from './range.ts';
import { tokenize } from './tokens.ts';

/** What a text of pay says. */
export type ParsedPay = Pick<Pay, 'min' | 'max' | 'currency' | 'period' | 'monthsPerYear'>;

/** Glyphs of a font of the page's own: digits in disguise, which another load of the page gives other meanings. */
const privateUse = /\p{Co}/u;
const longest = 160;
const widestRange = 20;

/**
 * Reads what a posting says of its pay, in Chinese or Western notation: `8千-1.2万·14薪`, `20-30万/年`,
 * `150元/天`, `$80k–$100k`, `€55.000`. Amounts come in minor units of the currency.
 *
 * What stands unsaid is filled in only where usage leaves no doubt: Chinese amounts without a currency are
 * yuan, and per month without a period; Western ones of five or six figures are per year. An amount on which
 * 提成 or a commission comes is the least there is, so it has no `max`.
 * @returns undefined for 面议, for amounts in disguised digits, for pay that nobody gets, and wherever the
 * reading is unsure.
 */
export function parsePay(text: string): ParsedPay | undefined {
  if (text.length > longest || privateUse.test(text)) return undefined;
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const tokens = tokenize(plain);
  const range = tokens && readRange(tokens);
  if (!range) return undefined;
  const currencies = new Set(tokens.flatMap(({ currency }) => currency ?? []));
  const periods = new Set(tokens.flatMap(({ period }) => period ?? []));
  const months = new Set(tokens.flatMap(({ monthsPerYear }) => monthsPerYear ?? []));
  if (periods.size > 1 || months.size > 1) return undefined;
  const [saidPeriod] = periods;
  // A number alone, such as a year of graduation, is not pay.
  const isPay = range.scaled || currencies.size + periods.size + months.size > 0 || range.base;
  if (!isPay) return undefined;
  const chinese = /\p{Script=Han}/u.test(plain);
  const named = currencies.size > 0 ? oneCurrency(currencies) : chinese ? 'CNY' : undefined;
  const currency = named === '¥' ? yuanOrYen(range, saidPeriod, plain) : named;
  if (currency === undefined) return undefined;
  const period = saidPeriod ?? impliedPeriod(currency, range, chinese);
  return period && build(range, currency, period, [...months][0]);
}

function build(
  { min, max }: Range,
  currency: string,
  period: Pay['period'],
  months: number | undefined,
): ParsedPay | undefined {
  const bounds = [min, max].filter((bound) => bound !== undefined);
  const [least, most] = [Math.min(...bounds), Math.max(...bounds)];
  if (!bounds.every((bound) => isPlausible(bound, currency, period)) || most > widestRange * least) {
    return undefined;
  }
  const units = { min: min && toMinorUnits(min, currency), max: max && toMinorUnits(max, currency) };
  return {
    ...(units.min !== undefined && { min: units.min }),
    ...(units.max !== undefined && { max: units.max }),
    ...{ currency, period },
    ...(months !== undefined && { monthsPerYear: months }),
  };
}

/** `¥` is yuan beside a word of Chinese pay, and where the amount would be no wage in yen. */
function yuanOrYen(range: Range, period: Pay['period'] | undefined, text: string): 'CNY' | undefined {
  if (/[千薪]/.test(text)) return 'CNY';
  const asYen = dollarsPerYear(range.max ?? range.min ?? 0, 'JPY', period ?? 'month') ?? 0;
  return /\p{Script=Han}/u.test(text) && asYen < 5000 ? 'CNY' : undefined;
}

const yearlyCurrencies = new Set(['USD', 'EUR', 'GBP', 'CAD', 'AUD', 'NZD', 'CHF']);

/** The period that usage implies: monthly pay in yuan, yearly pay in five and six figures elsewhere. */
function impliedPeriod(currency: string, range: Range, chinese: boolean): Pay['period'] | undefined {
  const amount = range.max ?? range.min ?? 0;
  if (currency === 'CNY') return chinese && amount >= 1000 && amount <= 100_000 ? 'month' : undefined;
  return yearlyCurrencies.has(currency) && amount >= 15_000 ? 'year' : undefined;
}
