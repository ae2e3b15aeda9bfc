import type { Pay } from '../../contract/pay.ts';
import { toMinorUnits } from '../pay/minor-units.ts';
import { isNode, numberOf, type SchemaNode, textIn, valuesOf } from './values.ts';

/** Codes of `unitText` and `unitCode` (UN/CEFACT), and the words found in their place. */
const periods: readonly (readonly [Pay['period'], RegExp])[] = [
  ['hour', /^(?:hour|hourly|hours|hur|per hour)$/i],
  ['day', /^(?:day|daily|days|per day)$/i],
  ['week', /^(?:week|weekly|weeks|wee|per week)$/i],
  ['month', /^(?:month|monthly|months|mon|per month)$/i],
  ['year', /^(?:year|yearly|years|annual|annually|ann|per year|per annum)$/i],
];

/** Reads a value of `baseSalary`; without bounds, currency or period that are certain there is no pay. */
export function fromSalary(posting: SchemaNode, salary: unknown): Pay | undefined {
  if (!isNode(salary)) return undefined;
  const [inner] = valuesOf(salary, 'value');
  const amount = isNode(inner) ? inner : salary;
  const currency = (textIn(salary, 'currency') ?? textIn(amount, 'currency') ?? textIn(posting, 'salaryCurrency'))
    ?.toUpperCase();
  const unit = textIn(amount, 'unitText', 'unitCode') ?? textIn(salary, 'unitText', 'unitCode') ?? '';
  const period = periods.find(([, pattern]) => pattern.test(unit))?.[0];
  if (currency === undefined || period === undefined) return undefined;

  const single = bound(amount, 'value', currency);
  const min = bound(amount, 'minValue', currency) ?? single;
  const max = bound(amount, 'maxValue', currency) ?? single;
  if ((min ?? max) === undefined || (min !== undefined && max !== undefined && min > max)) return undefined;
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }), currency, period };
}

function bound(amount: SchemaNode, term: string, currency: string): number | undefined {
  const value = numberOf(valuesOf(amount, term)[0]);
  // A zero is how forms write that nothing was entered.
  return value === undefined || value <= 0 ? undefined : toMinorUnits(value, currency);
}
