/**
 * Who employs here, and which names mean the same employer.
 * @module
 */

export type { EmployerNames, NamedEmployer } from './companies/employer-names.ts';
export { type Company, type EmployedPosting, findEmployers } from './companies/find-employers.ts';
export { foldCompanyName } from './companies/fold-company-name.ts';
export { sameEmployer } from './companies/same-employer.ts';
