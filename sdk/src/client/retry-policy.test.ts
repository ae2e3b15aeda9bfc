import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRepeatable, longestRetryAfter, planRetry, readRetryAfter, retryStatuses } from './retry-policy.ts';

const first = { attempts: 1, limit: 2, remaining: 600_000, repeatable: true };
const least = () => 0;
const most = () => 0.999_999;

describe('planRetry', () => {
  test('sends what must not be done twice again only when the feed says that it was not done', () => {
    const once = { ...first, repeatable: false };
    expect(planRetry({ retryable: true }, once, least)).toBeUndefined();
    expect(planRetry({ retryable: true, status: 503 }, once, least)).toBeUndefined();
    expect(planRetry({ retryable: true, status: 429 }, once, least)).toBe(0);
  });

  test('gives up on what asking again cannot change', () => {
    expect(planRetry({ retryable: false }, first, least)).toBeUndefined();
  });

  test('draws the first wait between nothing and half a second', () => {
    expect(planRetry({ retryable: true }, first, least)).toBe(0);
    expect(planRetry({ retryable: true }, first, most)).toBeCloseTo(500, 0);
  });

  test('doubles the bound with every attempt, up to eight seconds', () => {
    const bounds = [1, 2, 3, 4, 5, 6, 7].map((attempts) =>
      planRetry({ retryable: true }, { ...first, limit: 9, attempts }, most),
    );
    expect(bounds.map((bound) => Math.round(bound ?? 0))).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000]);
  });

  test('gives up after the last repetition', () => {
    expect(planRetry({ retryable: true }, { ...first, attempts: 2 }, least)).toBe(0);
    expect(planRetry({ retryable: true }, { ...first, attempts: 3 }, least)).toBeUndefined();
    expect(planRetry({ retryable: true }, { ...first, limit: 0 }, least)).toBeUndefined();
  });

  test('waits as long as the server asks, and never less', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: longestRetryAfter }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (asked, chance) => {
          expect(
            planRetry({ retryable: true, retryAfterMs: asked }, first, () => chance),
          ).toBeGreaterThanOrEqual(asked);
        },
      ),
    );
  });

  test('gives up when the server asks for more than a minute', () => {
    expect(planRetry({ retryable: true, retryAfterMs: 60_000 }, first, least)).toBe(60_000);
    expect(planRetry({ retryable: true, retryAfterMs: 60_001 }, first, least)).toBeUndefined();
  });

  test('gives up when the wait would use up the total time', () => {
    expect(planRetry({ retryable: true, retryAfterMs: 5_000 }, { ...first, remaining: 5_001 }, least)).toBe(
      5_000,
    );
    expect(
      planRetry({ retryable: true, retryAfterMs: 5_000 }, { ...first, remaining: 5_000 }, least),
    ).toBeUndefined();
  });

  test('repeats 408, 429, 500, 502, 503 and 504', () => {
    expect(retryStatuses).toEqual([408, 429, 500, 502, 503, 504]);
  });
});

describe('readRetryAfter', () => {
  const now = Date.parse('2026-11-23T08:00:00Z');
  const read = (value: string) => readRetryAfter(new Headers({ 'retry-after': value }), now);

  test('reads seconds', () => {
    expect(read('7')).toBe(7_000);
    expect(read('0')).toBe(0);
  });

  test('reads an HTTP date', () => {
    expect(read('Mon, 23 Nov 2026 08:00:30 GMT')).toBe(30_000);
  });

  test('holds a date against the answer’s own, and an unreadable one against the clock', () => {
    const readBy = (date: string) =>
      readRetryAfter(new Headers({ 'retry-after': 'Mon, 23 Nov 2026 08:00:30 GMT', date }), now);
    expect(readBy('Mon, 23 Nov 2026 08:00:20 GMT')).toBe(10_000);
    expect(readBy('Mon, 23 Nov 2026 07:00:30 GMT')).toBe(3_600_000);
    expect(readBy('today')).toBe(30_000);
  });

  test('takes a past date for now', () => {
    expect(read('Mon, 23 Nov 2026 07:00:00 GMT')).toBe(0);
  });

  test.each(['', 'soon', '-5', '1.5', '2026-11-23T08:00:30Z', 'yesterday GMT'])(
    'leaves %j unread',
    (value) => {
      expect(read(value)).toBeUndefined();
    },
  );

  test('knows when nothing is said', () => {
    expect(readRetryAfter(new Headers(), now)).toBeUndefined();
  });
});

describe('isRepeatable', () => {
  test.each(['GET', 'PUT', 'DELETE'])('holds for %s', (method) => {
    expect(isRepeatable({ method })).toBe(true);
  });

  test('holds for a POST only under a key by which the feed knows it again', () => {
    expect(isRepeatable({ method: 'POST', headers: { 'idempotency-key': 'k1' } })).toBe(true);
    expect(isRepeatable({ method: 'POST' })).toBe(false);
  });

  test('does not hold for a PATCH, which would undo what others changed in between', () => {
    expect(isRepeatable({ method: 'PATCH', headers: { 'if-match': '"3"' } })).toBe(false);
  });
});
