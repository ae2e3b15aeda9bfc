import 'fake-indexeddb/auto';
import { FeedConnectionError } from '@recruitment-feed/sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openJob } from '../e2e/sample-feed.ts';
import { openFeedDatabase } from './database.ts';
import { sweep } from './sweep.ts';
import { synchronize } from './synchronize.ts';
import { createMemoryFeed } from './testing/memory-feed.ts';
import { readCopy } from './testing/read-copy.ts';
import { stoppedAt } from './testing/stopped-database.ts';

const feed = 'https://feed.example.edu.cn';
const ids = fc.constantFrom('job_a', 'job_b', 'job_c', 'job_d', 'job_e');
const steps = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('put' as const), id: ids, title: fc.string() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('remove' as const), id: ids }) },
  fc.constantFrom({ do: 'forget' as const }, { do: 'sweep' as const }),
  { weight: 3, arbitrary: fc.record({ do: fc.constant('sync' as const), stop: fc.nat(9), fail: fc.nat(9) }) },
);
let names = 0;

test('whatever happens to feed and worker, a sync that ends gives what the feed holds, each job once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { maxLength: 20 }), fc.boolean(), async (history, hasSnapshots) => {
      const source = createMemoryFeed({ hasSnapshots, pageSize: 2 });
      const database = await openFeedDatabase(`merge-${names++}`);
      const run = (target = database) => synchronize({ database: target, feed, source, now: () => 0 });
      const expectWhole = async () => {
        const copy = await readCopy(database, feed);
        expect(copy?.indexed).toEqual([...source.held.keys()].sort());
        expect(copy?.ranked).toBe(source.held.size);
        for (const [id, change] of source.held) {
          expect(copy?.titles[id]).toBe((change as { object?: { title: string } }).object?.title);
        }
      };
      for (const step of history) {
        if (step.do === 'put') source.put('jobs', { ...openJob, id: step.id, title: step.title });
        else if (step.do === 'remove') source.remove('jobs', step.id);
        else if (step.do === 'forget') source.forget();
        else if (step.do === 'sweep') await sweep(database, [feed]);
        else {
          let answers = step.fail;
          source.fail = () => {
            if (answers-- === 0) throw new FeedConnectionError('broken off', { attempts: 1 });
          };
          const ended = await run(stoppedAt(database, step.stop)).then(
            () => true,
            () => false,
          );
          if (ended) await expectWhole();
        }
      }
      source.fail = () => undefined;
      await run();
      await expectWhole();
      database.close();
    }),
    { numRuns: 60 },
  );
});
