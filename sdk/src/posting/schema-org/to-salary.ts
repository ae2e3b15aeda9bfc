import type { Pay } from '../../contract/pay.ts';
import { fromMinorUnits } from '../pay/minor-units.ts';

const units: Readonly<Record<string, string>> = {
  hour: 'HOUR',
  day: 'DAY',
  week: 'WEEK',
  month: 'MONTH',
  year: 'YEAR',
};

/** Writes pay as a MonetaryAmount; pay for a period that schema.org cannot name is left out. */
export function toSalary({ min, max, currency, period }: Pay): object | undefined {
  const unitText = Object.hasOwn(units, period) ? units[period] : undefined;
  if (unitText === undefined || (min ?? max) === undefined) return undefined;
  const amount = (units: number | undefined) =>
    units === undefined ? undefined : fromMinorUnits(units, currency);
  const bounds = min === max ? { value: amount(min) } : { minValue: amount(min), maxValue: amount(max) };
  return {
    '@type': 'MonetaryAmount',
    currency,
    value: { '@type': 'QuantitativeValue', ...bounds, unitText },
  };
}
