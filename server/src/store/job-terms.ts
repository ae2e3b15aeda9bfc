import type { Job } from '@recruitment-feed/sdk/contract';
import type { FeedDatabase } from './schema.ts';

type Terms = Pick<Job, 'skills' | 'industries' | 'education'>;

/** Keeps under which terms a job is counted, in place of those it had; to be called in a transaction. */
export async function keepJobTerms(trx: FeedDatabase, jobId: string, job: Terms): Promise<void> {
  await trx.deleteFrom('job_terms').where('job_id', '=', jobId).execute();
  const terms = jobTerms(job).map((term) => ({ job_id: jobId, ...term }));
  if (terms.length > 0) await trx.insertInto('job_terms').values(terms).execute();
}

/** Returns the terms of a job, each once however it is spelled; the first spelling is its label. */
function jobTerms({ skills, industries, education }: Terms) {
  const terms = new Map<string, { kind: string; value: string; label: string }>();
  const add = (kind: string, label: string) => {
    const value = label.toLowerCase();
    if (value !== '' && !terms.has(`${kind} ${value}`)) terms.set(`${kind} ${value}`, { kind, value, label });
  };
  for (const skill of skills) add('skill', skill.normalize('NFKC').trim());
  for (const industry of industries) add('industry', industry.normalize('NFKC').trim());
  if (education?.level) add('education', education.level);
  return [...terms.values()];
}
