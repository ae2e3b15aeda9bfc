export { measureNames } from './companies.ts';
export { measureTop } from './own-ranking.ts';
export { measureVerdicts } from './verdicts.ts';
