import type { Job } from '@recruitment-feed/sdk/contract';
import { placeColumns } from './regions.ts';
import type { FeedDatabase } from './schema.ts';

type Counted = Pick<Job, 'skills' | 'industries' | 'education' | 'employmentTypes' | 'locations'>;

/** Keeps under which terms a job is counted, in place of those it had; to be called in a transaction. */
export async function keepJobTerms(trx: FeedDatabase, jobId: string, job: Counted): Promise<void> {
  await trx.deleteFrom('job_terms').where('job_id', '=', jobId).execute();
  const terms = jobTerms(job).map((term) => ({ job_id: jobId, ...term }));
  if (terms.length > 0) await trx.insertInto('job_terms').values(terms).execute();
}

/** Returns the terms of a job, each once however it is spelled; the first spelling is its label. */
function jobTerms({ skills, industries, education, employmentTypes, locations }: Counted) {
  const terms = new Map<string, { kind: string; value: string; label: string }>();
  const add = (kind: string, label: string | null | undefined, value = label) => {
    if (label && value && !terms.has(`${kind} ${value}`))
      terms.set(`${kind} ${value}`, { kind, value, label });
  };
  const addWord = (kind: string, word: string) => {
    const label = word.normalize('NFKC').trim();
    add(kind, label, label.toLowerCase());
  };
  for (const skill of skills) addWord('skill', skill);
  for (const industry of industries) addWord('industry', industry);
  add('education', education?.level);
  for (const type of employmentTypes) add('employment-type', type);
  for (const { country, region } of locations.map(placeColumns)) {
    add('country', country?.toUpperCase());
    add('region', region?.toUpperCase());
  }
  return [...terms.values()];
}
