import { createKey, openDataFolder } from '@recruitment-feed/server';
import { makeFeed } from '../shared/make-feed.ts';
import { type Served, serve } from '../shared/serve.ts';

/** A feed with many jobs. */
export interface BigFeed extends Served {
  /** The job whose page a student may open, and its employer. */
  job: { url: string; employer: string };
  /** Gives so many jobs another title. */
  change(jobs: number): Promise<void>;
}

/** Fills a data folder and serves it; its snapshot is ready, as that of a feed that has readers is. */
export async function startBigFeed(root: string, data: string, jobs: number): Promise<BigFeed> {
  const db = await openDataFolder(data);
  await makeFeed(db, jobs);
  const scopes = ['jobs:write' as const];
  const { key } = await createKey(db, { name: 'bench', kind: 'secret', scopes }, new Date());
  await db.destroy();
  const server = await serve(root, data);
  try {
    return { ...server, ...(await prepare(server, key)) };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function prepare({ url: feed }: Served, key: string): Promise<Pick<BigFeed, 'job' | 'change'>> {
  const read = async (path: string) => (await fetch(feed + path)).json();
  await read('/v1/snapshots/latest?collections=jobs&collections=organizations&collections=cooperations');
  const { data: items } = await read('/v1/jobs?limit=100');
  const [{ url, organization }] = items;
  return {
    job: { url, employer: organization.name },
    async change(count) {
      for (const { id, title } of items.slice(0, count)) {
        const response = await fetch(`${feed}/v1/jobs/${id}`, {
          method: 'PATCH',
          headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
          body: JSON.stringify({ title: `${title}（急聘）` }),
        });
        if (!response.ok) throw new Error(`The feed answered ${response.status}.`);
        await response.arrayBuffer();
      }
    },
  };
}
