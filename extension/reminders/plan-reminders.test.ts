import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Closing, planReminders, type ReminderClock, remindAt } from './plan-reminders.ts';
import { dayOf } from './zoned-day.ts';

const hour = 3_600_000;
const day = 24 * hour;
const at = (time: string) => Date.parse(time);
const shanghai = { timeZone: 'Asia/Shanghai', daysBefore: 3 };
const closing: Closing = { closesAt: at('2026-12-31T16:00+08:00'), from: at('2026-12-01T12:00+08:00') };
const beforehand = at('2026-12-02T00:00+08:00');

describe('a reminder of a closing date', () => {
  test('comes at nine in the morning, as many days before as she chose', () => {
    expect(planReminders([closing], { ...shanghai, now: beforehand })).toEqual({
      due: [],
      next: at('2026-12-28T09:00+08:00'),
    });
  });

  test('goes by the days of her time zone, not by spans of hours', () => {
    // Clocks went forward on 2026-03-29 in Berlin.
    const clock = { timeZone: 'Europe/Berlin', daysBefore: 1, now: at('2026-03-01T00:00Z') };
    const spring = { closesAt: at('2026-03-29T10:00+02:00'), from: 0 };
    expect(remindAt(spring, clock)).toBe(at('2026-03-28T09:00+01:00'));
    expect(remindAt({ ...spring, closesAt: at('2026-03-30T10:00+02:00') }, clock)).toBe(
      at('2026-03-29T09:00+02:00'),
    );
  });

  test('that the browser slept through is due when it wakes, until the posting closes', () => {
    const late = { ...shanghai, now: at('2026-12-31T15:59+08:00') };
    expect(planReminders([closing], late)).toEqual({ due: [closing] });
    expect(planReminders([closing], { ...late, now: closing.closesAt })).toEqual({ due: [] });
  });

  test('comes on the next morning where the posting was saved later than that, or not at all', () => {
    const clock = { ...shanghai, now: at('2026-12-30T10:00+08:00') };
    expect(planReminders([{ ...closing, from: clock.now }], clock)).toEqual({
      due: [],
      next: at('2026-12-31T09:00+08:00'),
    });
    const onTheDay = at('2026-12-31T09:30+08:00');
    expect(planReminders([{ ...closing, from: onTheDay }], { ...clock, now: onTheDay })).toEqual({ due: [] });
  });

  test('comes anew where the date has moved, and not where it has not', () => {
    const now = at('2026-12-28T10:00+08:00');
    expect(planReminders([{ ...closing, told: closing.closesAt }], { ...shanghai, now })).toEqual({
      due: [],
    });
    const moved = { ...closing, told: closing.closesAt, closesAt: at('2027-01-10T16:00+08:00') };
    expect(planReminders([moved], { ...shanghai, now })).toEqual({
      due: [],
      next: at('2027-01-07T09:00+08:00'),
    });
    const earlier = { ...moved, closesAt: at('2026-12-29T16:00+08:00') };
    expect(planReminders([earlier], { ...shanghai, now }).due).toEqual([earlier]);
  });
});

const clocks = fc.record({
  timeZone: fc.constantFrom(
    ...[
      'Asia/Shanghai',
      'Europe/Berlin',
      'America/St_Johns',
      'Australia/Lord_Howe',
      'Pacific/Kiritimati',
      'UTC',
    ],
  ),
  daysBefore: fc.constantFrom(1, 3, 7),
});
const start = at('2026-01-01T00:00Z');
const instants = fc.integer({ min: start, max: start + 800 * day });
const closings = fc.record({ closesAt: instants, from: instants });

/** Close enough together that the browser runs several times while one is due. */
const hoursOfAMonth = fc.integer({ min: start, max: start + 30 * day });
const closingsOfAMonth = fc.record({ closesAt: hoursOfAMonth, from: hoursOfAMonth });

describe('reminders, whatever the dates, zones and hours at which the browser runs', () => {
  test('come in the morning of a day at most as far off as she chose, after she asked and before it closes', () => {
    fc.assert(
      fc.property(closings, clocks, (one, { timeZone, daysBefore }) => {
        const when = remindAt(one, { timeZone, daysBefore, now: start - 1 });
        if (when === undefined) return;
        const days = dayOf(one.closesAt, timeZone) - dayOf(when, timeZone);
        expect(days).toBeGreaterThanOrEqual(0);
        expect(days).toBeLessThanOrEqual(daysBefore);
        expect(new Intl.DateTimeFormat('en', { timeZone, timeStyle: 'medium' }).format(when)).toMatch(
          /^9:00:00\sAM$/,
        );
        expect(when).toBeGreaterThanOrEqual(one.from);
        expect(when).toBeLessThan(one.closesAt);
      }),
    );
  });

  test('are never said twice, and are said where the browser runs in time', () => {
    fc.assert(
      fc.property(
        fc.array(closingsOfAMonth, { maxLength: 8 }),
        clocks,
        fc.array(hoursOfAMonth, { maxLength: 40 }),
        (asked, clock, runs) => {
          const kept: (Closing & { id: number; times: number })[] = asked.map((one, id) => ({
            ...{ ...one, id, times: 0 },
          }));
          for (const now of runs.toSorted((a, b) => a - b)) {
            for (const one of planReminders(kept, { ...clock, now }).due) {
              one.told = one.closesAt;
              one.times += 1;
            }
          }
          for (const { id, times } of kept) {
            const one = asked[id] as Closing;
            const when = remindAt(one, { ...clock, now: start - 1 });
            const inTime = runs.some((now) => when !== undefined && now >= when && now < one.closesAt);
            expect(times).toBe(inTime ? 1 : 0);
          }
        },
      ),
    );
  });

  test('are due at the alarm that was set for the first of them, and at no moment before', () => {
    fc.assert(
      fc.property(
        fc.array(closings, { minLength: 1, maxLength: 8 }),
        clocks,
        instants,
        (asked, zone, now) => {
          const clock: ReminderClock = { ...zone, now };
          const { due, next } = planReminders(asked, clock);
          if (next === undefined) return;
          const left = asked.filter((one) => !due.includes(one));
          expect(planReminders(left, { ...clock, now: next - 1 }).due).toEqual([]);
          expect(planReminders(left, { ...clock, now: next }).due).not.toEqual([]);
        },
      ),
    );
  });
});
