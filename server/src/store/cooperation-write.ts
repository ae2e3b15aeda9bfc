import { appendChange } from './change-log.ts';
import { type CooperationWrite, findCooperation, indexCooperations } from './cooperations.ts';
import type { FeedDatabase } from './schema.ts';
import { inTransaction } from './transaction.ts';

/** Resolves with what is kept of a cooperation, as it is written; or with undefined. */
export async function findCooperationWrite(
  db: FeedDatabase,
  cooperationId: string,
): Promise<{ rev: number; write: CooperationWrite } | undefined> {
  const cooperation = await findCooperation(db, cooperationId);
  if (!cooperation) return undefined;
  const { id, rev, createdAt, updatedAt, enterprise, college, ...fields } = cooperation;
  return { rev, write: { ...fields, enterpriseId: enterprise.id, collegeId: college.id } };
}

/** Replaces what is kept of a cooperation but its parties, which stay. */
export function updateCooperation(
  db: FeedDatabase,
  id: string,
  write: CooperationWrite,
  now: Date,
): Promise<void> {
  return inTransaction(db, async (trx) => {
    const { id: _, enterpriseId, collegeId, status, ...fields } = write;
    const { rev } = await trx
      .updateTable('cooperations')
      .set((eb) => ({
        status,
        body: JSON.stringify(fields),
        rev: eb('rev', '+', 1),
        updated_at: now.toISOString(),
      }))
      .where('id', '=', id)
      .returning('rev')
      .executeTakeFirstOrThrow();
    await indexCooperations(trx, [id]);
    await appendChange(trx, 'cooperations', { id, rev, op: 'upsert' }, now);
  });
}
