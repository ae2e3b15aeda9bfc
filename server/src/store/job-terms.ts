import type { Job } from '@recruitment-feed/sdk/contract';
import { batches } from './batches.ts';
import { placeColumns } from './regions.ts';
import type { FeedDatabase } from './schema.ts';

type Counted = Pick<Job, 'skills' | 'industries' | 'education' | 'employmentTypes' | 'locations'>;

/** Keeps under which terms jobs are counted, in place of those they had; to be called in a transaction. */
export async function keepJobTerms(
  trx: FeedDatabase,
  jobs: readonly (Counted & { id: string; isNew: boolean })[],
): Promise<void> {
  const replaced = jobs.filter(({ isNew }) => !isNew);
  for (const batch of batches(replaced.map(({ id }) => id)))
    await trx.deleteFrom('job_terms').where('job_id', 'in', batch).execute();
  const terms = jobs.flatMap((job) => jobTerms(job).map((term) => ({ job_id: job.id, ...term })));
  for (const rows of batches(terms)) await trx.insertInto('job_terms').values(rows).execute();
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
