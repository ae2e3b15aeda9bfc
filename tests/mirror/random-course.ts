import { createFeed, isFeedError, type MirrorStore } from '@recruitment-feed/sdk';
import fc from 'fast-check';
import { expect } from 'vitest';
import { baseUrl, openFlakyFeed } from './flaky-feed.ts';
import type { Subject } from './subject.ts';
import { until } from './until.ts';
import { expectWholeCopy, watch } from './watched.ts';

/** Keeps a mirror, and begins again with the store opened anew whenever it is stopped or fails. */
function keep(open: () => Promise<MirrorStore>, fetch: (request: Request) => Promise<Response>) {
  let run = new AbortController();
  let isOver = false;
  async function rerun() {
    while (!isOver) {
      run = new AbortController();
      const { signal } = run;
      try {
        const mirror = await createFeed({ baseUrl, fetch }).mirror({ store: await open(), signal });
        await mirror.ended;
      } catch (error) {
        if (!isFeedError(error)) throw error;
      }
    }
  }
  const done = rerun();
  return {
    restart: () => run.abort(),
    async [Symbol.asyncDispose]() {
      isOver = true;
      run.abort();
      await done;
    },
  };
}

const step = fc.record({
  act: fc.constantFrom('create', 'create', 'update', 'update', 'remove', 'restart', 'forget', 'wait', 'wait'),
  which: fc.nat(),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;
const cut = fc.oneof(fc.constant(0), fc.nat({ max: 4_000 }), fc.constant(1_000_000));

/**
 * Expects of a store that a mirror comes to hold what the feed holds, each final revision shown once and in order,
 * wherever its answers are cut, its program restarted and its cursor forgotten.
 */
export function expectCopyWhateverHappens(make: () => Promise<Subject>, numRuns: number): Promise<void> {
  const steps = fc.array(step, { maxLength: 40 });
  const cuts = fc.array(cut, { maxLength: 30 });
  const copies = fc.asyncProperty(steps, cuts, (steps, cuts) => expectCopy(make, steps, cuts));
  return fc.assert(copies, { numRuns, endOnFailure: true });
}

async function expectCopy(make: () => Promise<Subject>, steps: Step[], cuts: number[]): Promise<void> {
  await using feed = await openFlakyFeed();
  await using subject = await make();
  const anchor = await feed.create('stays');
  feed.cuts.push(...cuts);
  let wasFull = false;
  const { sightings, open } = watch(subject, (seen) => {
    const isFull = seen.some(({ id }) => id === anchor);
    // Once full, what readers see is never empty or half.
    if (wasFull) expect(isFull).toBe(true);
    wasFull ||= isFull;
  });
  await using kept = keep(open, feed.fetch);
  const posts: string[] = [];
  for (const [index, { act, which }] of steps.entries()) {
    const [id] = posts.slice(which % Math.max(1, posts.length));
    if (act === 'create') posts.push(await feed.create(`${index}`));
    else if (act === 'update' && id !== undefined) await feed.update(id, `${index}`);
    else if (act === 'remove' && id !== undefined) {
      posts.splice(posts.indexOf(id), 1);
      await feed.remove(id);
    } else if (act === 'restart') kept.restart();
    else if (act === 'forget') await feed.forget();
    else if (act === 'wait') {
      const before = sightings.looks;
      let turns = 0;
      await until(() => sightings.looks > before || turns++ > which % 20);
    }
  }
  const last = await feed.create('last');
  await until(() => sightings.revisions.has(last));
  await expectWholeCopy(subject, sightings, await feed.everything());
}
