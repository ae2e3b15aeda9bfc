import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeRound } from './judge-round.ts';
import type { Outcome } from './post-webhook.ts';
import { nextAttempt } from './schedule.ts';

const now = new Date('2026-11-28T09:00:00Z');
const judging = { now, random: () => 0 };
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const arrived: Outcome = { arrived: true, status: 204 };
const broken: Outcome = { arrived: false, failure: 'timeout' };
const answered = (status: number, retryAfter?: string): Outcome => ({ arrived: false, status, retryAfter });
const judge = (failures: number, ...outcomes: Outcome[]) =>
  judgeRound(
    failures,
    outcomes.map((outcome, index) => ({ id: `whd_${index}`, attempts: failures, outcome })),
    judging,
  );

describe('the next attempt', () => {
  test('is later after each failure, and there are ten within three days and a bit', () => {
    let at = now;
    let count = 1;
    for (
      let next: Date | undefined = now;
      next;
      next = nextAttempt(count++, { ...judging, now: at, retryAfter: undefined })
    )
      at = next;
    expect(count - 1).toBe(10);
    const days = (at.getTime() - now.getTime()) / 86_400_000;
    expect(days).toBeGreaterThan(3);
    expect(days).toBeLessThan(4);
  });

  test('is put off by a fifth at most, and never drawn forward', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (failures, drawn) => {
          const wait = (random: number) =>
            (nextAttempt(failures, { now, random: () => random, retryAfter: undefined })?.getTime() ?? 0) -
            now.getTime();
          expect(wait(drawn)).toBeGreaterThanOrEqual(wait(0));
          expect(wait(drawn)).toBeLessThanOrEqual(wait(0) * 1.2 + 1);
        },
      ),
    );
  });

  test.each([
    ['60', 60],
    ['1', 5],
    ['Sat, 28 Nov 2026 10:00:00 GMT', 3600],
    ['Sat, 28 Nov 2020 10:00:00 GMT', 5],
    ['999999999', 86_400],
    ['soon', 5],
    ['-5', 5],
  ])('after Retry-After: %s comes in %i seconds', (retryAfter, seconds) => {
    expect(nextAttempt(1, { ...judging, retryAfter })).toEqual(later(seconds));
  });
});

describe('a round', () => {
  test('in which something arrives forgets the failures before', () => {
    const { results, webhook } = judge(3, arrived, broken);
    expect(webhook).toEqual({ failures: 0 });
    expect(results).toEqual([
      { id: 'whd_0', status: 'delivered', attempts: 4, answer: 204 },
      { id: 'whd_1', status: 'pending', attempts: 4, nextAttemptAt: later(7200), failure: 'timeout' },
    ]);
  });

  test('in which nothing does holds the webhook up, as long as it asks for', () => {
    expect(judge(0, broken, broken).webhook).toEqual({ failures: 1, pausedUntil: later(5) });
    expect(judge(1, answered(503, '900')).webhook).toEqual({ failures: 2, pausedUntil: later(900) });
  });

  test('that fails once too often ends the delivery and the webhook', () => {
    const { results, webhook } = judge(9, answered(500));
    expect(webhook).toEqual({ failures: 10, disabledReason: 'failing' });
    expect(results).toMatchObject([{ status: 'failed', attempts: 10, answer: 500, failure: 'status' }]);
  });

  test('that is answered with 410 ends the webhook at once', () => {
    expect(judge(0, arrived, answered(410)).webhook).toEqual({ failures: 0, disabledReason: 'gone' });
  });

  test('without an attempt changes nothing', () => {
    expect(judge(2)).toEqual({ results: [], webhook: { failures: 2 } });
  });
});
