import { describe, expect, test } from 'vitest';
import { closingTime } from './closing-time.ts';
import { dayOf } from './zoned-day.ts';

const shanghai = 'Asia/Shanghai';

describe('the closing time', () => {
  test('of an instant is that instant', () => {
    expect(closingTime('2026-12-31T08:00:00Z', shanghai)).toBe(Date.parse('2026-12-31T08:00:00Z'));
  });

  test.each(['Asia/Shanghai', 'America/St_Johns', 'Pacific/Kiritimati', 'UTC'])(
    'of a day is its last moment by the clocks of %s',
    (timeZone) => {
      const time = closingTime('2026-12-31', timeZone) ?? 0;
      const last = Date.parse('2026-12-31') / 86_400_000;
      expect([dayOf(time, timeZone), dayOf(time + 1, timeZone)]).toEqual([last, last + 1]);
    },
  );

  test.each(['', 'soon', '2026-13-40'])('of %j is none', (stated) => {
    expect(closingTime(stated, shanghai)).toBeUndefined();
  });
});
