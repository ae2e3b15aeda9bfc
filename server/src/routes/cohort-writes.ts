import { CohortDetailsDraft, type cohortWrites } from '@recruitment-feed/sdk/contract';
import { speaksFor } from '../http/authorize.ts';
import { applyPatch } from '../http/check-body.ts';
import type { CheckRevision } from '../http/if-match.ts';
import { findCohortWrite, updateCohort } from '../store/cohort-write.ts';
import { type CohortWrite, findCohort, findSameCohort, insertCohort } from '../store/cohorts.ts';
import { deleteObject } from '../store/deletion.ts';
import type { FeedDatabase } from '../store/schema.ts';
import { AlreadyExistsError } from '../write-errors.ts';
import { missing } from './missing.ts';
import { requireOrganizations } from './require-organizations.ts';
import type { WriteContext, WriteHandlers } from './write-handler.ts';

export const cohortWriteHandlers: WriteHandlers<typeof cohortWrites> = {
  create: async ({ body }, { db, key, now }) => {
    const { collegeId } = body;
    speaksFor(key, collegeId);
    await requireOrganizations(db, { collegeId }, { collegeId: 'college' });
    await requireUntold(db, body);
    const id = await insertCohort(db, body, now);
    return (await findCohort(db, id)) ?? missing(db, id);
  },

  update: async (request, context) => {
    const { db, now } = context;
    const { id } = request;
    const current = await writable(request, context);
    const write: CohortWrite = { ...current, ...applyPatch(CohortDetailsDraft, current, request.body) };
    await requireUntold(db, write, id);
    await updateCohort(db, id, write, now);
    return (await findCohort(db, id)) ?? missing(db, id);
  },

  delete: async (request, context) => {
    await writable(request, context);
    await deleteObject(context.db, 'cohorts', request.id, context.now);
    return undefined;
  },
};

/** Throws an AlreadyExistsError where another cohort tells of the same graduates. */
async function requireUntold(db: FeedDatabase, write: CohortWrite, id?: string): Promise<void> {
  const same = await findSameCohort(db, write);
  if (same !== undefined && same !== id)
    throw new AlreadyExistsError(`${same} tells of this college's graduates of that major, level and year.`);
}

/** Resolves with a cohort that the key may change, at the revision that the request is about. */
async function writable(
  { id, checkRevision }: { id: string; checkRevision: CheckRevision },
  { db, key }: WriteContext,
): Promise<CohortWrite> {
  const { rev, write } = (await findCohortWrite(db, id)) ?? (await missing(db, id));
  speaksFor(key, write.collegeId);
  checkRevision(rev);
  return write;
}
