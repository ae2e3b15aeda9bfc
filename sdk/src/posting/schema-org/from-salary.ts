import type { Pay } from '../../contract/pay.ts';
import { toMinorUnits } from '../pay/minor-units.ts';
import { isNode, type SchemaNode } from './plain-node.ts';
import { firstOf, numberOf, present, textIn } from './values.ts';

/** By the first letter of `unitText`, of `unitCode` (UN/CEFACT: HUR, WEE, MON, ANN) and of the words in their place. */
const periods = { h: 'hour', d: 'day', w: 'week', m: 'month', y: 'year', a: 'year' } as const;

/** Reads a value of `baseSalary`; without bounds, currency and period that are certain there is no pay. */
export function fromSalary(posting: SchemaNode, salary: unknown): Pay | undefined {
  if (!isNode(salary)) return undefined;
  const inner = firstOf(salary, 'value', (value) => value);
  const amount = isNode(inner) ? inner : salary;
  const text = (...terms: string[]) => textIn(amount, ...terms) ?? textIn(salary, ...terms);
  const currency = (text('currency') ?? textIn(posting, 'salaryCurrency'))?.toUpperCase();
  const unit = /^(?:per )?(?=hour|hur|da[iy]|wee|mon|year|ann)(\w)/i.exec(
    text('unitText', 'unitCode') ?? '',
  )?.[1];
  if (!currency || !unit) return undefined;

  const bound = (term: string) => {
    const value = firstOf(amount, term, numberOf);
    // A zero is how forms write that nothing was entered.
    return value ? toMinorUnits(value, currency) : undefined;
  };
  const single = bound('value');
  const [min, max] = [bound('minValue') ?? single, bound('maxValue') ?? single];
  if ((min ?? max) === undefined || Number(min) > Number(max)) return undefined;
  return present({ min, max, currency, period: periods[unit.toLowerCase() as keyof typeof periods] });
}
