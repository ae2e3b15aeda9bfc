import {
  collections as allCollections,
  type Change,
  type Collection,
  type CollectionObjects,
  type SyncFilter,
  type SyncPage,
} from '@recruitment-feed/sdk/contract';
import { CursorExpiredError } from '../errors.ts';
import { changesAfter, type LoggedChange, lastSeq } from './change-log.ts';
import { isForgotten } from './change-retention.ts';
import { cohortsById } from './cohorts.ts';
import { cooperationsById } from './cooperations.ts';
import type { Cursors } from './cursor.ts';
import { eventsById } from './events.ts';
import { jobsById } from './jobs.ts';
import { organizationsById } from './organizations.ts';
import { readPosition, writePosition } from './position.ts';
import { postsById } from './posts.ts';
import type { FeedDatabase } from './schema.ts';

const defaultChanges = 500;
const maxChanges = 1000;
const pollAfterSeconds = 60;

/**
 * Resolves with what changed since a cursor, or with the beginning of everything there is.
 *
 * @throws CursorExpiredError where not everything is kept that came after the cursor.
 * @throws InvalidCursorError and CursorFilterMismatchError as {@link Cursors.read} does.
 */
export async function readChanges(db: FeedDatabase, filter: SyncFilter, cursors: Cursors): Promise<SyncPage> {
  const { since, limit: asked = defaultChanges, include, ...rest } = filter;
  const collections = rest.collections ?? allCollections;
  const limit = Math.min(asked, maxChanges);

  const position =
    since === undefined
      ? { after: 0, fullUntil: await lastSeq(db) }
      : readPosition(cursors, collections, since);
  if (since !== undefined && (await isForgotten(db, position))) throw new CursorExpiredError();
  const { after, fullUntil } = position;
  const logged = await changesAfter(db, { after, collections, limit: limit + 1 });
  const page = logged.slice(0, limit);
  const hasMore = logged.length > limit;

  // Whoever began from nothing holds nothing yet of what was deleted before.
  const telling = page.filter(({ op, seq }) => op === 'upsert' || seq > fullUntil);
  const changes = await withObjects(db, telling, { description: include?.includes('description') ?? false });
  const next = page.at(-1)?.seq ?? after;
  return {
    changes,
    nextCursor: writePosition(cursors, collections, { after: next, fullUntil }),
    hasMore,
    pollAfterSeconds: hasMore ? 0 : pollAfterSeconds,
  };
}

type Loaders = {
  [C in Collection]: (
    db: FeedDatabase,
    ids: readonly string[],
    options: { description: boolean },
  ) => Promise<CollectionObjects[C][]>;
};
const loaders: Loaders = {
  organizations: organizationsById,
  jobs: jobsById,
  cooperations: cooperationsById,
  posts: postsById,
  events: eventsById,
  cohorts: cohortsById,
};

async function withObjects(
  db: FeedDatabase,
  logged: readonly LoggedChange[],
  options: { description: boolean },
): Promise<Change[]> {
  const objects = await objectsOf(db, logged, options);
  return logged.flatMap(({ collection, op, object_id: id, rev }): Change[] => {
    if (op === 'delete') return [{ collection, op, id, rev }];
    const object = objects.get(id);
    // Changed or gone between the two readings: that stands further down the log, and is told once, there.
    return object?.rev === rev ? [{ collection, op, id, rev, object } as Change] : [];
  });
}

/** Resolves with the objects of changes as they are now, by id; one that is gone meanwhile is missing. */
export async function objectsOf(
  db: FeedDatabase,
  logged: readonly LoggedChange[],
  options: { description: boolean },
): Promise<Map<string, CollectionObjects[Collection]>> {
  const objects = new Map<string, CollectionObjects[Collection]>();
  for (const [collection, changes] of Map.groupBy(logged, (change) => change.collection)) {
    const ids = changes.filter(({ op }) => op === 'upsert').map(({ object_id }) => object_id);
    for (const object of await loaders[collection](db, ids, options)) objects.set(object.id, object);
  }
  return objects;
}
