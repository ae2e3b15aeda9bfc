// What a program does first with each entry of the package, in whatever runtime it runs.
import * as sdk from '@recruitment-feed/sdk';
import * as contract from '@recruitment-feed/sdk/contract';
import * as match from '@recruitment-feed/sdk/match';
import * as posting from '@recruitment-feed/sdk/posting';
import * as read from '@recruitment-feed/sdk/read';
import * as schemas from '@recruitment-feed/sdk/schemas';
import * as indexeddb from '@recruitment-feed/sdk/stores/indexeddb';
import * as memory from '@recruitment-feed/sdk/stores/memory';
import * as postgres from '@recruitment-feed/sdk/stores/postgres';
import * as sqlite from '@recruitment-feed/sdk/stores/sqlite';
import * as stream from '@recruitment-feed/sdk/stream';
import * as webhooks from '@recruitment-feed/sdk/webhooks';

const entries = {
  '@recruitment-feed/sdk': sdk,
  '@recruitment-feed/sdk/contract': contract,
  '@recruitment-feed/sdk/match': match,
  '@recruitment-feed/sdk/posting': posting,
  '@recruitment-feed/sdk/read': read,
  '@recruitment-feed/sdk/schemas': schemas,
  '@recruitment-feed/sdk/stores/indexeddb': indexeddb,
  '@recruitment-feed/sdk/stores/memory': memory,
  '@recruitment-feed/sdk/stores/postgres': postgres,
  '@recruitment-feed/sdk/stores/sqlite': sqlite,
  '@recruitment-feed/sdk/stream': stream,
  '@recruitment-feed/sdk/webhooks': webhooks,
};

/** Reads jobs, follows the stream until it stands, and keeps a copy; tells what came of each. */
export async function consume(baseUrl) {
  const feed = sdk.createFeed({ baseUrl });
  const { data } = await feed.jobs.list({ limit: 3 });
  const first = await read.createFeedReader({ baseUrl }).jobs.get(data[0].id);
  const missing = await feed.jobs.get('job_0').catch((error) => error);
  const abort = new AbortController();
  const states = [];
  const onState = ({ state }) => {
    states.push(state);
    if (state === 'open') abort.abort();
  };
  try {
    for await (const _ of feed.stream({ collections: ['jobs'] }, { signal: abort.signal, onState }));
  } catch (error) {
    if (!sdk.isFeedError(error) || error.code !== 'aborted') throw error;
  }
  const store = memory.memoryStore();
  const mirror = await feed.mirror({ store });
  await mirror.close();
  return {
    entries: Object.keys(entries),
    empty: Object.keys(entries).filter((name) => Object.keys(entries[name]).length === 0),
    listed: data.length,
    same: first.id === data[0].id,
    missing: missing.name,
    states,
    mirrored: store.all('jobs').length,
    pay: posting.parsePay('8千-1.2万·14薪')?.monthsPerYear,
    schema: schemas.Job['~standard'].version,
  };
}
