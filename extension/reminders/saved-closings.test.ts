import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { jobIdentities } from '../feed-index/job-identities.ts';
import { createCopies, job } from '../feed-list/testing/copies.ts';
import type { Mark } from '../marks/mark.ts';
import { describeReminder } from './describe-reminder.ts';
import { planReminders } from './plan-reminders.ts';
import { type SavedClosing, savedClosings } from './saved-closings.ts';

const closesAt = '2026-12-31T08:00:00Z';
const moved = '2027-01-05T08:00:00Z';
const saved = Date.parse('2026-12-01T00:00:00Z');
const one = job('one', { closesAt });
const timeZone = 'Asia/Shanghai';
const endOf = (day: string) => Date.parse(`${day}T23:59:59.999+08:00`);

const markOf = (changes: Partial<Mark> = {}): Mark => ({
  ...{ id: 'board.example/one', identities: jobIdentities(one), title: '电气维修技师', employer: '云栖' },
  ...{ closesAt, times: { saved } },
  ...changes,
});
const { closesAt: _, ...undated } = markOf();

describe('closing dates of saved postings', () => {
  test('are what the feed says today, in the first feed that lists the posting', async () => {
    const copies = await createCopies([], [{ ...one, closesAt: moved }], [one]);
    const [closing] = await savedClosings(await copies.open(), [markOf()], 5, timeZone);
    expect(closing).toMatchObject({ closesAt: Date.parse(moved), from: saved, job: { id: one.id } });
  });

  test('are what was known when she saved it, where no feed lists it any more', async () => {
    const copies = await createCopies([]);
    const open = await copies.open();
    expect(await savedClosings(open, [markOf()], saved + 1, timeZone)).toEqual([
      { mark: markOf(), stated: closesAt, closesAt: Date.parse(closesAt), from: saved + 1 },
    ]);
    expect(await savedClosings(open, [undated], 0, timeZone)).toEqual([]);
  });

  test('are what she set herself, where nobody else says any', async () => {
    const empty = await (await createCopies([])).open();
    const own = { ...undated, reminder: { closesOn: '2026-12-20' } };
    const [closing] = await savedClosings(empty, [own], 0, timeZone);
    expect(closing).toMatchObject({ stated: '2026-12-20', closesAt: endOf('2026-12-20') });
    const dated = { ...own, closesAt };
    expect(await savedClosings(empty, [dated], 0, timeZone)).toMatchObject([{ stated: closesAt }]);
    const listed = await (await createCopies([one])).open();
    expect(await savedClosings(listed, [own], 0, timeZone)).toMatchObject([{ stated: closesAt }]);
  });

  test('that are days alone last to their end, and were told wherever she is now', async () => {
    const open = await (await createCopies([])).open();
    const told = Date.parse('2026-12-31');
    const mark = markOf({ closesAt: '2026-12-31', reminder: { told } });
    for (const zone of [timeZone, 'America/St_Johns']) {
      const [closing] = await savedClosings(open, [mark], 0, zone);
      expect(planReminders([closing as SavedClosing], { now: saved, timeZone: zone, daysBefore: 3 })).toEqual(
        {
          due: [],
        },
      );
    }
  });

  test.each<[string, Partial<Mark>]>([
    ['that was seen and not saved', { times: { seen: saved } }],
    ['that she has applied for', { times: { saved, applied: saved } }],
    ['that she has hidden', { times: { saved, hidden: saved } }],
    ['of which she wants none', { reminder: { off: true } }],
  ])('are left alone of a posting %s', async (_what, changes) => {
    const copies = await createCopies([one]);
    expect(await savedClosings(await copies.open(), [markOf(changes)], 0, timeZone)).toEqual([]);
  });

  test('carry of which date she was told', async () => {
    const copies = await createCopies([one]);
    const marks = [markOf({ reminder: { told: 7 } })];
    expect(await savedClosings(await copies.open(), marks, 0, timeZone)).toMatchObject([{ told: 7 }]);
  });
});

describe('a reminder says', () => {
  const clock = { now: Date.parse('2026-12-30T01:00:00Z'), timeZone };
  const closing: SavedClosing = { mark: markOf(), stated: closesAt, closesAt: Date.parse(closesAt), from: 0 };
  const remindersOf = (changes: Partial<SavedClosing>) =>
    (['zh-CN', 'en'] as const).map((language) =>
      describeReminder({ ...closing, ...changes }, clock, language),
    );

  test('when it closes, by her calendar', () => {
    expect(remindersOf({})).toEqual([
      { title: '明天截止：电气维修技师', message: '云栖\n截止时间：2026年12月31日 16:00' },
      { title: 'Closes tomorrow: 电气维修技师', message: '云栖\nOpen until Dec 31, 2026, 16:00' },
    ]);
  });

  test('that the date has moved since she saved it', () => {
    const sooner = '2026-12-30T10:00:00Z';
    expect(remindersOf({ stated: sooner, closesAt: Date.parse(sooner) })).toEqual([
      {
        title: '今天截止：电气维修技师',
        message: '云栖\n截止时间已改为 2026年12月30日 18:00，收藏时是 2026年12月31日 16:00',
      },
      {
        title: 'Closes today: 电气维修技师',
        message:
          '云栖\nThe closing date is now Dec 30, 2026, 18:00; when you saved it, it was Dec 31, 2026, 16:00',
      },
    ]);
  });

  test('the day alone where no more is known, and no hour that nobody named', () => {
    const day = { stated: '2026-12-31', closesAt: endOf('2026-12-31') };
    const own = { ...undated, reminder: { closesOn: day.stated } };
    for (const mark of [own, markOf({ closesAt: day.stated }), markOf()]) {
      expect(remindersOf({ ...day, mark })).toEqual([
        { title: '明天截止：电气维修技师', message: '云栖\n截止时间：2026年12月31日' },
        { title: 'Closes tomorrow: 电气维修技师', message: '云栖\nOpen until Dec 31, 2026' },
      ]);
    }
    const [moved] = remindersOf({ mark: markOf({ closesAt: '2027-01-02' }) });
    expect(moved?.message).toBe('云栖\n截止时间已改为 2026年12月31日 16:00，收藏时是 2027年1月2日');
  });

  test('that it has closed meanwhile, and why', async () => {
    const closed = { status: 'closed', closedAt: '2026-12-20T08:00:00Z', closedReason: 'filled' } as const;
    const copies = await createCopies([{ ...one, ...closed }]);
    const [found] = await savedClosings(await copies.open(), [markOf()], 0, timeZone);
    expect(remindersOf({ ...found })).toEqual([
      { title: '已关闭：电气维修技师', message: '云栖\n2026年12月20日关闭：已招满' },
      {
        title: 'Already closed: 电气维修技师',
        message: '云栖\nClosed on Dec 20, 2026: the position is filled',
      },
    ]);
  });
});
