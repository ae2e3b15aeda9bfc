import { setTimeout as sleep } from 'node:timers/promises';
import { uuidv7obj } from 'uuidv7';
import { UnavailableError } from '../errors.ts';
import { lastSeq } from '../store/change-log.ts';
import type { Cursors } from '../store/cursor.ts';
import { giveLease, type Lease, takeLease } from '../store/lease.ts';
import type { FeedDatabase } from '../store/schema.ts';
import { buildSnapshot } from '../store/snapshot-build.ts';
import { type KeptSnapshot, keepSnapshot, latestSnapshot, prolongSnapshot } from '../store/snapshots.ts';

/** The snapshots of a feed, which all its processes share. */
export interface Snapshots {
  /**
   * Resolves with a snapshot that is an hour old at most, or as old as the last change; somewhat older while another
   * process builds the next.
   *
   * @throws UnavailableError where another process builds the first, and is not ready soon.
   */
  latest(): Promise<KeptSnapshot>;
}

const hour = 60 * 60 * 1000;
const looks = 100;
const lookMilliseconds = 100;

/** Creates the place where snapshots are asked for; one is built when it is, by one process at a time. */
export function createSnapshots(db: FeedDatabase, cursors: Cursors, clock: () => Date): Snapshots {
  let renewing: Promise<KeptSnapshot> | undefined;

  async function latest(): Promise<KeptSnapshot> {
    const kept = await latestSnapshot(db);
    if (kept && isFresh(kept)) return kept;
    renewing ??= renew().finally(() => {
      renewing = undefined;
    });
    return renewing;
  }

  const isFresh = ({ createdAt }: KeptSnapshot) => clock().getTime() - createdAt.getTime() < hour;

  async function renew(): Promise<KeptSnapshot> {
    const lease: Lease = { name: 'snapshot', holder: uuidv7obj().toHex() };
    for (let look = 0; look < looks; look++) {
      if (await takeLease(db, lease, clock())) {
        try {
          return await renewAlone(lease);
        } finally {
          await giveLease(db, lease);
        }
      }
      const kept = await latestSnapshot(db);
      if (kept && clock() < kept.expiresAt) return kept;
      await sleep(lookMilliseconds);
    }
    throw new UnavailableError('The snapshot is being built. Come back for it.', 10);
  }

  async function renewAlone(lease: Lease): Promise<KeptSnapshot> {
    const kept = await latestSnapshot(db);
    // Built by the one who had the lease before.
    if (kept && isFresh(kept)) return kept;
    const createdAt = clock();
    // Stays as the one before for as long as the next is the latest: an hour and an hour.
    const expiresAt = new Date(createdAt.getTime() + 2 * hour);
    if (kept && (await lastSeq(db)) === kept.seq) {
      const same = { ...kept, createdAt, expiresAt };
      await prolongSnapshot(db, same);
      return same;
    }
    const id = `snap_${uuidv7obj().toHex()}`;
    const stillAlone = async (on: FeedDatabase) => {
      if (!(await takeLease(on, lease, clock())))
        throw new UnavailableError('Another server builds the snapshot now. Come back for it.', 10);
    };
    const built = await buildSnapshot(db, { id, cursors, onRead: () => stillAlone(db) });
    const next = { id, createdAt, expiresAt, ...built };
    await keepSnapshot(db, next, stillAlone);
    return next;
  }

  return { latest };
}
