import type { Pay } from '../../contract/pay.ts';

/** What one word, sign or amount of a text contributes to the reading. */
export interface Token {
  amount?: { value: number; factor?: number };
  /** ISO 4217, or `$` and `¥`, which more than one currency is written with. */
  currency?: string;
  period?: Pay['period'];
  monthsPerYear?: number;
  role?: Role;
}

/**
 * `to` stands between two bounds; `least`, `most` and `from` say which bound an amount is; `base` and
 * `variable` that more comes on top; that and an `extra`, such as a bonus, have to stand `apart`; an amount
 * right behind a `perk`, such as an insurance, is its price.
 */
export type Role = 'to' | 'least' | 'most' | 'from' | 'base' | 'variable' | 'apart' | 'extra' | 'perk';

/** A regular expression's source and what its match contributes. */
export type Word = readonly [pattern: string, token: Token];
