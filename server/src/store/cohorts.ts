import type { Cohort, CohortFilter, Page } from '@recruitment-feed/sdk/contract';
import { appendChange } from './change-log.ts';
import type { Cursors } from './cursor.ts';
import { namesOf, toRef } from './embedded.ts';
import { newId } from './ids.ts';
import { inAllLanguages, type KeptFields, toWire, type Without } from './objects.ts';
import { readPage } from './page.ts';
import { splitRegions } from './regions.ts';
import type { FeedDatabase } from './schema.ts';
import { idsMatching, indexDocument } from './search.ts';
import { inTransaction } from './transaction.ts';

export type CohortWrite = Without<Cohort, KeptFields | 'college'> & { id?: string; collegeId: string };

/** Keeps a new cohort. Resolves with its id. */
export function insertCohort(db: FeedDatabase, write: CohortWrite, now: Date): Promise<string> {
  return inTransaction(db, async (trx) => {
    const { id = newId('coh') } = write;
    const at = now.toISOString();
    await trx
      .insertInto('cohorts')
      .values({ id, rev: 1, created_at: at, updated_at: at, ...cohortColumns(write) })
      .execute();
    await indexCohorts(trx, [id]);
    await appendChange(trx, 'cohorts', { id, rev: 1, op: 'upsert' }, now);
    return id;
  });
}

/** Resolves with one cohort, or with undefined. */
export async function findCohort(db: FeedDatabase, id: string): Promise<Cohort | undefined> {
  const [cohort] = await cohortsById(db, [id]);
  return cohort;
}

/** Resolves with the id of the cohort that tells of the same graduates, or with undefined. */
export async function findSameCohort(db: FeedDatabase, write: CohortWrite): Promise<string | undefined> {
  const { college_id, major, education_level, graduation_year } = cohortColumns(write);
  const row = await db
    .selectFrom('cohorts')
    .select('id')
    .where('college_id', '=', college_id)
    .where('major', '=', major)
    .where('education_level', '=', education_level)
    .where('graduation_year', '=', graduation_year)
    .executeTakeFirst();
  return row?.id;
}

/** Resolves with those cohorts that are there, in no order. */
export async function cohortsById(db: FeedDatabase, ids: readonly string[]): Promise<Cohort[]> {
  const rows = await selectCohorts(db).where('cohorts.id', 'in', ids).execute();
  return rows.map(toCohort);
}

/** Resolves with one page of cohorts, newest first. */
export async function listCohorts(
  db: FeedDatabase,
  filter: CohortFilter,
  cursors: Cursors,
): Promise<Page<Cohort>> {
  let query = selectCohorts(db);
  const { id, college, graduationYear, education, region, q } = filter;
  if (id) query = query.where('cohorts.id', 'in', id);
  if (college) query = query.where('cohorts.college_id', 'in', college);
  if (graduationYear) query = query.where('cohorts.graduation_year', 'in', graduationYear);
  if (education) query = query.where('cohorts.education_level', 'in', education);
  if (region) {
    const { countries, regions } = splitRegions(region);
    query = query.where(({ eb, or }) =>
      or([eb('college.country', 'in', countries), eb('college.region', 'in', regions)]),
    );
  }
  if (q?.trim()) query = query.where('cohorts.id', 'in', idsMatching(db, q));
  const order = {
    columns: ['cohorts.created_at', 'cohorts.id'] as const,
    moment: (row: Row) => row.created_at,
  };
  const { data, nextCursor } = await readPage(query, 'cohorts', { filter, cursors, order });
  return { data: data.map(toCohort), nextCursor };
}

/** Makes cohorts findable by what they and their colleges are called now. */
export async function indexCohorts(trx: FeedDatabase, ids: readonly string[]): Promise<void> {
  for (const cohort of await cohortsById(trx, ids))
    await indexDocument(trx, cohort.id, texts(cohort, await namesOf(trx, [cohort.college.id])));
}

export function cohortColumns(write: CohortWrite) {
  const { id: _, collegeId, ...fields } = write;
  return {
    college_id: collegeId,
    major: fields.major.name.normalize('NFKC').trim().toLowerCase(),
    education_level: fields.educationLevel,
    graduation_year: fields.graduationYear,
    body: JSON.stringify(fields),
  };
}

function selectCohorts(db: FeedDatabase) {
  return db
    .selectFrom('cohorts')
    .innerJoin('organizations as college', 'college.id', 'cohorts.college_id')
    .select([
      'cohorts.id',
      'cohorts.rev',
      'cohorts.created_at',
      'cohorts.updated_at',
      'cohorts.body',
      'college.ref as college_ref',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectCohorts>['executeTakeFirstOrThrow']>>;

function toCohort(row: Row): Cohort {
  return toWire(row, { college: toRef(row.college_ref) });
}

function texts(cohort: Cohort, college: string[]): string[] {
  const { major, skills } = cohort;
  return [
    ...inAllLanguages(major, 'name'),
    major.code ?? '',
    ...inAllLanguages(cohort, 'text'),
    ...skills,
    ...college,
  ];
}
