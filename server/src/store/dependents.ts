import type { Collection } from '@recruitment-feed/sdk/contract';
import { batches } from './batches.ts';
import { appendChanges, upserts } from './change-log.ts';
import { indexCohorts } from './cohorts.ts';
import { renewConversationsOf } from './conversation-parties.ts';
import { indexCooperations } from './cooperations.ts';
import { indexJobs } from './jobs.ts';
import { inOrderOf } from './objects.ts';
import { indexPosts } from './posts.ts';
import type { FeedDatabase } from './schema.ts';

/**
 * Renews the objects in which an organization is embedded after it took another name or standing: each gets a new
 * revision and stands in the change log, so that every copy of it is renewed too. Conversations are private: they get
 * the revision only.
 */
export async function refreshDependents(trx: FeedDatabase, organizationId: string, now: Date): Promise<void> {
  const dependents = await findDependents(trx, organizationId);
  for (const [collection, ids] of Object.entries(dependents) as [keyof typeof dependents, string[]][]) {
    for (const batch of batches(ids)) {
      const renewed = await trx
        .updateTable(collection)
        .set((eb) => ({ rev: eb('rev', '+', 1), updated_at: now.toISOString() }))
        .where('id', 'in', batch)
        .returning(['id', 'rev'])
        .execute();
      await appendChanges(trx, collection, upserts(inOrderOf(batch, renewed)), now);
    }
  }
  // Reports stand in no log; their revision is what a reader compares.
  await trx
    .updateTable('reports')
    .set((eb) => ({ rev: eb('rev', '+', 1), updated_at: now.toISOString() }))
    .where('organization_id', '=', organizationId)
    .execute();
  await indexJobs(trx, dependents.jobs);
  await indexCooperations(trx, dependents.cooperations);
  await indexPosts(trx, dependents.posts);
  await renewConversationsOf(trx, organizationId, now);
  await indexCohorts(trx, dependents.cohorts);
}

async function findDependents(trx: FeedDatabase, organizationId: string) {
  const jobs = await trx
    .selectFrom('jobs')
    .select('id')
    .where('deleted_at', 'is', null)
    .where(({ eb, or }) =>
      or([eb('organization_id', '=', organizationId), eb('publisher_id', '=', organizationId)]),
    )
    .execute();
  const cooperations = await trx
    .selectFrom('cooperations')
    .select('id')
    .where(({ eb, or }) =>
      or([eb('enterprise_id', '=', organizationId), eb('college_id', '=', organizationId)]),
    )
    .execute();
  const posts = await trx
    .selectFrom('posts')
    .select('id')
    .where('organization_id', '=', organizationId)
    .execute();
  const events = await trx
    .selectFrom('event_hosts')
    .select('event_id as id')
    .where('organization_id', '=', organizationId)
    .execute();
  const cohorts = await trx
    .selectFrom('cohorts')
    .select('id')
    .where('college_id', '=', organizationId)
    .execute();
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
  return {
    jobs: ids(jobs),
    cooperations: ids(cooperations),
    posts: ids(posts),
    events: ids(events),
    cohorts: ids(cohorts),
  } satisfies Partial<Record<Collection, string[]>>;
}
