import { isDeepStrictEqual } from 'node:util';
import { createFeed } from '@recruitment-feed/sdk';
import { expect } from 'vitest';
import { baseUrl, type FlakyFeed, openFlakyFeed } from './flaky-feed.ts';
import { type Lifetime, liveThrough } from './lifetime.ts';
import { filledCollections, type Subject } from './subject.ts';
import { until } from './until.ts';
import { expectWholeCopy, watch } from './watched.ts';

/** Pages of two changes, so that a few posts make several. */
const inShortPages = (feed: FlakyFeed) => (request: Request) =>
  feed.fetch(new Request(request.url.replace('limit=500', 'limit=2'), request));

/**
 * Runs a program that loads a snapshot, pages of what changed since, and follows the stream, until it ends at one
 * moment; then again without an end. Expects that nothing is lost, and nothing shown twice. Returns the moments of the
 * first run.
 */
async function expectResumed(make: () => Promise<Subject>, end: number): Promise<string[]> {
  await using feed = await openFlakyFeed();
  await using subject = await make();
  const { sightings, open } = watch(subject);
  const posts = [await feed.create('a'), await feed.create('b'), await feed.create('c')] as const;
  // The snapshot is made now; what follows comes as changes since.
  await (await feed.fetch(new Request(`${baseUrl}/v1/snapshots/latest`))).body?.cancel();
  await feed.update(posts[0], 'a, changed since');
  await feed.remove(posts[1]);
  await feed.create('d');

  const writes = [
    () => feed.update(posts[0], 'a, changed live'),
    () => feed.create('e'),
    () => feed.remove(posts[2]),
  ];
  async function run(life: Lifetime): Promise<void> {
    const store = life.within(await open());
    const client = createFeed({ baseUrl, fetch: life.fetch });
    const mirror = await client.mirror({ store, signal: life.signal, collections: filledCollections });
    for (let write = writes.shift(); write; write = writes.shift()) {
      await write();
      const held = revisionsOf(await feed.everything());
      await until(() => life.signal.aborted || isDeepStrictEqual(sightings.shown, held));
      if (life.signal.aborted) break;
    }
    await mirror.close();
  }

  const send = inShortPages(feed);
  const first = liveThrough(end, send);
  await run(first).catch((error: unknown) => {
    if (!first.signal.aborted) throw error;
  });
  await run(liveThrough(Number.POSITIVE_INFINITY, send));
  await expectWholeCopy(subject, sightings, await feed.everything());
  return first.moments;
}

function revisionsOf(objects: object[]): Map<string, number> {
  return new Map((objects as { id: string; rev: number }[]).map(({ id, rev }) => [id, rev]));
}

const calls = ['beginReload', 'stage', 'finishReload', 'apply'];
const parts = filledCollections.map((name) => `/v1/snapshots/…/${name}.ndjson.gz`);
const answers = ['/v1/snapshots/latest', ...parts, '/v1/sync', '/v1/stream'].map((path) => `GET ${path}`);
const everyMoment = [
  ...calls.flatMap((name) => [`before ${name}`, `after ${name}`]),
  ...answers.flatMap((name) => [`before ${name}`, `within ${name}`]),
];

/**
 * Expects of a store that a mirror resumes wherever its program ended, with nothing lost or shown twice.
 *
 * @param isTried - leaves out moments where a store takes long
 */
export async function expectResumedAnywhere(
  make: () => Promise<Subject>,
  isTried: (moment: string, end: number, moments: string[]) => boolean = () => true,
): Promise<void> {
  const whole = await expectResumed(make, Number.POSITIVE_INFINITY);
  expect(new Set(whole)).toEqual(new Set(everyMoment));
  for (const [end, moment] of whole.entries()) {
    if (!isTried(moment, end, whole)) continue;
    expect(await expectResumed(make, end)).toEqual(whole.slice(0, end + 1));
  }
}
