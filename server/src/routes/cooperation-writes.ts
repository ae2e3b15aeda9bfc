import {
  CooperationDetailsDraft,
  type CooperationStatus,
  cooperationMoves,
  type cooperationWrites,
} from '@recruitment-feed/sdk/contract';
import { NotFoundError } from '../errors.ts';
import { speaksFor } from '../http/authorize.ts';
import { applyPatch } from '../http/check-body.ts';
import type { CheckRevision } from '../http/if-match.ts';
import { findCooperationWrite, updateCooperation } from '../store/cooperation-write.ts';
import { type CooperationWrite, findCooperation, insertCooperation } from '../store/cooperations.ts';
import type { FeedDatabase } from '../store/schema.ts';
import { AlreadyExistsError, InvalidStateTransitionError, ValidationFailedError } from '../write-errors.ts';
import { requireOrganizations } from './require-organizations.ts';
import type { WriteContext, WriteHandlers } from './write-handler.ts';

export const cooperationWriteHandlers: WriteHandlers<typeof cooperationWrites> = {
  create: async ({ body }, { db, key, now }) => {
    const { enterpriseId, collegeId } = body;
    speaksFor(key, enterpriseId, collegeId);
    await requireOrganizations(
      db,
      { enterpriseId, collegeId },
      { enterpriseId: 'enterprise', collegeId: 'college' },
    );
    const history = [{ status: 'intent' as const, at: now.toISOString() }];
    return written(db, await insertCooperation(db, { ...body, status: 'intent', history }, now));
  },

  update: async (request, context) => {
    const current = await writable(request, context);
    const changed = applyPatch(CooperationDetailsDraft, current, request.body);
    return save(request.id, { ...current, ...changed }, context);
  },

  sign: async (request, context) => {
    const current = await writable(request, context);
    const { organizationId } = request.body;
    if (organizationId !== current.enterpriseId && organizationId !== current.collegeId)
      throw new ValidationFailedError([
        { pointer: '/organizationId', detail: `${organizationId} is no party of this cooperation.` },
      ]);
    speaksFor(context.key, organizationId);
    requireMove(current.status, 'signed');
    const signed = current.signatures ?? [];
    if (signed.some((signature) => signature.organizationId === organizationId))
      throw new AlreadyExistsError(`${organizationId} has signed already.`);
    const signatures = [...signed, { organizationId, at: context.now.toISOString() }];
    const next = { ...current, signatures };
    return save(request.id, signatures.length < 2 ? next : moved(next, 'signed', context.now), context);
  },

  activate: (request, context) => pass(request, 'active', context),
  end: (request, context) => pass(request, 'ended', context),
};

interface Target {
  id: string;
  checkRevision: CheckRevision;
}

async function pass(request: Target, to: CooperationStatus, context: WriteContext) {
  const current = await writable(request, context);
  requireMove(current.status, to);
  return save(request.id, moved(current, to, context.now), context);
}

/** Throws an InvalidStateTransitionError where a cooperation cannot pass from one status to another. */
function requireMove(from: CooperationStatus, to: CooperationStatus): void {
  const allowed = cooperationMoves[from];
  if (!allowed.includes(to)) throw new InvalidStateTransitionError(from, to, allowed);
}

function moved(write: CooperationWrite, status: CooperationStatus, now: Date): CooperationWrite {
  return { ...write, status, history: [...write.history, { status, at: now.toISOString() }] };
}

/** Resolves with a cooperation that the key may change, at the revision that the request is about. */
async function writable({ id, checkRevision }: Target, { db, key }: WriteContext): Promise<CooperationWrite> {
  const found = await findCooperationWrite(db, id);
  if (!found) throw new NotFoundError(`There is no ${id} here.`);
  speaksFor(key, found.write.enterpriseId, found.write.collegeId);
  checkRevision(found.rev);
  return found.write;
}

async function save(id: string, write: CooperationWrite, { db, now }: WriteContext) {
  await updateCooperation(db, id, write, now);
  return written(db, id);
}

async function written(db: FeedDatabase, id: string) {
  const cooperation = await findCooperation(db, id);
  if (!cooperation) throw new NotFoundError(`There is no ${id} here.`);
  return cooperation;
}
