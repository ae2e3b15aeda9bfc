import type { Cohort, CohortFilter, Page } from '@recruitment-feed/sdk/contract';
import { appendChange } from './change-log.ts';
import type { Cursors } from './cursor.ts';
import { namesOf, toRef } from './embedded.ts';
import { type FieldText, inEveryLanguage, listed, named } from './field-texts.ts';
import { newId } from './ids.ts';
import { inAllLanguages, type KeptFields, toWire, type Without } from './objects.ts';
import type { FeedDatabase } from './schema.ts';
import { readSearchPage } from './search-page.ts';
import { indexDocument } from './search-write.ts';
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
  const { id, college, graduationYear, education, region, q } = filter;
  const labels = {
    college,
    graduationYear: graduationYear?.map(String),
    education,
    region: region?.map((code) => code.toUpperCase()),
  };
  const load = (ids: readonly string[]) => cohortsById(db, ids);
  return readSearchPage(db, 'cohorts', { q, ids: id, labels }, { filter, cursors, load, texts: fieldTexts });
}

/** Makes cohorts findable by what they and their colleges are called now, and by where those are. */
export async function indexCohorts(trx: FeedDatabase, ids: readonly string[]): Promise<void> {
  for (const cohort of await cohortsById(trx, ids)) {
    const { id, college, createdAt, educationLevel, graduationYear } = cohort;
    const place = await trx
      .selectFrom('organizations')
      .select(['country', 'region'])
      .where('id', '=', college.id)
      .executeTakeFirstOrThrow();
    await indexDocument(trx, 'cohorts', {
      id,
      at: createdAt,
      texts: texts(cohort, await namesOf(trx, [college.id])),
      labels: {
        college: [college.id],
        graduationYear: [String(graduationYear)],
        education: [educationLevel],
        region: [place.country, place.region]
          .filter((code) => code !== null)
          .map((code) => code.toUpperCase()),
      },
    });
  }
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

function fieldTexts(cohort: Cohort): FieldText[] {
  return [
    ...inEveryLanguage(cohort.major, ['name', 'code']).map(({ field, text }) => ({
      field: `major.${field}`,
      text,
    })),
    ...inEveryLanguage(cohort, ['text']),
    ...listed('skills', cohort.skills),
    ...named('college', cohort.college),
  ];
}
