import { expect, test } from 'vitest';
import type { StreamItem } from '../frames.ts';
import { createQueue } from './queue.ts';
import { weightOf } from './tape.ts';

const item = (id: string): StreamItem => ({ id, event: 'change', data: id });

test('a queue gives what waits at once, and says when too much does', async () => {
  const queue = createQueue(weightOf([item('a'), item('b')]));
  const pieces = queue.pieces();
  expect(queue.put([item('a')])).toBe(true);
  expect(queue.put([item('b')])).toBe(true);
  expect(queue.put([item('c')])).toBe(false);
  expect((await pieces.next()).value).toEqual([item('a'), item('b'), item('c')]);
  expect(queue.put([item('d')])).toBe(true);
});

test('a queue that ends gives first what waits, and takes nothing more', async () => {
  const queue = createQueue(1_000);
  const pieces = queue.pieces();
  queue.put([item('a')]);
  queue.end({ error: new RangeError('over') });
  queue.put([item('b')]);
  queue.end();
  expect((await pieces.next()).value).toEqual([item('a')]);
  await expect(pieces.next()).rejects.toThrow('over');
});

test('a queue is empty once its reader comes back for more', async () => {
  const queue = createQueue(1_000);
  const pieces = queue.pieces();
  await queue.empty();
  queue.put([item('a')]);
  let isEmpty = false;
  const waiting = queue.empty().then(() => {
    isEmpty = true;
  });
  await pieces.next();
  expect(isEmpty).toBe(false);
  const next = pieces.next();
  await waiting;
  queue.end();
  expect((await next).done).toBe(true);
});
