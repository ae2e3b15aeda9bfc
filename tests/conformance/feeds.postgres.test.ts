import { afterAll } from 'vitest';
import { conformance } from './conformance.ts';
import { openPostgresFeed } from './postgres-feed.ts';

let opened: ReturnType<typeof openPostgresFeed> | undefined;
afterAll(async () => (await opened)?.close());

conformance('the server on PostgreSQL', () => {
  opened ??= openPostgresFeed();
  return opened;
});
