/** Prints jobs as they appear, change and close: `npx node sdk/examples/follow-jobs.ts http://localhost:8787 cursor.txt`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createFeed, isFeedError } from '@recruitment-feed/sdk';

const [baseUrl = 'http://localhost:8787', file = 'cursor.txt'] = process.argv.slice(2);
const stop = new AbortController();
process.once('SIGINT', () => stop.abort());

const lastEventId = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
const stream = createFeed({ baseUrl }).stream(
  { collections: ['jobs'], lastEventId },
  { signal: stop.signal, onState: ({ state }) => console.error(state) },
);
try {
  for await (const change of stream) {
    if (change.op === 'delete') console.log(`deleted · ${change.id}`);
    else if (change.collection === 'jobs') console.log(`${change.object.status} · ${change.object.title}`);
    // Only after the work, so that a crash repeats a change rather than losing it.
    writeFileSync(file, stream.lastEventId ?? '');
  }
} catch (error) {
  if (!isFeedError(error) || !stop.signal.aborted) throw error;
}
