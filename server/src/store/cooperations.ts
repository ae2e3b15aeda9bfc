import type { Cooperation, CooperationFilter, Page } from '@recruitment-feed/sdk/contract';
import { batches } from './batches.ts';
import { appendChanges, upserts } from './change-log.ts';
import type { Cursors } from './cursor.ts';
import { namesById, toRef } from './embedded.ts';
import { inEveryLanguage, named } from './field-texts.ts';
import { newId } from './ids.ts';
import { inAllLanguages, inOrderOf, type KeptFields, toWire, utc, type Without } from './objects.ts';
import type { FeedDatabase } from './schema.ts';
import { readSearchPage } from './search-page.ts';
import { indexDocuments } from './search-write.ts';
import { inTransaction } from './transaction.ts';

export type CooperationWrite = Without<Cooperation, KeptFields | 'enterprise' | 'college'> & {
  id?: string;
  enterpriseId: string;
  collegeId: string;
};

/** Keeps new cooperations, and tells of them in their order. Resolves with their ids. */
export function insertCooperations(
  db: FeedDatabase,
  writes: readonly CooperationWrite[],
  now: Date,
): Promise<string[]> {
  return inTransaction(db, async (trx) => {
    const at = now.toISOString();
    const ids: string[] = [];
    for (const batch of batches(writes)) {
      const rows = batch.map(({ id = newId('coop'), enterpriseId, collegeId, status, ...fields }) => ({
        ...{ id, rev: 1, created_at: at, updated_at: at },
        enterprise_id: enterpriseId,
        college_id: collegeId,
        status,
        started_at: utc(fields.history[0]?.at ?? at),
        body: JSON.stringify(fields),
      }));
      await trx.insertInto('cooperations').values(rows).execute();
      const made = rows.map(({ id }) => id);
      await indexCooperations(trx, made);
      await appendChanges(trx, 'cooperations', upserts(rows), now);
      ids.push(...made);
    }
    return ids;
  });
}

/** Keeps a new cooperation. Resolves with its id. */
export async function insertCooperation(
  db: FeedDatabase,
  write: CooperationWrite,
  now: Date,
): Promise<string> {
  const [id = ''] = await insertCooperations(db, [write], now);
  return id;
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
  const { id, college, enterprise, kind, status, q } = filter;
  const question = { q, ids: id, labels: { college, enterprise, kind, status } };
  const load = (ids: readonly string[]) => cooperationsById(db, ids);
  return readSearchPage(db, 'cooperations', question, { filter, cursors, load, texts: fieldTexts });
}

/** Resolves with the enterprises with which a college works and has not stopped working. */
export async function partnersOf(db: FeedDatabase, college: string): Promise<string[]> {
  const rows = await db
    .selectFrom('cooperations')
    .select('enterprise_id')
    .distinct()
    .where('college_id', '=', college)
    .where('status', '!=', 'ended')
    .execute();
  return rows.map(({ enterprise_id }) => enterprise_id);
}

/** Makes cooperations findable by what their parties are called now. */
export async function indexCooperations(trx: FeedDatabase, ids: readonly string[]): Promise<void> {
  for (const batch of batches(ids)) {
    const cooperations = inOrderOf(batch, await cooperationsById(trx, batch));
    const names = await namesById(
      trx,
      cooperations.flatMap(({ enterprise, college }) => [enterprise.id, college.id]),
    );
    const documents = cooperations.map((cooperation) => {
      const { id, enterprise, college, kinds, status } = cooperation;
      const parties = [enterprise.id, college.id].map((party) => names.get(party) ?? '');
      return {
        id,
        at: cooperation.history[0]?.at ?? cooperation.createdAt,
        texts: texts(cooperation, parties),
        labels: { enterprise: [enterprise.id], college: [college.id], kind: kinds, status: [status] },
      };
    });
    await indexDocuments(trx, 'cooperations', documents);
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

/** Where the words of a search can stand. */
function fieldTexts(cooperation: Cooperation) {
  return [
    ...inEveryLanguage(cooperation, ['title', 'summary']),
    ...named('enterprise', cooperation.enterprise),
    ...named('college', cooperation.college),
  ];
}

function texts(
  cooperation: Pick<Cooperation, 'title' | 'summary' | 'translations'>,
  parties: string[],
): string[] {
  return [...inAllLanguages(cooperation, 'title'), ...inAllLanguages(cooperation, 'summary'), ...parties];
}
