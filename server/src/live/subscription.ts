import {
  collections as allCollections,
  type Change,
  type Collection,
  type StreamFilter,
} from '@recruitment-feed/sdk/contract';
import { type Cursors, questionOf } from '../store/cursor.ts';
import { writePosition } from '../store/position.ts';

/** What one kind of connection wants to be told; connections with the same key share their frames. */
export interface Subscription {
  key: string;
  collections: readonly Collection[];
  /** The event whose viewer this kind of connection is. */
  eventId?: string | undefined;
  /** Returns the change as this kind of connection is told it; undefined where it is not told at all. */
  view(change: Change): Change | undefined;
  /** Writes the cursor of a place in the change log. */
  cursorAt(seq: number): string;
}

export function subscriptionOf(filter: StreamFilter, cursors: Cursors): Subscription {
  const { collections = allCollections, organizationId, eventId } = filter;
  return {
    key: questionOf('stream', { collections, organizationId, eventId }),
    collections,
    eventId,
    view(change) {
      if (!collections.includes(change.collection)) return undefined;
      return organizationId ? ofOrganizations(change, organizationId) : change;
    },
    cursorAt: (after) => writePosition(cursors, collections, { after, fullUntil: 0 }),
  };
}

/** An object in its first revision cannot have left; a later one may have, and is then told as gone. */
function ofOrganizations(change: Change, ids: readonly string[]): Change | undefined {
  if (change.op === 'delete' || organizationsOf(change).some((id) => ids.includes(id))) return change;
  const { collection, id, rev } = change;
  return rev === 1 ? undefined : { collection, op: 'delete', id, rev };
}

function organizationsOf(change: Change & { op: 'upsert' }): string[] {
  switch (change.collection) {
    case 'organizations':
      return [change.id];
    case 'jobs':
      return [
        change.object.organization.id,
        ...(change.object.publisher ? [change.object.publisher.id] : []),
      ];
    case 'cooperations':
      return [change.object.enterprise.id, change.object.college.id];
    case 'posts':
      return [change.object.organization.id];
    case 'cohorts':
      return [change.object.college.id];
    case 'events':
      return change.object.hosts.map(({ id }) => id);
  }
}
