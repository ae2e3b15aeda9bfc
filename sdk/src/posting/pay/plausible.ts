import type { Pay } from '../../contract/pay.ts';

/** Units of a currency that are worth about a US dollar; only the order of magnitude matters. */
const perDollar: Readonly<Record<string, number>> = {
  ...{ CNY: 7, HKD: 8, TWD: 32, JPY: 150, KRW: 1400, INR: 85, THB: 34, PHP: 57, VND: 25_000, IDR: 16_000 },
  ...{
    SEK: 10,
    NOK: 10,
    DKK: 7,
    PLN: 4,
    CZK: 22,
    HUF: 360,
    RON: 4.5,
    ZAR: 18,
    BRL: 5,
    MXN: 18,
    AED: 4,
    MYR: 4.5,
    ILS: 3.6,
  },
};
const perYear: Readonly<Record<string, number>> = { hour: 2000, day: 250, week: 52, month: 12, year: 1 };

/** What a period's amount comes to in a year, in about US dollars; undefined for sums paid once. */
export function dollarsPerYear(amount: number, currency: string, period: Pay['period']): number | undefined {
  const times = perYear[period];
  return times && (amount * times) / (perDollar[currency] ?? 1);
}

/** Whether anybody is paid that much or that little; a misread unit is off by a thousand. */
export function isPlausible(amount: number, currency: string, period: Pay['period']): boolean {
  const dollars = dollarsPerYear(amount, currency, period) ?? 1000;
  return amount > 0 && dollars >= 500 && dollars <= 1_000_000;
}
