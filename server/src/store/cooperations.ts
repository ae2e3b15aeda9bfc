import type { Cooperation, CooperationFilter, Page } from '@recruitment-feed/sdk/contract';
import { appendChange } from './change-log.ts';
import type { Cursors } from './cursor.ts';
import { namesOf, toRef } from './embedded.ts';
import { newId } from './ids.ts';
import { inAllLanguages, type KeptFields, toWire, utc, type Without } from './objects.ts';
import { readPage } from './page.ts';
import type { FeedDatabase } from './schema.ts';
import { idsMatching, indexDocument } from './search.ts';
import { inTransaction } from './transaction.ts';

export type CooperationWrite = Without<Cooperation, KeptFields | 'enterprise' | 'college'> & {
  id?: string;
  enterpriseId: string;
  collegeId: string;
};

/** Keeps a new cooperation. Resolves with its id. */
export function insertCooperation(db: FeedDatabase, write: CooperationWrite, now: Date): Promise<string> {
  return inTransaction(db, async (trx) => {
    const { id = newId('coop'), enterpriseId, collegeId, status, ...fields } = write;
    const at = now.toISOString();
    const startedAt = utc(fields.history[0]?.at ?? at);
    await trx
      .insertInto('cooperations')
      .values({
        id,
        rev: 1,
        created_at: at,
        updated_at: at,
        enterprise_id: enterpriseId,
        college_id: collegeId,
        status,
        started_at: startedAt,
        body: JSON.stringify(fields),
      })
      .execute();
    const kinds = [...new Set(fields.kinds)];
    if (kinds.length > 0)
      await trx
        .insertInto('cooperation_kinds')
        .values(kinds.map((kind) => ({ cooperation_id: id, kind })))
        .execute();
    await indexDocument(trx, id, texts(fields, await namesOf(trx, [enterpriseId, collegeId])));
    await appendChange(trx, 'cooperations', { id, rev: 1, op: 'upsert' }, now);
    return id;
  });
}

/** Resolves with one cooperation, or with undefined. */
export async function findCooperation(db: FeedDatabase, id: string): Promise<Cooperation | undefined> {
  const [cooperation] = await cooperationsById(db, [id]);
  return cooperation;
}

/** Resolves with those cooperations that are there, in no order. */
export async function cooperationsById(db: FeedDatabase, ids: readonly string[]): Promise<Cooperation[]> {
  const rows = await selectCooperations(db).where('cooperations.id', 'in', ids).execute();
  return rows.map(toCooperation);
}

/** Resolves with one page of cooperations, the latest begun first. */
export async function listCooperations(
  db: FeedDatabase,
  filter: CooperationFilter,
  cursors: Cursors,
): Promise<Page<Cooperation>> {
  let query = selectCooperations(db);
  const { id, college, enterprise, kind, status, q } = filter;
  if (id) query = query.where('cooperations.id', 'in', id);
  if (college) query = query.where('cooperations.college_id', 'in', college);
  if (enterprise) query = query.where('cooperations.enterprise_id', 'in', enterprise);
  if (status) query = query.where('cooperations.status', 'in', status);
  if (kind)
    query = query.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('cooperation_kinds as other')
          .select('other.kind')
          .whereRef('other.cooperation_id', '=', 'cooperations.id')
          .where('other.kind', 'in', kind),
      ),
    );
  if (q?.trim()) query = query.where('cooperations.id', 'in', idsMatching(db, q));
  const order = {
    columns: ['cooperations.started_at', 'cooperations.id'] as const,
    moment: (row: Row) => row.started_at,
  };
  const { data, nextCursor } = await readPage(query, 'cooperations', { filter, cursors, order });
  return { data: data.map(toCooperation), nextCursor };
}

/** A subquery for the enterprises with which a college works and has not stopped working. */
export function cooperatingEnterprises(db: FeedDatabase, college: string) {
  return db
    .selectFrom('cooperations')
    .select('enterprise_id')
    .where('college_id', '=', college)
    .where('status', '!=', 'ended');
}

/** Makes cooperations findable by what their parties are called now. */
export async function indexCooperations(trx: FeedDatabase, ids: readonly string[]): Promise<void> {
  for (const cooperation of await cooperationsById(trx, ids)) {
    const names = await namesOf(trx, [cooperation.enterprise.id, cooperation.college.id]);
    await indexDocument(trx, cooperation.id, texts(cooperation, names));
  }
}

function selectCooperations(db: FeedDatabase) {
  return db
    .selectFrom('cooperations')
    .innerJoin('organizations as enterprise', 'enterprise.id', 'cooperations.enterprise_id')
    .innerJoin('organizations as college', 'college.id', 'cooperations.college_id')
    .select([
      'cooperations.id',
      'cooperations.rev',
      'cooperations.created_at',
      'cooperations.updated_at',
      'cooperations.status',
      'cooperations.started_at',
      'cooperations.body',
      'enterprise.ref as enterprise_ref',
      'college.ref as college_ref',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectCooperations>['executeTakeFirstOrThrow']>>;

function toCooperation(row: Row): Cooperation {
  return toWire(row, {
    enterprise: toRef(row.enterprise_ref),
    college: toRef(row.college_ref),
    status: row.status,
  });
}

function texts(
  cooperation: Pick<Cooperation, 'title' | 'summary' | 'translations'>,
  parties: string[],
): string[] {
  return [...inAllLanguages(cooperation, 'title'), ...inAllLanguages(cooperation, 'summary'), ...parties];
}
