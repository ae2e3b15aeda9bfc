import type { Page, Report, ReportFilter } from '@recruitment-feed/sdk/contract';
import type { Cursors } from './cursor.ts';
import { toRef } from './embedded.ts';
import { newId } from './ids.ts';
import { type KeptFields, toWire, utc, type Without } from './objects.ts';
import { readPage } from './page.ts';
import type { FeedDatabase } from './schema.ts';

export type ReportWrite = Without<Report, KeptFields | 'organization'> & {
  id?: string;
  organizationId: string;
};

/** Keeps a new report. Resolves with its id. */
export async function insertReport(db: FeedDatabase, write: ReportWrite, now: Date): Promise<string> {
  const { id = newId('rep') } = write;
  const at = now.toISOString();
  await db
    .insertInto('reports')
    .values({ id, rev: 1, created_at: at, updated_at: at, ...columns(write) })
    .execute();
  return id;
}

/** Replaces what is kept of a report. */
export async function updateReport(
  db: FeedDatabase,
  id: string,
  write: ReportWrite,
  now: Date,
): Promise<void> {
  await db
    .updateTable('reports')
    .set((eb) => ({ ...columns(write), rev: eb('rev', '+', 1), updated_at: now.toISOString() }))
    .where('id', '=', id)
    .execute();
}

/** Removes a report. */
export async function deleteReport(db: FeedDatabase, id: string): Promise<void> {
  await db.deleteFrom('reports').where('id', '=', id).execute();
}

/** Resolves with one report, or with undefined. */
export async function findReport(db: FeedDatabase, id: string): Promise<Report | undefined> {
  const row = await selectReports(db).where('reports.id', '=', id).executeTakeFirst();
  return row && toReport(row);
}

/** Resolves with what is kept of a report, as it is written; or with undefined. */
export async function findReportWrite(
  db: FeedDatabase,
  reportId: string,
): Promise<{ rev: number; write: ReportWrite } | undefined> {
  const report = await findReport(db, reportId);
  if (!report) return undefined;
  const { id, rev, createdAt, updatedAt, organization, ...fields } = report;
  return { rev, write: { ...fields, organizationId: organization.id } };
}

/** Resolves with one page of reports, newest first. */
export async function listReports(
  db: FeedDatabase,
  filter: ReportFilter,
  cursors: Cursors,
): Promise<Page<Report>> {
  let query = selectReports(db);
  const { id, organizationId } = filter;
  if (id) query = query.where('reports.id', 'in', id);
  if (organizationId) query = query.where('reports.organization_id', 'in', organizationId);
  const order = {
    columns: ['reports.published_at', 'reports.id'] as const,
    moment: (row: Row) => row.published_at,
  };
  const { data, nextCursor } = await readPage(query, 'reports', { filter, cursors, order });
  return { data: data.map(toReport), nextCursor };
}

function columns({ id: _, organizationId, publishedAt, ...fields }: ReportWrite) {
  return {
    organization_id: organizationId,
    published_at: utc(publishedAt),
    body: JSON.stringify(fields),
  };
}

function selectReports(db: FeedDatabase) {
  return db
    .selectFrom('reports')
    .innerJoin('organizations as organization', 'organization.id', 'reports.organization_id')
    .select([
      'reports.id',
      'reports.rev',
      'reports.created_at',
      'reports.updated_at',
      'reports.published_at',
      'reports.body',
      'organization.ref as organization_ref',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectReports>['executeTakeFirstOrThrow']>>;

function toReport(row: Row): Report {
  return toWire(row, { organization: toRef(row.organization_ref), publishedAt: row.published_at });
}
