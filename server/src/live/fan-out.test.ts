import { expect, test } from 'vitest';
import { createCursors } from '../store/cursor.ts';
import { openDatabase } from '../store/database.ts';
import type { Connection } from './connection.ts';
import { createFanOut } from './fan-out.ts';
import { subscriptionOf } from './subscription.ts';
import { webSink } from './web-sink.ts';

test('takes in nobody who is behind what the others have been told', async () => {
  const log = () => {};
  const fanOut = createFanOut(await openDatabase('memory'), { info: log, warn: log, error: log });
  const { sink } = webSink(new AbortController().signal);
  const subscription = subscriptionOf({}, createCursors('secret'));
  const connection = (told: number): Connection => ({
    sink,
    subscription,
    told,
    endsAt: 0,
    ending: false,
    quiet: 0,
    patience: 15,
  });
  expect(fanOut.position()).toBeUndefined();
  expect([5, 3, 7, 5].map((told) => fanOut.join(connection(told)))).toEqual([true, false, true, true]);
  expect(fanOut.position()).toBe(5);
});
