import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** What ten thousand objects that are kept would exceed, each of a hundred bytes. */
const flat = 1_000_000;

test('ten thousand aborted calls leave no listener, timer, socket or memory', {
  timeout: 120_000,
}, async () => {
  const program = fileURLToPath(new URL('abort-thousands.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--expose-gc',
    '--conditions=@recruitment-feed/source',
    program,
  ]);
  const { aborted, calls, listeners, heap, resources } = JSON.parse(stdout);
  expect(calls).toBeGreaterThanOrEqual(10_000);
  expect(aborted).toBe(calls);
  expect(listeners).toBe(0);
  expect(resources).toEqual([]);
  expect(heap.at(-1) - heap[0]).toBeLessThan(flat);
});
