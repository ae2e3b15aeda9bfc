import { describe, expect, test } from 'vitest';
import { eventTime } from './event-time.ts';

const now = new Date('2026-11-23T08:00:00Z');
const forum = { startsAt: '2026-11-24T06:00:00Z', endsAt: '2026-11-24T09:00:00Z', timeZone: 'Asia/Shanghai' };
/** What separates words is a matter of the runtime's version of the CLDR. */
const plain = (text: string | undefined) => text?.replace(/\s/g, ' ');

describe('the time of an event', () => {
  test('is told in the zone of the reader, who is told which that is', () => {
    const { text, there } = eventTime(forum, now, 'zh-CN', 'Asia/Shanghai');
    expect(text).toBe('11月24日周二 14:00–17:00 GMT+8');
    expect(there).toBeUndefined();
    expect(plain(eventTime(forum, now, 'en', 'America/New_York').text)).toBe(
      'Tue, Nov 24, 1:00 AM–4:00 AM EST',
    );
  });

  test('is told as it is on the spot, too, where clocks there show another', () => {
    expect(plain(eventTime(forum, now, 'en', 'Europe/Berlin').there)).toBe('2:00 PM');
    expect(eventTime(forum, now, 'zh-CN', 'Asia/Singapore').there).toBeUndefined();
  });

  test('names the day on the spot where that is another one', () => {
    const evening = { ...forum, startsAt: '2026-11-24T22:00:00Z', endsAt: undefined };
    expect(plain(eventTime(evening, now, 'en', 'Europe/Berlin').there)).toBe('Wed, Nov 25, 6:00 AM');
  });

  test('names both days of one that lasts longer, and the year where it is another', () => {
    const fair = { ...forum, startsAt: '2027-01-09T01:00:00Z', endsAt: '2027-01-10T08:00:00Z' };
    expect(eventTime(fair, now, 'zh-CN', 'Asia/Shanghai').text).toBe(
      '2027年1月9日周六 09:00 – 2027年1月10日周日 16:00 GMT+8',
    );
  });

  test('tells the beginning alone where the end is unknown or before it', () => {
    for (const endsAt of [undefined, '2026-11-24T05:00:00Z'])
      expect(eventTime({ ...forum, endsAt }, now, 'zh-CN', 'UTC').text).toBe('11月24日周二 06:00 UTC');
  });

  test('says nothing of the spot where its zone is none', () => {
    for (const timeZone of ['', 'Mars/Olympus', '<script>'])
      expect(eventTime({ ...forum, timeZone }, now, 'en', 'UTC').there).toBeUndefined();
  });
});
