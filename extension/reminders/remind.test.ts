import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { jobIdentities } from '../feed-index/job-identities.ts';
import type { OpenFeed } from '../feed-index/open-feeds.ts';
import { createCopies, job } from '../feed-list/testing/copies.ts';
import { changeMark, markOf } from '../marks/marks.ts';
import type { ReminderSettings } from '../settings/settings-versions.ts';
import { createReminders, type ReminderOptions } from './remind.ts';

const list = 'chrome-extension://ours/sidepanel.html#saved';
const saved = Date.parse('2026-12-01T00:00:00Z');
const morning = Date.parse('2026-12-28T09:00+08:00');
const afternoon = Date.parse('2026-12-28T15:00+08:00');
const closesOn = '2026-12-31';
const urlOf = (name: string) => `https://board.example/${name}`;

/** A student's browser at some moment; her reminders are on. */
function startBrowser(feeds: OpenFeed[] = []) {
  let granted = true;
  const listeners = { added: () => {}, removed: () => {} };
  const permissions = {
    contains: async () => granted,
    onAdded: { addListener: (listener: () => void) => Object.assign(listeners, { added: listener }) },
    onRemoved: { addListener: (listener: () => void) => Object.assign(listeners, { removed: listener }) },
  };
  const { alarms, notifications, tabs } = fakeBrowser;
  const browser = { alarms, notifications, tabs, permissions } as unknown as ReminderOptions['browser'];
  const student = { now: afternoon, reminders: { daysBefore: 3, since: 1 } as ReminderSettings };
  const reminders = createReminders({
    ...{ browser, now: () => student.now, timeZone: () => 'Asia/Shanghai', list: () => list },
    ...{ openFeeds: async () => feeds, language: async () => 'zh-CN' },
    readSettings: async () => ({ reminders: student.reminders }),
    changeSettings: async (changes) => void Object.assign(student, changes),
  });
  const permit = (yes: boolean) => {
    granted = yes;
    if (yes) listeners.added();
    else listeners.removed();
  };
  return { ...reminders, student, permit };
}

async function save(...names: string[]): Promise<void> {
  for (const title of names) {
    const url = urlOf(title);
    await changeMark({ identities: [url], title, url, closesAt: closesOn }, { saved: true }, saved);
  }
}

const shown = () => fakeBrowser.notifications.getAll();
const alarm = async () => (await fakeBrowser.alarms.get('reminder'))?.scheduledTime;
const opened = async () => (await fakeBrowser.tabs.query({})).map(({ url }) => url).filter(Boolean);

beforeEach(async () => {
  fakeBrowser.reset();
  await deleteDB('profile');
});

describe('reminders', () => {
  test('are one notification each, up to three at once, and are not shown again', async () => {
    const { remind, student } = startBrowser();
    await save('a', 'b', 'c');
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await remind();
    expect(create.mock.calls.map(([id]) => id)).toEqual(
      ['a', 'b', 'c'].map((name) => `closing:${urlOf(name)}`),
    );
    expect(create.mock.calls[0]?.[1]).toMatchObject({ title: '3 天后截止：a' });
    student.now += 3_600_000;
    await remind();
    expect(create).toHaveBeenCalledTimes(3);
    create.mockRestore();
  });

  test('of more are one notification that names them, each noted as told, and opens the list', async () => {
    const { remind, listen } = startBrowser();
    listen();
    const names = ['a', 'b', 'c', 'd', 'e'];
    await save(...names);
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await remind();
    expect(Object.keys(await shown())).toEqual(['closings']);
    for (const name of names)
      expect(await markOf([urlOf(name)])).toMatchObject({ reminder: { told: Date.parse(closesOn) } });
    expect(create.mock.calls[0]?.[1]).toMatchObject({
      title: '5 个收藏的岗位即将截止',
      message: 'a\nb\nc\nd',
    });
    create.mockRestore();

    await fakeBrowser.notifications.onClicked.trigger('closings');
    await expect.poll(opened).toContain(list);
    await remind();
    expect(await shown()).toEqual({});
  });

  test('open the page of the posting, each its own', async () => {
    const { remind, listen } = startBrowser();
    listen();
    await save('a', 'b');
    await remind();
    await fakeBrowser.notifications.onClicked.trigger(`closing:${urlOf('b')}`);
    await expect.poll(opened).toEqual([urlOf('b')]);
    expect(Object.keys(await shown())).toEqual([`closing:${urlOf('a')}`]);
  });

  test('wait for the alarm in the morning of the day, and come with it', async () => {
    const { remind, listen, state, student } = startBrowser();
    listen();
    student.now = saved;
    await save('a');
    await remind();
    expect([await alarm(), await shown()]).toEqual([morning, {}]);
    expect(await state()).toEqual({ on: true, coming: { [urlOf('a')]: morning } });
    student.now = morning;
    await fakeBrowser.alarms.onAlarm.trigger({
      ...{ name: 'reminder', scheduledTime: morning, persistAcrossSessions: true },
    });
    await expect.poll(async () => Object.keys(await shown())).toHaveLength(1);
    expect(await alarm()).toBeUndefined();
    expect(await state()).toEqual({ on: true, coming: {} });
  });

  test('that the browser could not show come with the next look', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { remind } = startBrowser();
    await save('a');
    const create = vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValueOnce(new Error('no room'));
    await remind();
    expect([await shown(), warn.mock.calls.length]).toEqual([{}, 1]);
    await remind();
    expect(Object.keys(await shown())).toHaveLength(1);
    create.mockRestore();
    warn.mockRestore();
  });

  test('note the closing date of the feed, of which the student was told', async () => {
    const one = job('one', { closesAt: '2026-12-30T08:00:00Z' });
    const copies = await createCopies([one]);
    const { remind } = startBrowser(await copies.open());
    const identities = jobIdentities(one);
    await changeMark({ identities, title: '技师', closesAt: closesOn }, { saved: true }, saved);
    await remind();
    expect(await markOf(identities)).toMatchObject({ closesAt: one.closesAt });
  });
});

describe('notifications that the student takes back in the browser', () => {
  test('end reminders, and do not bring them back once they are granted for another end', async () => {
    const { remind, listen, state, student, permit } = startBrowser();
    listen();
    student.now = saved;
    await save('a');
    await remind();
    permit(false);
    await expect.poll(() => student.reminders).toEqual({ daysBefore: 3 });
    await expect.poll(alarm).toBeUndefined();
    permit(true);
    student.now = afternoon;
    await remind();
    expect([await state(), await shown()]).toEqual([{ on: false, coming: {} }, {}]);
  });
});
