import { appendChange } from './change-log.ts';
import { findJob, type JobWrite } from './jobs.ts';
import type { FeedDatabase } from './schema.ts';
import { removeDocuments } from './search-write.ts';

/** Resolves with what is kept of a job, as it is written; or with undefined where it is not told. */
export async function findJobWrite(
  db: FeedDatabase,
  jobId: string,
): Promise<{ rev: number; write: JobWrite } | undefined> {
  const job = await findJob(db, jobId);
  if (!job) return undefined;
  const { id, rev, createdAt, updatedAt, organization, publisher, ...fields } = job;
  const { digest, original } = await db
    .selectFrom('jobs')
    .select(['digest', 'original'])
    .where('id', '=', jobId)
    .executeTakeFirstOrThrow();
  const write: JobWrite = {
    ...fields,
    organizationId: organization.id,
    ...(publisher === undefined ? {} : { publisherId: publisher.id }),
    ...(digest === null ? {} : { digest }),
    ...(original === null ? {} : { original: JSON.parse(original) }),
  };
  return { rev, write };
}

/** Removes a job with a tombstone; its row stays, so that its id is known to be gone. */
export async function deleteJob(trx: FeedDatabase, id: string, now: Date): Promise<void> {
  const at = now.toISOString();
  const { rev } = await trx
    .updateTable('jobs')
    .set((eb) => ({ deleted_at: at, rev: eb('rev', '+', 1), updated_at: at }))
    .where('id', '=', id)
    .returning('rev')
    .executeTakeFirstOrThrow();
  await removeDocuments(trx, [id]);
  await appendChange(trx, 'jobs', { id, rev, op: 'delete' }, now);
}
