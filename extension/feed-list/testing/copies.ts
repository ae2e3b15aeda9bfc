import type { Cooperation, Job, Organization } from '@recruitment-feed/sdk/contract';
import { openJob } from '../../e2e/sample-feed.ts';
import { openFeedDatabase } from '../../feed-index/database.ts';
import { openFeeds } from '../../feed-index/open-feeds.ts';
import { synchronize } from '../../feed-index/synchronize.ts';
import { createMemoryFeed, type MemoryFeed } from '../../feed-index/testing/memory-feed.ts';

type Held = Job | Organization | Cooperation;
let names = 0;

/** A job of the sample under another name. */
export function job(id: string, changes: Partial<Job> = {}): Job {
  return { ...openJob, id: `job_${id}`, url: `https://board.example/${id}`, translations: {}, ...changes };
}

/** A student's browser with some feeds. */
export async function createCopies(...feeds: Held[][]) {
  const database = await openFeedDatabase(`list-${names++}`);
  const sources: MemoryFeed[] = feeds.map(() => createMemoryFeed({ pageSize: 1000 }));
  const nameOf = (at: number) => `https://${at}.example`;
  const put = (at: number, ...objects: Held[]) => {
    for (const object of objects) sources[at]?.put(collectionOf(object), object);
  };
  for (const [at, objects] of feeds.entries()) put(at, ...objects);
  const sync = async (now: number) => {
    for (const [at, source] of sources.entries()) {
      await synchronize({ database, feed: nameOf(at), source, now: () => now });
    }
  };
  await sync(Date.UTC(2026, 10, 24));
  return {
    put,
    sync,
    sources,
    open: () =>
      openFeeds(
        database,
        feeds.map((_, at) => nameOf(at)),
      ),
  };
}

function collectionOf({ id }: Held): 'jobs' | 'organizations' | 'cooperations' {
  if (id.startsWith('job_')) return 'jobs';
  return id.startsWith('org_') ? 'organizations' : 'cooperations';
}
