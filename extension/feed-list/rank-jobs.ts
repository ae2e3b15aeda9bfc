import { createRanking } from '@recruitment-feed/sdk/match';
import { feedDatabase } from '../feed-index/connection.ts';
import { wholeGeneration } from '../feed-index/database.ts';
import { partnersOf } from '../feed-index/look-up.ts';
import type { JobRecord } from '../feed-index/records.ts';
import { canMatch, type StudentProfile } from '../profile/student-profile.ts';
import { settings } from '../settings/settings.ts';
import { matchJob } from './job-match.ts';
import type { RankedJobs, RankOptions } from './ranked-job.ts';

/** Lists the jobs of the student's feed as she asks, each of the shown ones with what speaks for it. */
export async function rankedJobs(
  profile: StudentProfile,
  { search = '', filters = {}, sort, offset = 0, limit = 20 }: RankOptions,
): Promise<RankedJobs> {
  const [database, { feed }] = await Promise.all([feedDatabase(), settings.getValue()]);
  const state = await database.get('state', 'current');
  if (state?.feed !== feed) return { total: 0, jobs: [] };
  const all = await database.getAll('jobs', wholeGeneration(state.generation));
  const ranking = createRanking(all.map((job) => ({ ...job, organization: job.employer })));
  const hits = canMatch(profile) ? ranking.top(profile, { limit: all.length }) : [];
  const places = new Map(hits.map(({ id }, at) => [id, at]));
  const { college } = profile;
  const partners = college && filters.cooperating ? await partnersOf(database, state, college) : [];
  const cooperating = new Set(partners.map(({ enterprise }) => enterprise.id));
  const words = fold(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  const place = fold(filters.place ?? '');
  const kept = all.filter(
    (job) =>
      (!filters.open || job.status === 'open') &&
      (!filters.cooperating || cooperating.has(job.employer.id)) &&
      (!filters.fitting || places.has(job.id)) &&
      (!filters.employmentTypes?.length ||
        job.employmentTypes.some((type) => filters.employmentTypes?.includes(type))) &&
      fold(JSON.stringify(job.locations)).includes(place) &&
      words.every((word) => textOf(job).includes(word)),
  );
  const placeOf = ({ id }: JobRecord) => (sort === 'match' ? (places.get(id) ?? all.length) : 0);
  kept.sort((a, b) => placeOf(a) - placeOf(b) || b.postedAt.localeCompare(a.postedAt));
  const today = new Date();
  const jobs = kept.slice(offset, offset + limit).map((job) => {
    const match = canMatch(profile) ? matchJob(profile, job, today) : undefined;
    return { job, band: match?.band, reasons: match?.reasons ?? [] };
  });
  return { total: kept.length, jobs };
}

function textOf({ title, translations, employer, locations }: JobRecord): string {
  return fold(JSON.stringify([title, translations, employer, locations]));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
