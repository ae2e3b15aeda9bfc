import * as z from 'zod/mini';
import type { Cohort } from './cohort.ts';
import type { Cooperation } from './cooperation.ts';
import type { Event } from './event.ts';
import type { Job } from './job.ts';
import { open } from './open-enum.ts';
import type { Organization } from './organization.ts';
import { repeated } from './page.ts';
import type { Post } from './post.ts';
import { get } from './route.ts';

/** Whose objects the change log tells. */
export const collections = ['organizations', 'jobs', 'cooperations', 'posts', 'events', 'cohorts'] as const;
/** The name of a collection in the change log. */
export type Collection = (typeof collections)[number];

/** The objects of each collection. */
export interface CollectionObjects {
  organizations: Organization;
  jobs: Job;
  cooperations: Cooperation;
  posts: Post;
  events: Event;
  cohorts: Cohort;
}

/** An object that came or changed. */
export interface Upsert<C extends Collection = Collection> {
  collection: C;
  op: 'upsert';
  id: string;
  rev: number;
  object: CollectionObjects[C];
}
/** An object that is gone. */
export interface Tombstone<C extends Collection = Collection> {
  collection: C;
  op: 'delete';
  id: string;
  rev: number;
}
/** What happened to one object: it is there in a new revision, or it is gone. */
export type Change = { [C in Collection]: Upsert<C> | Tombstone<C> }[Collection];

const change: unknown = z.looseObject({
  collection: open(collections),
  op: open(['upsert', 'delete']),
  id: z.string(),
  rev: z.int(),
  object: z.optional(z.looseObject({})),
});

/** From where on changes are told, and of what. */
export const SyncFilter = z.object({
  /** The `nextCursor` of the answer before; absent for everything there is. */
  since: z.optional(z.string()),
  collections: repeated(z.enum(collections)),
  limit: z.optional(z.coerce.number().check(z.int(), z.gte(1))),
  include: repeated(z.enum(['description'])),
});
export type SyncFilter = z.output<typeof SyncFilter>;

/** Changes in the order of the log, each object once, in its latest revision. */
export const SyncPage = z.looseObject({
  changes: z.array(change as z.ZodMiniType<Change, Change>),
  nextCursor: z.string(),
  hasMore: z.boolean(),
  /** How long a client that has everything waits before it asks again. */
  pollAfterSeconds: z.int(),
});
export type SyncPage = z.output<typeof SyncPage>;

/** How changes since a cursor are read. */
export const sync = {
  changes: get('/v1/sync', {
    summary: 'Returns what changed since a cursor, or everything there is.',
    query: SyncFilter,
    returns: SyncPage,
    errors: ['invalid_cursor', 'cursor_filter_mismatch', 'cursor_expired'],
  }),
} as const;
