import type { EmployerNames } from '@recruitment-feed/sdk/match';

/** Two names, or companies with their names, and whether they are one employer by the rule of their file. */
export interface CompanyPair {
  a: EmployerNames;
  b: EmployerNames;
  same: boolean;
  reason: string;
}

export function same(a: EmployerNames, b: EmployerNames, reason: string): CompanyPair {
  return { a, b, same: true, reason };
}

export function apart(a: EmployerNames, b: EmployerNames, reason: string): CompanyPair {
  return { a, b, same: false, reason };
}

/** Reads pairs that are written as `a = b — why` or `a ≠ b — why`, one a line. */
export function readPairs(text: string): CompanyPair[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [, a, sign, b, reason] = /^(.+?) ([=≠]) (.+?) — (.+)$/u.exec(line) ?? [];
      if (!a || !b || !reason) throw new Error(`Not a pair of names: ${line}`);
      return { a, b, same: sign === '=', reason };
    });
}
