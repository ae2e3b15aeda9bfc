import { batches } from '../store/batches.ts';
import { type BoardJob, closeJobs, type JobWrite, jobsOfBoard, putJobs } from '../store/jobs.ts';
import type { Without } from '../store/objects.ts';
import type { FeedDatabase } from '../store/schema.ts';
import type { Draft, Reading } from './adapter.ts';
import { digestOf } from './digest.ts';
import { createEmployers, type Employers } from './employers.ts';
import { goneJobs } from './gone.ts';
import type { Counts } from './report.ts';

/** Where records go, and for whom. */
interface Destination {
  system: string;
  board: string;
  /** Who publishes; without one, a job keeps the publisher that it has. */
  publisherId?: string;
  /** Who employs where a record names nobody. */
  fallbackEmployerId?: string;
  acceptShrink: boolean;
  now: Date;
  onProgress?: (done: number, total: number) => void;
}

/**
 * Writes a board as its newest file has it: new and changed jobs, and what is gone is closed.
 *
 * @param reading Without duplicates, and with an employer in every draft that cannot fall back on another.
 */
export async function writeBoard(
  trx: FeedDatabase,
  reading: Reading,
  destination: Destination,
): Promise<Counts> {
  const { system, board, acceptShrink, now, onProgress } = destination;
  const known = await jobsOfBoard(trx, system, board);
  const bySource = new Map(known.map((job) => [job.sourceId, job]));
  const present = presentIds(reading);
  const gone = goneJobs(known, present, reading, acceptShrink);
  const employers = await createEmployers(trx, now);
  const counts: Counts = {
    read: reading.drafts.length + reading.skipped.length,
    new: 0,
    changed: 0,
    unchanged: 0,
    closed: gone.length,
  };
  const writes = reading.drafts.map((draft) => {
    const before = bySource.get(draft.sourceId);
    const publisherId = destination.publisherId ?? before?.publisherId;
    const write = writeOf(draft, employers, reading, {
      ...destination,
      ...(publisherId !== undefined && { publisherId }),
    });
    return { before, write: dated(write, before, now) };
  });
  await employers.keep();
  let done = 0;
  for (const batch of batches(writes)) {
    const news = batch.filter(({ before, write }) => !isSame(before, write));
    for (const { before, write } of news) {
      if (!before) counts.new += 1;
      else counts.changed += 1;
      if (before?.status === 'open' && write.status === 'closed') counts.closed += 1;
    }
    counts.unchanged += batch.length - news.length;
    const puts = news.map(({ before, write }) => ({ write, ...(before && { replaces: before.id }) }));
    await putJobs(trx, puts, now);
    done += batch.length;
    onProgress?.(done, writes.length);
  }
  await closeJobs(
    trx,
    gone.map(({ id }) => id),
    { reason: 'removed', at: now },
  );
  return counts;
}

function isSame(before: BoardJob | undefined, { digest, status }: JobWrite): boolean {
  return before !== undefined && before.digest === digest && before.status === status;
}

/** Records that the file has, readable or not. */
export function presentIds({ drafts, skipped }: Reading): Set<string> {
  const ids = [...drafts, ...skipped].map(({ sourceId }) => sourceId);
  return new Set(ids.filter((id) => id !== undefined));
}

type UndatedWrite = Without<JobWrite, 'postedAt'> & { postedAt?: string };

function writeOf(
  { sourceId, employer, job, original }: Draft,
  employers: Employers,
  reading: Reading,
  { system, board, publisherId, fallbackEmployerId, now }: Destination,
): UndatedWrite {
  const ownBoard = reading.owner === undefined ? undefined : `${system}:${reading.owner}`;
  const organizationId =
    employer === undefined && fallbackEmployerId !== undefined
      ? fallbackEmployerId
      : employers.idOf(employer ?? { name: reading.owner ?? board }, ownBoard);
  const told = {
    ...emptyLists,
    ...job,
    ...standing(job, now),
    organizationId,
    ...(publisherId !== undefined && publisherId !== organizationId && { publisherId }),
    source: { system, board, id: sourceId, ...(job.url !== undefined && { url: job.url }) },
  };
  return { ...told, digest: digestOf(told), original };
}

const emptyLists = {
  employmentTypes: [],
  locations: [],
  pay: [],
  industries: [],
  skills: [],
  benefits: [],
  graduationYears: [],
};

/** A job whose closing date has passed is closed, whatever its source says. */
function standing(
  { status, closesAt }: Draft['job'],
  now: Date,
): { status: JobWrite['status']; closedReason?: string } {
  if (status === 'closed') return { status };
  const isOver = closesAt !== undefined && Date.parse(closesAt) < now.getTime();
  return isOver ? { status: 'closed', closedReason: 'expired' } : { status: 'open' };
}

/** Where a source tells no date, what the feed knew stays, and what it learns is of today. */
function dated(write: UndatedWrite, before: BoardJob | undefined, now: Date): JobWrite {
  const today = now.toISOString();
  return {
    ...write,
    postedAt: write.postedAt ?? before?.postedAt ?? today,
    ...(write.status === 'closed' && { closedAt: before?.closedAt ?? today }),
  };
}
