import {
  attend,
  type FeedDatabase,
  insertCohort,
  insertConversation,
  insertCooperations,
  insertEvent,
  insertMessage,
  insertOrganizations,
  insertPosts,
  insertReport,
  inTransaction,
  putJobs,
} from '@recruitment-feed/server';
import { buildForumScenario, type ScenarioOptions } from './forum.ts';
import { varyScenario } from './vary.ts';

/** Puts the forum's scenario into an empty database, all of it or, when something fails, nothing. */
export async function loadForumScenario(db: FeedDatabase, options: ScenarioOptions): Promise<void> {
  const { now, seed } = options;
  const forum = buildForumScenario(options);
  const scenario = seed === undefined ? forum : varyScenario(forum, seed);
  await inTransaction(db, async (trx) => {
    await insertOrganizations(trx, scenario.organizations, now);
    await insertCooperations(trx, scenario.cooperations, now);
    for (const event of scenario.events) await insertEvent(trx, event, now);
    await putJobs(
      trx,
      scenario.jobs.map((write) => ({ write })),
      now,
    );
    for (const { status, people, ...participation } of scenario.attendances)
      await attend(trx, participation, { status, people }, now);
    for (const cohort of scenario.cohorts) await insertCohort(trx, cohort, now);
    for (const report of scenario.reports) await insertReport(trx, report, now);
    await insertPosts(trx, scenario.posts, now);
    for (const { conversation, messages } of scenario.conversations) {
      await insertConversation(trx, conversation, new Date(messages[0]?.at ?? now));
      for (const { message, at } of messages) await insertMessage(trx, message, new Date(at));
    }
  });
}
