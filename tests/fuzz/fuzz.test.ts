import { createMockFeed } from '@recruitment-feed/api-mock';
import { afterAll } from 'vitest';
import { makeKeys } from '../conformance/make-keys.ts';
import { fuzz } from './fuzz.ts';

const now = new Date('2026-11-24T08:00:00Z');
const opened = createMockFeed({ clock: () => now }).then(async ({ db, fetch, close }) => ({
  db,
  close,
  url: 'http://localhost',
  fetch: (request: Request) => fetch(request),
  keys: await makeKeys(db, now),
}));
afterAll(async () => (await opened).close());

fuzz('hostile requests on SQLite', () => opened);
