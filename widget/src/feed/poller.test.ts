import { expect, test } from 'vitest';
import { createPoller, pollDelay } from './poller.ts';

/** A page whose clock and visibility a test turns. */
function aPage() {
  const target = new EventTarget();
  const timers = new Map<number, { task: () => void; milliseconds: number }>();
  let last = 0;
  const page = {
    visibilityState: 'visible' as DocumentVisibilityState,
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
  };
  return {
    host: {
      document: page as Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>,
      window: page as Pick<Window, 'addEventListener' | 'removeEventListener'>,
      setTimeout(task: () => void, milliseconds: number) {
        last += 1;
        timers.set(last, { task, milliseconds });
        return last;
      },
      clearTimeout: (timer: number) => void timers.delete(timer),
      random: () => 0.5,
    },
    delays: () => [...timers.values()].map(({ milliseconds }) => milliseconds),
    async ring() {
      for (const [timer, { task }] of [...timers]) {
        timers.delete(timer);
        task();
      }
      await new Promise(setImmediate);
    },
    comeOnline: () => target.dispatchEvent(new Event('online')),
    async show(state: DocumentVisibilityState) {
      page.visibilityState = state;
      target.dispatchEvent(new Event('visibilitychange'));
      await new Promise(setImmediate);
    },
  };
}

test('varies a minute by a fifth either way', () => {
  expect([pollDelay(0, 0), pollDelay(0, 0.5), pollDelay(0, 1)]).toEqual([48_000, 60_000, 72_000]);
});

test('looks again soon after a first failure, then ever more rarely, up to a quarter of an hour', () => {
  expect([1, 2, 3, 4, 9].map((failures) => pollDelay(failures, 0.5))).toEqual([
    5_000, 120_000, 240_000, 480_000, 900_000,
  ]);
});

test('beats for all at once, slower while anything fails', async () => {
  const { host, delays, ring } = aPage();
  const poller = createPoller(host);
  const calls: string[] = [];
  let fails = true;
  poller.subscribe(async () => void calls.push('one'));
  poller.subscribe(async () => {
    calls.push('other');
    if (fails) throw new Error('down');
  });
  expect(delays()).toEqual([60_000]);
  await ring();
  expect(calls).toEqual(['one', 'other']);
  expect(delays()).toEqual([5_000]);
  fails = false;
  await ring();
  expect(delays()).toEqual([60_000]);
});

test('looks soon once the page is online again, however often it has failed', async () => {
  const { host, comeOnline, delays, ring } = aPage();
  const leave = createPoller(host).subscribe(() => Promise.reject(new Error('down')));
  for (let failures = 0; failures < 9; failures += 1) await ring();
  expect(delays()).toEqual([900_000]);
  comeOnline();
  expect(delays()).toEqual([5_000]);
  leave();
  comeOnline();
  expect(delays()).toEqual([]);
});

test('rests while the page is hidden and looks at once when it is back', async () => {
  const { host, delays, show } = aPage();
  let calls = 0;
  createPoller(host).subscribe(async () => {
    calls += 1;
  });
  await show('hidden');
  expect(delays()).toEqual([]);
  await show('visible');
  expect(calls).toBe(1);
  expect(delays()).toEqual([60_000]);
});

test('stops with its last subscriber', async () => {
  const { host, delays, show } = aPage();
  let calls = 0;
  const leave = createPoller(host).subscribe(async () => {
    calls += 1;
  });
  leave();
  await show('visible');
  expect([delays(), calls]).toEqual([[], 0]);
});

test('looks again within seconds when it is told of a failure', () => {
  const { host, delays } = aPage();
  const poller = createPoller(host);
  poller.subscribe(async () => undefined);
  poller.soon();
  expect(delays()).toEqual([5_000]);
});

test('tells a task how often in a row something failed before this beat', async () => {
  const { host, ring } = aPage();
  const poller = createPoller(host);
  const told: number[] = [];
  let fails = true;
  poller.subscribe(async (failures) => {
    told.push(failures);
    if (fails) throw new Error('The feed is away.');
  });
  await ring();
  await ring();
  fails = false;
  await ring();
  await ring();
  poller.soon();
  await ring();
  expect(told).toEqual([0, 1, 2, 0, 1]);
});
