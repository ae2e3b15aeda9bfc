import { expect, test } from 'vitest';
import { finishInSlices } from './finish-in-slices.ts';
import { inSlices } from './in-slices.ts';

/** A window whose clock goes on when told to, and which counts how often it was left alone. */
function createWindow() {
  const clock = { now: 0, pauses: 0 };
  const window = {
    performance: { now: () => clock.now },
    setTimeout(go: () => void) {
      clock.pauses += 1;
      // Others' work, which is none of ours.
      clock.now += 1000;
      queueMicrotask(go);
    },
  } as unknown as Window;
  return { clock, window };
}

test('leaves the page alone after five milliseconds, and counts its own work alone', async () => {
  const { clock, window } = createWindow();
  function* steps() {
    for (let step = 0; step < 12; step += 1) {
      clock.now += 1;
      yield;
    }
    return 'whole';
  }
  expect(await finishInSlices(window, steps())).toEqual({ result: 'whole', work: 12 });
  expect(clock.pauses).toBe(4);
});

test('asks the browser’s scheduler for a moment where there is one', async () => {
  const { clock, window } = createWindow();
  const moments: string[] = [];
  Object.assign(window, { scheduler: { yield: async () => void moments.push('asked') } });
  function* steps() {
    clock.now += 6;
    yield;
  }
  await finishInSlices(window, steps());
  expect({ moments, pauses: clock.pauses }).toEqual({ moments: ['asked', 'asked', 'asked'], pauses: 0 });
});

test('hands on a few things at a time, all of them in order', async () => {
  const { clock, window } = createWindow();
  const handed: number[][] = [];
  const things = Array.from({ length: 20 }, (_, at) => at);
  const work = (few: readonly number[]) => {
    clock.now += 6;
    handed.push([...few]);
  };
  await inSlices(window, things, work, () => false);
  expect(handed.map(({ length }) => length)).toEqual([8, 8, 4]);
  expect(handed.flat()).toEqual(things);
});

test('drops the rest when it is not wanted any more', async () => {
  const { clock, window } = createWindow();
  let done = 0;
  const work = (few: readonly number[]) => {
    clock.now += 6;
    done += few.length;
  };
  await inSlices(window, Array(100).fill(0), work, () => done >= 16);
  expect(done).toBe(16);
});
