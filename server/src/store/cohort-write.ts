import { appendChange } from './change-log.ts';
import { type CohortWrite, cohortColumns, findCohort, indexCohorts } from './cohorts.ts';
import type { FeedDatabase } from './schema.ts';
import { inTransaction } from './transaction.ts';

/** Resolves with what is kept of a cohort, as it is written; or with undefined. */
export async function findCohortWrite(
  db: FeedDatabase,
  cohortId: string,
): Promise<{ rev: number; write: CohortWrite } | undefined> {
  const cohort = await findCohort(db, cohortId);
  if (!cohort) return undefined;
  const { id, rev, createdAt, updatedAt, college, ...fields } = cohort;
  return { rev, write: { ...fields, collegeId: college.id } };
}

/** Replaces what is kept of a cohort. */
export function updateCohort(db: FeedDatabase, id: string, write: CohortWrite, now: Date): Promise<void> {
  return inTransaction(db, async (trx) => {
    const { rev } = await trx
      .updateTable('cohorts')
      .set((eb) => ({ ...cohortColumns(write), rev: eb('rev', '+', 1), updated_at: now.toISOString() }))
      .where('id', '=', id)
      .returning('rev')
      .executeTakeFirstOrThrow();
    await indexCohorts(trx, [id]);
    await appendChange(trx, 'cohorts', { id, rev, op: 'upsert' }, now);
  });
}
