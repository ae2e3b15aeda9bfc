import type { Job } from '@recruitment-feed/sdk/contract';
import { batches } from './batches.ts';
import { appendChanges, upserts } from './change-log.ts';
import { toRef } from './embedded.ts';
import { newId } from './ids.ts';
import { type DescriptionTexts, foldDescription } from './job-description.ts';
import { type JobWrite, keepRows, nextRows } from './job-rows.ts';
import { indexWrittenJobs } from './job-search.ts';
import { inOrderOf, toWire } from './objects.ts';
import { isOneOf } from './one-of.ts';
import { prepared } from './prepared.ts';
import type { FeedDatabase } from './schema.ts';
import { forgetPlans } from './statistics.ts';
import { inTransaction } from './transaction.ts';

export type { JobWrite } from './job-rows.ts';

/** A job to keep: a new one, or in place of the one that it names. */
export interface JobPut {
  write: JobWrite;
  /** The id of the job in whose place it is kept; one that was closed is open again where `write` says so. */
  replaces?: string;
}

/** So many rows at once change how what follows is best done. */
const many = 64;

/** Keeps jobs, and tells of them in their order; each of them once. Resolves with their ids. */
export function putJobs(db: FeedDatabase, puts: readonly JobPut[], now: Date): Promise<string[]> {
  return inTransaction(db, async (trx) => {
    const ids: string[] = [];
    for (const batch of batches(puts)) {
      if (batch.length >= many) await forgetPlans(trx);
      const jobs = batch.map(({ write, replaces }) => ({
        ...write,
        id: replaces ?? write.id ?? newId('job'),
        isNew: replaces === undefined,
      }));
      const rows = await nextRows(trx, jobs, now);
      await keepRows(trx, rows);
      await indexWrittenJobs(trx, jobs);
      await appendChanges(trx, 'jobs', upserts(rows), now);
      ids.push(...jobs.map(({ id }) => id));
    }
    return ids;
  });
}

/** Keeps a new job. Resolves with its id. */
export async function insertJob(db: FeedDatabase, write: JobWrite, now: Date): Promise<string> {
  const [id = ''] = await putJobs(db, [{ write }], now);
  return id;
}

/** Replaces what is kept of a job; one that was closed is open again where `write` says so. */
export async function updateJob(db: FeedDatabase, id: string, write: JobWrite, now: Date): Promise<void> {
  await putJobs(db, [{ write, replaces: id }], now);
}

/** Closes jobs, which stay readable for 90 days; those that are closed already stay as they are. */
export function closeJobs(
  db: FeedDatabase,
  ids: readonly string[],
  { reason, at }: { reason: string; at: Date },
): Promise<void> {
  return inTransaction(db, async (trx) => {
    for (const batch of batches(ids)) {
      const found = await trx
        .selectFrom('jobs')
        .selectAll()
        .where('id', 'in', batch)
        .where('status', '!=', 'closed')
        .execute();
      const rows = inOrderOf(batch, found).map((row) => ({
        ...row,
        rev: row.rev + 1,
        updated_at: at.toISOString(),
        status: 'closed',
        closed_at: at.toISOString(),
        body: JSON.stringify({ ...JSON.parse(row.body), closedReason: reason }),
      }));
      await keepRows(trx, rows);
      await indexJobs(
        trx,
        rows.map(({ id }) => id),
      );
      await appendChanges(trx, 'jobs', upserts(rows), at);
    }
  });
}

/** Closes one job, as {@link closeJobs} does. */
export function closeJob(db: FeedDatabase, id: string, how: { reason: string; at: Date }): Promise<void> {
  return closeJobs(db, [id], how);
}

/** Resolves with one job and its description, or with undefined; one that is no longer told is not there. */
export async function findJob(db: FeedDatabase, id: string): Promise<Job | undefined> {
  const [job] = await jobsById(db, [id], { description: true });
  return job;
}

/** Resolves with those jobs that are there, in no order. */
export async function jobsById(
  db: FeedDatabase,
  ids: readonly string[],
  { description }: { description: boolean },
): Promise<Job[]> {
  const rows = await selectJobs(db, { description })
    .where(isOneOf(db, 'jobs.id', ids))
    .where('jobs.deleted_at', 'is', null)
    .execute();
  return rows.map(toJob);
}

/** Tells whether there was a job of this id that is no longer told. */
export async function wasJob(db: FeedDatabase, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('jobs')
    .select('id')
    .where('id', '=', id)
    .where('deleted_at', 'is not', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** What an importer compares of a job with what its board has now. */
export interface BoardJob {
  id: string;
  sourceId: string;
  status: string;
  digest: string;
  publisherId?: string;
  /** Undefined where it is no longer told. */
  postedAt?: string;
  closedAt?: string;
}

/** Every job that came from one board, closed ones too, for its importer to compare with what the board has now. */
export async function jobsOfBoard(db: FeedDatabase, system: string, board: string): Promise<BoardJob[]> {
  const rows = await db
    .selectFrom('jobs')
    .select(['id', 'source_id', 'status', 'digest', 'publisher_id', 'posted_at', 'closed_at', 'deleted_at'])
    .where('source_system', '=', system)
    .where('source_board', '=', board)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    sourceId: row.source_id ?? '',
    status: row.status,
    digest: row.digest ?? '',
    ...(row.publisher_id !== null && { publisherId: row.publisher_id }),
    ...(row.deleted_at === null && { postedAt: row.posted_at }),
    ...(row.deleted_at === null && row.closed_at !== null && { closedAt: row.closed_at }),
  }));
}

/** Makes jobs findable by what they and their employers are called now. */
export async function indexJobs(trx: FeedDatabase, ids: readonly string[]): Promise<void> {
  for (const batch of batches(ids)) {
    const jobs = inOrderOf(batch, await jobsById(trx, batch, { description: false }));
    await indexWrittenJobs(
      trx,
      jobs.map(({ organization, publisher, ...fields }) => ({
        ...fields,
        isNew: false,
        organizationId: organization.id,
        ...(publisher === undefined ? {} : { publisherId: publisher.id }),
      })),
    );
  }
}

function selectJobs(db: FeedDatabase, { description }: { description: boolean }) {
  return db
    .selectFrom('jobs')
    .innerJoin('organizations as employer', 'employer.id', 'jobs.organization_id')
    .leftJoin('organizations as publisher', 'publisher.id', 'jobs.publisher_id')
    .select([
      'jobs.id',
      'jobs.rev',
      'jobs.created_at',
      'jobs.updated_at',
      'jobs.status',
      'jobs.posted_at',
      'jobs.closed_at',
      'jobs.body',
      'employer.ref as employer_ref',
      'publisher.ref as publisher_ref',
    ])
    .modifyFront(prepared)
    .$if(description, (query) => query.select('jobs.description'));
}

type JobRow = Awaited<ReturnType<ReturnType<typeof selectJobs>['executeTakeFirstOrThrow']>>;

function toJob(row: JobRow): Job {
  const job = toWire<Job>(row, {
    status: row.status,
    ...(row.closed_at === null ? {} : { closedAt: row.closed_at }),
    organization: toRef(row.employer_ref),
    ...(row.publisher_ref === null ? {} : { publisher: toRef(row.publisher_ref) }),
    postedAt: row.posted_at,
  });
  if (!row.description) return job;
  const description: DescriptionTexts = JSON.parse(row.description);
  return foldDescription(job, description);
}
