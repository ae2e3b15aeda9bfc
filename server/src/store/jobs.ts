import type { Job } from '@recruitment-feed/sdk/contract';
import { appendChange } from './change-log.ts';
import { toRef } from './embedded.ts';
import { newId } from './ids.ts';
import { type DescriptionTexts, foldDescription, splitDescription } from './job-description.ts';
import { indexJob } from './job-search.ts';
import { type KeptFields, toWire, utc, type Without } from './objects.ts';
import type { FeedDatabase } from './schema.ts';
import { inTransaction } from './transaction.ts';

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

/** Keeps a new job. Resolves with its id. */
export function insertJob(db: FeedDatabase, write: JobWrite, now: Date): Promise<string> {
  return inTransaction(db, async (trx) => {
    const id = write.id ?? newId('job');
    const at = now.toISOString();
    await trx
      .insertInto('jobs')
      .values({ id, rev: 1, created_at: at, updated_at: at, ...columns(write, now) })
      .execute();
    await indexJob(trx, id, write);
    await appendChange(trx, 'jobs', { id, rev: 1, op: 'upsert' }, now);
    return id;
  });
}

/** Replaces what is kept of a job; one that was closed is open again where `write` says so. */
export function updateJob(db: FeedDatabase, id: string, write: JobWrite, now: Date): Promise<void> {
  return inTransaction(db, async (trx) => {
    const { rev } = await trx
      .updateTable('jobs')
      .set((eb) => ({ ...columns(write, now), rev: eb('rev', '+', 1), updated_at: now.toISOString() }))
      .where('id', '=', id)
      .returning('rev')
      .executeTakeFirstOrThrow();
    await indexJob(trx, id, write);
    await appendChange(trx, 'jobs', { id, rev, op: 'upsert' }, now);
  });
}

/** Closes a job, which stays readable for 90 days; one that is closed already stays as it is. */
export function closeJob(
  db: FeedDatabase,
  id: string,
  { reason, at }: { reason: string; at: Date },
): Promise<void> {
  return inTransaction(db, async (trx) => {
    const row = await trx
      .selectFrom('jobs')
      .select(['status', 'body'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    if (row.status === 'closed') return;
    const closedAt = at.toISOString();
    const { rev } = await trx
      .updateTable('jobs')
      .set((eb) => ({
        status: 'closed',
        closed_at: closedAt,
        body: JSON.stringify({ ...JSON.parse(row.body), closedReason: reason }),
        rev: eb('rev', '+', 1),
        updated_at: closedAt,
      }))
      .where('id', '=', id)
      .returning('rev')
      .executeTakeFirstOrThrow();
    await indexJobs(trx, [id]);
    await appendChange(trx, 'jobs', { id, rev, op: 'upsert' }, at);
  });
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
    .where('jobs.id', 'in', ids)
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
}

/** Every job that came from one board, closed ones too, for its importer to compare with what the board has now. */
export async function jobsOfBoard(db: FeedDatabase, system: string, board: string): Promise<BoardJob[]> {
  const rows = await db
    .selectFrom('jobs')
    .select(['id', 'source_id', 'status', 'digest', 'publisher_id'])
    .where('source_system', '=', system)
    .where('source_board', '=', board)
    .execute();
  return rows.map(({ id, source_id, status, digest, publisher_id }) => ({
    id,
    sourceId: source_id ?? '',
    status,
    digest: digest ?? '',
    ...(publisher_id !== null && { publisherId: publisher_id }),
  }));
}

/** Makes jobs findable by what they and their employers are called now. */
export async function indexJobs(trx: FeedDatabase, ids: readonly string[]): Promise<void> {
  for (const { organization, publisher, ...fields } of await jobsById(trx, ids, { description: false }))
    await indexJob(trx, fields.id, {
      ...fields,
      organizationId: organization.id,
      ...(publisher === undefined ? {} : { publisherId: publisher.id }),
    });
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

function columns(write: JobWrite, now: Date) {
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
