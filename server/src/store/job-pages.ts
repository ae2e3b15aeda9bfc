import type { FeedDatabase } from './schema.ts';

/** A job that can be applied for, and when what is told of it last changed. */
export interface JobPage {
  id: string;
  updatedAt: string;
}

/** Counts the jobs that can be applied for. */
export async function countJobPages(db: FeedDatabase): Promise<number> {
  const { number } = await openJobs(db)
    .select((eb) => eb.fn.countAll<number>().as('number'))
    .executeTakeFirstOrThrow();
  return Number(number);
}

/** Resolves with some of the jobs that can be applied for, the oldest first, so that a full part stays as it is. */
export async function listJobPages(
  db: FeedDatabase,
  { offset, limit }: { offset: number; limit: number },
): Promise<JobPage[]> {
  const rows = await openJobs(db)
    .select(['id', 'updated_at'])
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(({ id, updated_at }) => ({ id, updatedAt: updated_at }));
}

function openJobs(db: FeedDatabase) {
  return db.selectFrom('jobs').where('deleted_at', 'is', null).where('status', '=', 'open');
}
