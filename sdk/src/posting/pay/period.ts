import type { Pay } from '../../contract/pay.ts';

const periods: readonly (readonly [Pay['period'], RegExp])[] = [
  ['hour', /(?:[/每]|per |an? )\s*(?:小?时|钟头|hour|hr|h\b)|hourly|时薪/i],
  ['day', /(?:[/每]|per |a )\s*(?:天|日|day|d\b)|daily|日薪/i],
  ['week', /(?:[/每]|per |a )\s*(?:周|星期|week|wk|w\b)|weekly|周薪/i],
  ['month', /(?:[/每]|per |a )\s*(?:月|month|mo\b|m\b)|monthly|月薪/i],
  ['year', /(?:[/每]|per |a )\s*(?:年|year|yr|annum|y\b)|yearly|annual|\bp\.?\s?a\b|年薪/i],
  ['once', /[/每]\s*次|one-off|once/i],
];

/** Finds the one period that a text names; two of them name none. */
export function findPeriod(text: string): Pay['period'] | undefined {
  const found = periods.filter(([, pattern]) => pattern.test(text));
  return found.length === 1 ? found[0]?.[0] : undefined;
}
