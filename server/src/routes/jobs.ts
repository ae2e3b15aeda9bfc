import type { jobs } from '@recruitment-feed/sdk/contract';
import { DeletedError } from '../errors.ts';
import { listJobs } from '../store/job-list.ts';
import { findJob, wasJob } from '../store/jobs.ts';
import type { Handlers } from './handler.ts';
import { missing } from './missing.ts';
import { item, list } from './replies.ts';

export const jobHandlers: Handlers<typeof jobs> = {
  list: list('jobs', listJobs),
  get: async ({ id }, { db }) => {
    const job = await findJob(db, id);
    if (!job && (await wasJob(db, id))) throw new DeletedError(id);
    return item(job ?? (await missing(db, id)), id);
  },
};
