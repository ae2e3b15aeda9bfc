import {
  collections as allCollections,
  type Change,
  type Collection,
  changeFor,
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
      return organizationId ? changeFor(organizationId, change) : change;
    },
    cursorAt: (after) => writePosition(cursors, collections, { after, fullUntil: 0 }),
  };
}
