import { ReportDraft, type reportWrites } from '@recruitment-feed/sdk/contract';
import { speaksFor } from '../http/authorize.ts';
import { applyPatch } from '../http/check-body.ts';
import type { CheckRevision } from '../http/if-match.ts';
import {
  deleteReport,
  findReport,
  findReportWrite,
  insertReport,
  type ReportWrite,
  updateReport,
} from '../store/reports.ts';
import { missing } from './missing.ts';
import { requireOrganizations } from './require-organizations.ts';
import type { WriteContext, WriteHandlers } from './write-handler.ts';

export const reportWriteHandlers: WriteHandlers<typeof reportWrites> = {
  create: async ({ body }, context) => {
    const { db, now } = context;
    const write = { ...body, publishedAt: body.publishedAt ?? now.toISOString() };
    await requirePublisher(write, context);
    const id = await insertReport(db, write, now);
    return (await findReport(db, id)) ?? missing(db, id);
  },

  update: async (request, context) => {
    const { db, now } = context;
    const { id } = request;
    const current = await writable(request, context);
    const { publishedAt = current.publishedAt, ...changed } = applyPatch(ReportDraft, current, request.body);
    const write: ReportWrite = { ...current, ...changed, publishedAt };
    await requirePublisher(write, context);
    await updateReport(db, id, write, now);
    return (await findReport(db, id)) ?? missing(db, id);
  },

  delete: async (request, context) => {
    await writable(request, context);
    await deleteReport(context.db, request.id);
    return undefined;
  },
};

/** Associations publish reports, and the operator of the feed for them. */
async function requirePublisher({ organizationId }: ReportWrite, { db, key }: WriteContext): Promise<void> {
  speaksFor(key, organizationId);
  await requireOrganizations(db, { organizationId }, { organizationId: 'association' });
}

/** Resolves with a report that the key may change, at the revision that the request is about. */
async function writable(
  { id, checkRevision }: { id: string; checkRevision: CheckRevision },
  { db, key }: WriteContext,
): Promise<ReportWrite> {
  const { rev, write } = (await findReportWrite(db, id)) ?? (await missing(db, id));
  speaksFor(key, write.organizationId);
  checkRevision(rev);
  return write;
}
