/** Keeps a copy of a feed in SQLite and asks it a question: `npx node sdk/examples/mirror-to-sqlite.ts http://localhost:8787 feed.db`. */
import { DatabaseSync } from 'node:sqlite';
import { createFeed } from '@recruitment-feed/sdk';
import { sqliteStore } from '@recruitment-feed/sdk/stores/sqlite';

const [baseUrl = 'http://localhost:8787', file = 'feed.db'] = process.argv.slice(2);
const database = new DatabaseSync(file);

// The cursor lies beside the objects, so that the next run loads only what has changed since.
const mirror = await createFeed({ baseUrl }).mirror({ store: sqliteStore(database), collections: ['jobs'] });
await mirror.close();

const jobsByCity = database.prepare(`
  select place.value ->> 'city' as city, count(*) as jobs
  from feed_objects, json_each(object, '$.locations') as place
  where collection = 'jobs' and object ->> 'status' = 'open'
  group by city order by jobs desc, city limit 5`);
for (const { city, jobs } of jobsByCity.iterate()) console.log(`${city} · ${jobs}`);
