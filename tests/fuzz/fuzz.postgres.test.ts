import { afterAll } from 'vitest';
import { openPostgresFeed } from '../conformance/postgres-feed.ts';
import { fuzz } from './fuzz.ts';

let opened: ReturnType<typeof openPostgresFeed> | undefined;
afterAll(async () => (await opened)?.close());

fuzz('hostile requests on PostgreSQL', () => {
  opened ??= openPostgresFeed();
  return opened;
});
