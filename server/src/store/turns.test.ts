import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTurns } from './turns.ts';

test('a turn is one caller’s at a time, in the order in which they asked', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 8 }), async (scheduler, callers) => {
      const turns = createTurns();
      const served: number[] = [];
      let inside = 0;
      const all = Array.from({ length: callers }, async (_, index) => {
        await turns.take();
        expect(++inside).toBe(1);
        served.push(index);
        await scheduler.schedule(Promise.resolve());
        inside--;
        turns.pass();
      });
      await scheduler.waitFor(Promise.all(all));
      expect(served).toEqual(Array.from({ length: callers }, (_, index) => index));
      await turns.take();
    }),
  );
});
