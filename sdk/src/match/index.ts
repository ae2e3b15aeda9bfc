/**
 * Who employs here, and which names mean the same employer.
 * @module
 */

export { type Company, type EmployedPosting, findEmployers } from './find-employers.ts';
export { foldCompanyName } from './fold-company-name.ts';
export { sameEmployer } from './same-employer.ts';
