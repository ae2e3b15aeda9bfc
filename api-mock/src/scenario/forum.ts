import { attendances } from './attendances.ts';
import { cohortWrites } from './cohorts.ts';
import { conversationWrites } from './conversations.ts';
import { cooperationWrites, partnersOf } from './cooperations.ts';
import { eventWrites } from './events.ts';
import { hiringColleges } from './hiring/colleges.ts';
import { inventedEmployers } from './hiring/invented.ts';
import { jobOf } from './hiring/job.ts';
import { namedEmployers } from './hiring/named.ts';
import { vacanciesOf } from './hiring/vacancy.ts';
import { industriesOf, organizationWrites } from './organizations/index.ts';
import { postWrites } from './posts/index.ts';
import { reportWrites } from './reports.ts';

/** What a scenario is made from. */
export interface ScenarioOptions {
  /** The day from which the dates of open jobs and coming events are counted. */
  now: Date;
  /** Base address of the demo board that has a page for each job; `http://localhost:8787` by default. */
  site?: string | undefined;
  /** Makes another scenario of the same kind; the same seed gives the same. */
  seed?: number | string | undefined;
}

/**
 * Builds the scenario of the forum of November 2020: invented jobs, posts and cooperations of the organizations
 * that met there. The same `now` and `site` give the same objects, ids included, on every machine.
 */
export function buildForumScenario({ now, site = 'http://localhost:8787' }: ScenarioOptions) {
  const employers = [...namedEmployers, ...inventedEmployers, ...hiringColleges];
  const context = { now, site, industriesOf, partnersOf };
  const jobs = employers.flatMap(vacanciesOf).map((vacancy) => jobOf(vacancy, context));
  const newestFirst = jobs
    .filter(({ status }) => status === 'open')
    .sort((a, b) => b.postedAt.localeCompare(a.postedAt));

  return {
    organizations: organizationWrites(),
    cooperations: cooperationWrites(),
    jobs,
    events: eventWrites(now),
    attendances: attendances(),
    cohorts: cohortWrites(now),
    reports: reportWrites(),
    conversations: conversationWrites(now),
    posts: postWrites(now, (organizationId, count) =>
      newestFirst
        .filter((job) => job.organizationId === organizationId)
        .slice(0, count)
        .map(({ id }) => id),
    ),
  };
}
