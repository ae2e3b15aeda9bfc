import type { Pay } from '../../contract/pay.ts';
import { mapKnown } from '../map-known.ts';
import { toMinorUnits } from '../pay/minor-units.ts';
import { isNode, type SchemaNode } from './plain-node.ts';
import { firstOf, numberOf, present, textIn } from './values.ts';

/** By the first letter of `unitText`, of `unitCode` (UN/CEFACT: HUR, WEE, MON, ANN) and of the words in their place. */
const periods = { h: 'hour', d: 'day', w: 'week', m: 'month', y: 'year', a: 'year' } as const;

/** Reads a value of `baseSalary`, a MonetaryAmount or a PriceSpecification; without bounds, currency and period that are certain there is no pay. */
export function fromSalary(posting: SchemaNode, salary: unknown): Pay | undefined {
  if (!isNode(salary)) return undefined;
  const inner = firstOf(salary, 'value', (value) => value);
  const amount = isNode(inner) ? inner : salary;
  const text = (...terms: string[]) => textIn(amount, ...terms) ?? textIn(salary, ...terms);
  const currency = (text('currency', 'priceCurrency') ?? textIn(posting, 'salaryCurrency'))?.toUpperCase();
  const unit = /^(?:per )?(?=hour|hur|da[iy]|wee|mon|year|ann)(\w)/i.exec(
    text('unitText', 'unitCode') ?? '',
  )?.[1];
  if (!currency || !unit) return undefined;

  const bound = (...terms: string[]) => {
    // A zero is how forms write that nothing was entered.
    const [value] = mapKnown(terms, (term) => firstOf(amount, term, numberOf) || undefined);
    return value && toMinorUnits(value, currency);
  };
  const single = bound('value', 'price');
  const [min, max] = [bound('minValue', 'minPrice') ?? single, bound('maxValue', 'maxPrice') ?? single];
  if ((min ?? max) === undefined || Number(min) > Number(max)) return undefined;
  return present({ min, max, currency, period: periods[unit.toLowerCase() as keyof typeof periods] });
}
