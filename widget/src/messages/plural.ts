/** Says how many in English: `1 job`, `2 jobs`. */
export const plural = (count: string, one: string, many: string): string =>
  `${count} ${count === '1' ? one : many}`;
