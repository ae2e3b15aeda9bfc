import type { FeedDatabase } from './schema.ts';

/** How much a feed holds. */
export interface Counts {
  organizations: number;
  /** The open ones. */
  jobs: number;
  cooperations: number;
  /** True where invented data is among it. */
  sample: boolean;
}

/** Counts what the feed holds. */
export async function countObjects(db: FeedDatabase): Promise<Counts> {
  const count = (table: 'organizations' | 'jobs' | 'cooperations') =>
    db.selectFrom(table).select((eb) => eb.fn.countAll<number>().as('number'));
  const organizations = await count('organizations').executeTakeFirstOrThrow();
  const jobs = await count('jobs')
    .where('deleted_at', 'is', null)
    .where('status', '=', 'open')
    .executeTakeFirstOrThrow();
  const cooperations = await count('cooperations').executeTakeFirstOrThrow();
  const sample = await db
    .selectFrom('organizations')
    .select('id')
    .where('body', 'like', '%"sample":true%')
    .limit(1)
    .executeTakeFirst();
  return {
    organizations: organizations.number,
    jobs: jobs.number,
    cooperations: cooperations.number,
    sample: sample !== undefined,
  };
}
