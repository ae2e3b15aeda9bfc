import { createFeed, type Feed, isApiError, type Listing } from '@recruitment-feed/sdk';
import type { Job } from '@recruitment-feed/sdk/contract';
import * as match from '@recruitment-feed/sdk/match';
import { type Posting, readPostings } from '@recruitment-feed/sdk/posting';
import { createFeedReader } from '@recruitment-feed/sdk/read';
import { Job as JobSchema } from '@recruitment-feed/sdk/schemas';
import { indexedDbStore } from '@recruitment-feed/sdk/stores/indexeddb';
import { memoryStore } from '@recruitment-feed/sdk/stores/memory';
import { postgresStore } from '@recruitment-feed/sdk/stores/postgres';
import { sqliteStore } from '@recruitment-feed/sdk/stores/sqlite';
import { streamOf } from '@recruitment-feed/sdk/stream';
import { verifyWebhook } from '@recruitment-feed/sdk/webhooks';

const feed: Feed = createFeed({ baseUrl: 'https://feed.example.org' });
const list: Listing<Job> = feed.jobs.list({ employmentType: 'INTERN' });
export const titles: Promise<string[]> = list.then(({ data }) => data.map(({ title }) => title));
export const found: readonly Posting[] = readPostings(document, { url: 'https://example.org' });
export const all = [
  match,
  createFeedReader,
  JobSchema,
  indexedDbStore,
  memoryStore,
  postgresStore,
  sqliteStore,
  streamOf,
  verifyWebhook,
  isApiError,
];
// @ts-expect-error -- the types are there, and refuse what the contract does not have
void feed.jobs.list({ colour: 'red' });
