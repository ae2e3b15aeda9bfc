import type { Cooperation, CooperationFilter, Page } from '@recruitment-feed/sdk/contract';
import { appendChange } from './change-log.ts';
import type { Cursors } from './cursor.ts';
import { namesOf, toRef } from './embedded.ts';
import { inEveryLanguage, named } from './field-texts.ts';
import { newId } from './ids.ts';
import { inAllLanguages, type KeptFields, toWire, utc, type Without } from './objects.ts';
import type { FeedDatabase } from './schema.ts';
import { readSearchPage } from './search-page.ts';
import { indexDocument } from './search-write.ts';
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
    await indexCooperations(trx, [id]);
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
  for (const cooperation of await cooperationsById(trx, ids)) {
    const { id, enterprise, college, kinds, status } = cooperation;
    const names = await namesOf(trx, [enterprise.id, college.id]);
    await indexDocument(trx, 'cooperations', {
      id,
      at: cooperation.history[0]?.at ?? cooperation.createdAt,
      texts: texts(cooperation, names),
      labels: { enterprise: [enterprise.id], college: [college.id], kind: kinds, status: [status] },
    });
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
