import type { cohorts } from '@recruitment-feed/sdk/contract';
import { findCohort, listCohorts } from '../store/cohorts.ts';
import type { Handlers } from './handler.ts';
import { missing } from './missing.ts';
import { item, list } from './replies.ts';

export const cohortHandlers: Handlers<typeof cohorts> = {
  list: list('cohorts', listCohorts),
  get: async ({ id }, { db }) => item((await findCohort(db, id)) ?? (await missing(db, id)), id),
};
