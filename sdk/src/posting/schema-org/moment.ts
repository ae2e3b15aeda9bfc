import { textOf } from './values.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** An instant as RFC 3339 in UTC; where the page names no zone, the date alone; where it is unclear, nothing. */
export function momentOf(value: unknown): string | undefined {
  const text = textOf(value) ?? '';
  const plain = withMonthNamed(text) ?? withYearFirst(text);
  const [, date = '', zone] = /^(\d{4}-\d\d-\d\d)(?:[T ][\d:.]+ ?(Z|[+-]\d\d:?\d\d)?)?$/i.exec(plain) ?? [];
  const time = Date.parse(zone ? plain : date);
  if (Number.isNaN(time)) return undefined;
  return zone ? new Date(time).toISOString() : date;
}

/** What begins with the year has one reading only, whatever stands between: `2026/1/5`, `2026年1月5日`. */
function withYearFirst(text: string): string {
  return text.replace(
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?!\d)/,
    (_, year: string, month: string, day: string) => isoDate(year, month, day),
  );
}

/**
 * So has what names the month: `5 August 2026`, `Aug 5, 2026`, and `Wed Aug 05 02:00:00 UTC 2026`, as SuccessFactors
 * writes the midnight of its employer, whose date is meant.
 */
function withMonthNamed(text: string): string | undefined {
  if (text.length > 50) return undefined;
  const name =
    /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|tember|ober|ember)?\b/i;
  const month = months.indexOf(name.exec(text)?.[0].slice(0, 3).toLowerCase() ?? '') + 1;
  const [, day] = /(?:^|[^\d:])(\d{1,2})(?:st|nd|rd|th)?(?![\d:])/.exec(text) ?? [];
  const [year] = /\b\d{4}\b/.exec(text) ?? [];
  return month && day && year ? isoDate(year, String(month), day) : undefined;
}

function isoDate(year: string, month: string, day: string): string {
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}
