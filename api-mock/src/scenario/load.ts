import {
  type FeedDatabase,
  insertCohort,
  insertCooperation,
  insertEvent,
  insertJob,
  insertOrganization,
  insertPost,
  inTransaction,
} from '@recruitment-feed/server';
import { buildForumScenario, type ScenarioOptions } from './forum.ts';
import { varyScenario } from './vary.ts';

/** Puts the forum's scenario into an empty database, all of it or, when something fails, nothing. */
export async function loadForumScenario(db: FeedDatabase, options: ScenarioOptions): Promise<void> {
  const { now, seed } = options;
  const forum = buildForumScenario(options);
  const scenario = seed === undefined ? forum : varyScenario(forum, seed);
  await inTransaction(db, async (trx) => {
    for (const organization of scenario.organizations) await insertOrganization(trx, organization, now);
    for (const cooperation of scenario.cooperations) await insertCooperation(trx, cooperation, now);
    for (const cohort of scenario.cohorts) await insertCohort(trx, cohort, now);
    for (const event of scenario.events) await insertEvent(trx, event, now);
    for (const job of scenario.jobs) await insertJob(trx, job, now);
    for (const post of scenario.posts) await insertPost(trx, post, now);
  });
}
