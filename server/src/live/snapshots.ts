import { lastSeq } from '../store/change-log.ts';
import type { Cursors } from '../store/cursor.ts';
import type { FeedDatabase } from '../store/schema.ts';
import { buildSnapshot, type KeptPart, type KeptSnapshot } from '../store/snapshots.ts';

export interface CurrentSnapshot extends KeptSnapshot {
  createdAt: Date;
  expiresAt: Date;
}

/** The snapshots of one server. */
export interface Snapshots {
  /** Resolves with a snapshot that is an hour old at most, or as old as the last change. */
  latest(): Promise<CurrentSnapshot>;
  /** Returns a part of the latest snapshot or of the one before; undefined for any other. */
  part(id: string, collection: string): KeptPart | undefined;
}

const hour = 60 * 60 * 1000;

/** Creates the place where snapshots are kept, in memory; the first is built when it is asked for. */
export function createSnapshots(db: FeedDatabase, cursors: Cursors, clock: () => Date): Snapshots {
  let kept: CurrentSnapshot[] = [];
  let building: Promise<CurrentSnapshot> | undefined;

  async function renew(): Promise<CurrentSnapshot> {
    const [latest] = kept;
    const createdAt = clock();
    // Stays as the one before for as long as the next is the latest: an hour and an hour.
    const expiresAt = new Date(createdAt.getTime() + 2 * hour);
    const unchanged = latest && (await lastSeq(db)) === latest.seq;
    const next = { ...(unchanged ? latest : await buildSnapshot(db, cursors)), createdAt, expiresAt };
    kept = [next, ...(unchanged ? kept.slice(1) : kept.slice(0, 1))];
    return next;
  }

  return {
    async latest() {
      const [latest] = kept;
      if (latest && clock().getTime() - latest.createdAt.getTime() < hour) return latest;
      building ??= renew().finally(() => {
        building = undefined;
      });
      return building;
    },
    part: (id, collection) =>
      kept.find((snapshot) => snapshot.id === id)?.parts.find((part) => part.collection === collection),
  };
}
