import type { FeedDatabase } from './schema.ts';

/** How much the feed holds, and whether any of it is sample data. */
export interface Counts {
  organizations: number;
  /** Open ones. */
  jobs: number;
  cooperations: number;
  sample: boolean;
}

/** Counts what the feed holds. */
export async function countObjects(db: FeedDatabase): Promise<Counts> {
  const total = (table: 'organizations' | 'jobs' | 'cooperations') =>
    db.selectFrom(table).select(({ fn }) => fn.countAll<number>().as('total'));
  const [organizations, jobs, cooperations, sample] = await Promise.all([
    total('organizations').executeTakeFirstOrThrow(),
    total('jobs').where('status', '=', 'open').executeTakeFirstOrThrow(),
    total('cooperations').executeTakeFirstOrThrow(),
    db.selectFrom('organizations').select('id').where('body', 'like', '%"sample":true%').limit(1).executeTakeFirst(),
  ]);
  return {
    organizations: Number(organizations.total),
    jobs: Number(jobs.total),
    cooperations: Number(cooperations.total),
    sample: sample !== undefined,
  };
}
