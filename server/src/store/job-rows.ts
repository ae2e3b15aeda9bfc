import type { Job } from '@recruitment-feed/sdk/contract';
import { batches } from './batches.ts';
import { splitDescription } from './job-description.ts';
import type { ObjectColumns } from './object-columns.ts';
import { type KeptFields, utc, type Without } from './objects.ts';
import type { FeedDatabase, JobsTable } from './schema.ts';
import { fromInserted } from './upsert.ts';

export type JobWrite = Without<Job, KeptFields | 'organization' | 'publisher'> & {
  id?: string;
  /** The employer. */
  organizationId: string;
  publisherId?: string;
  /** A hash of the source's record, by which its importer sees that nothing changed. */
  digest?: string;
  /** The source's record; kept, never sent. */
  original?: unknown;
};

/**
 * Resolves with the rows in which jobs are to be kept: of new ones the first, of others the next revision.
 *
 * @throws Error where one that is not new is not there.
 */
export async function nextRows(
  trx: FeedDatabase,
  jobs: readonly (JobWrite & { id: string; isNew: boolean })[],
  now: Date,
): Promise<JobsTable[]> {
  const at = now.toISOString();
  const replaced = jobs.filter(({ isNew }) => !isNew).map(({ id }) => id);
  const before = new Map<string, { rev: number; created_at: string }>();
  for (const batch of batches(replaced)) {
    const rows = await trx
      .selectFrom('jobs')
      .select(['id', 'rev', 'created_at'])
      .where('id', 'in', batch)
      .execute();
    for (const row of rows) before.set(row.id, row);
  }
  return jobs.map(({ isNew, ...job }) => {
    const { id } = job;
    const { rev, created_at } = isNew ? { rev: 0, created_at: at } : (before.get(id) ?? missing(id));
    return { id, rev: rev + 1, created_at, updated_at: at, ...columns(job, now) };
  });
}

/**
 * Writes the next rows of jobs.
 *
 * @throws Error where a new job has the id of one that is there.
 */
export async function keepRows(trx: FeedDatabase, rows: readonly JobsTable[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}) as (keyof JobsTable)[];
  const rewritten = columns.filter((column) => column !== 'id' && column !== 'created_at');
  for (const batch of batches(rows)) {
    const kept = await trx
      .insertInto('jobs')
      .values(batch)
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet(fromInserted(rewritten)).whereRef('jobs.rev', '<', 'excluded.rev'),
      )
      .returning('id')
      .execute();
    if (kept.length < batch.length) throw new Error('A new job has the id of one that is there.');
  }
}

function missing(id: string): never {
  throw new Error(`There is no ${id}.`);
}

function columns(write: JobWrite, now: Date): Omit<JobsTable, keyof ObjectColumns> & { body: string } {
  const { id: _, organizationId, publisherId, digest, original, status, postedAt, closedAt, ...rest } = write;
  const { fields, description } = splitDescription(rest);
  const closed = status === 'closed';
  const { closedReason, ...open } = fields;
  return {
    status,
    posted_at: utc(postedAt),
    closed_at: closed ? utc(closedAt ?? now.toISOString()) : null,
    deleted_at: null,
    organization_id: organizationId,
    publisher_id: publisherId ?? null,
    source_system: write.source?.system ?? null,
    source_board: write.source?.board ?? null,
    source_id: write.source?.id ?? null,
    digest: digest ?? null,
    original: original === undefined ? null : JSON.stringify(original),
    description: description === undefined ? null : JSON.stringify(description),
    body: JSON.stringify(closed ? fields : open),
  };
}
