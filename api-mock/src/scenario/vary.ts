import type { buildForumScenario } from './forum.ts';
import { createRandom } from './random.ts';
import { stableId } from './stable-id.ts';

type ForumScenario = ReturnType<typeof buildForumScenario>;

const anyId = /"(org|job|coop|post|evt|coh)_[0-9a-f]{32}"/g;
const week = 7 * 24 * 60 * 60 * 1000;

/**
 * Makes another scenario of one: a third of the jobs is left out, the others were posted up to a week earlier and ask
 * for another number of people, and every object has another id. The same seed gives the same.
 */
export function varyScenario(scenario: ForumScenario, seed: number | string): ForumScenario {
  const random = createRandom(`seed/${seed}`);
  const jobs = random.some(scenario.jobs, Math.ceil((scenario.jobs.length * 2) / 3)).map((job) => ({
    ...job,
    postedAt: new Date(Date.parse(job.postedAt) - Math.floor(random.next() * week)).toISOString(),
    openings: random.between(1, 20),
  }));
  const left = new Set(jobs.map(({ id }) => id));
  const posts = scenario.posts.map((post) => ({
    ...post,
    about: post.about.filter((id) => !id.startsWith('job_') || left.has(id)),
  }));
  const renamed = JSON.stringify({ ...scenario, jobs, posts }).replace(
    anyId,
    (id, prefix) => `"${stableId(prefix, `${seed}/${id}`)}"`,
  );
  return JSON.parse(renamed);
}
