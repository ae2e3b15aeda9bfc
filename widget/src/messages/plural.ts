import type { Count } from './count.ts';

/** Says how many in English: `1 job`, `2 jobs`. */
export const plural = (count: Count, one: string, many: string): string =>
  `${count} ${count.number === 1 ? one : many}`;
