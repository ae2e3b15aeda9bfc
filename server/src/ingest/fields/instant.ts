const earliest = Date.UTC(1990, 0);
const latest = Date.UTC(2100, 0);

/** Returns a moment as RFC 3339 in UTC, or nothing where it cannot be one of a posting. */
function plausible(milliseconds: number): string | undefined {
  return milliseconds >= earliest && milliseconds < latest ? new Date(milliseconds).toISOString() : undefined;
}

export function instantOfSeconds(value: unknown): string | undefined {
  return typeof value === 'number' ? plausible(value * 1000) : undefined;
}

export function instantOfMilliseconds(value: unknown): string | undefined {
  return typeof value === 'number' ? plausible(value) : undefined;
}

const written =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * Reads a written moment: RFC 3339, `2023-08-29 08:59:10`, `2023/8/29`, `2023年8月29日`.
 *
 * @param zone The offset of times that name none, such as `+08:00`.
 */
export function instantOf(value: unknown, zone = 'Z'): string | undefined {
  const match = typeof value === 'string' ? written.exec(value.trim()) : null;
  if (!match) return undefined;
  const [, year, month = '', day = '', hour = '0', minute = '00', second = '00', offset = zone] = match;
  const two = (digits: string) => digits.padStart(2, '0');
  const named = offset.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  const date = `${year}-${two(month)}-${two(day)}`;
  const midnight = new Date(`${date}T00:00:00Z`);
  // Engines roll 30 February over instead of refusing it.
  if (Number.isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(date)) return undefined;
  return plausible(Date.parse(`${date}T${two(hour)}:${minute}:${second}${named}`));
}

/** Like {@link instantOf}, for the end of something: a date without a time means the whole of that day. */
export function endOf(value: unknown, zone = 'Z'): string | undefined {
  const instant = instantOf(value, zone);
  const hasTime = typeof value === 'string' && /\d:\d/.test(value);
  return instant === undefined || hasTime ? instant : plausible(Date.parse(instant) + 86_399_000);
}
