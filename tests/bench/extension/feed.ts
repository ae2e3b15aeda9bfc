import type { Change, SyncPage } from '@recruitment-feed/sdk/contract';
import { college, openJob, sampleSyncPage } from '../../../extension/e2e/sample-feed.ts';
import type { StudentProfile } from '../../../extension/profile/student-profile.ts';

export const collegeName = college.name;

/** A student whom the sample job fits, so that its page is read whole and judged. */
export const profile: Partial<StudentProfile> = {
  ...{ majors: ['机电一体化技术'], degree: 'associate', graduationYear: 2027 },
  skills: ['PLC', '电气图纸'],
};

/** The sample feed, and a job for each of the given addresses. */
export function feedOf(urls: readonly string[]): SyncPage {
  const sample = sampleSyncPage();
  const jobs = urls.map((url, at): Change => {
    const object = { ...openJob, id: `job_bench_${at}`, url };
    return { collection: 'jobs', op: 'upsert', id: object.id, rev: object.rev, object };
  });
  return { ...sample, changes: [...sample.changes, ...jobs] };
}
