import { agreeInNames, type EmployerNames, readNames } from './employer-names.ts';

/**
 * Tells whether two names, or two employers with all their names, are one employer. It rather misses a pair than joins
 * two companies: names that only share words, or differ by a place, a branch of business or a language, are not the
 * same unless an employer lists them; a branch (分公司) is its company, a subsidiary (子公司) is not; and employers
 * whose registered names differ are two, whatever short name they share.
 *
 * It is no equivalence: 中国铝业 is a short name of 中国铝业集团有限公司 and of 中国铝业股份有限公司, which are two.
 * @example sameEmployer('杭叉集团股份有限公司上海分公司', '杭叉集团') // true
 */
export function sameEmployer(a: EmployerNames, b: EmployerNames): boolean {
  return agreeInNames(readNames(a), readNames(b));
}
