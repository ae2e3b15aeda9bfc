import { JobDraft, type jobWrites } from '@recruitment-feed/sdk/contract';
import { DeletedError, NotFoundError } from '../errors.ts';
import { speaksFor } from '../http/authorize.ts';
import { applyPatch } from '../http/check-body.ts';
import { deleteJob, findJobWrite } from '../store/job-write.ts';
import { closeJob, findJob, insertJob, type JobWrite, updateJob, wasJob } from '../store/jobs.ts';
import type { KeyRecord } from '../store/keys.ts';
import type { FeedDatabase } from '../store/schema.ts';
import { InvalidStateTransitionError } from '../write-errors.ts';
import { requireOrganizations } from './require-organizations.ts';
import type { WriteContext, WriteHandlers, WriteRequest } from './write-handler.ts';

export const jobWriteHandlers: WriteHandlers<typeof jobWrites> = {
  create: async ({ body }, { db, key, now }) => {
    const write: JobWrite = {
      ...present(body),
      status: 'open',
      postedAt: body.postedAt ?? now.toISOString(),
    };
    speak(key, write);
    await requireOrganizations(db, parties(write));
    return written(db, await insertJob(db, write, now));
  },

  update: async (request, context) => {
    const { db, key, now } = context;
    const current = await writable(request, context);
    const changed = applyPatch(JobDraft, current, request.body);
    const write: JobWrite = {
      ...present({ ...current, ...changed }),
      postedAt: changed.postedAt ?? current.postedAt,
    };
    speak(key, write);
    await requireOrganizations(db, parties(write));
    await updateJob(db, request.id, write, now);
    return written(db, request.id);
  },

  close: async (request, context) => {
    const { status } = await writable(request, context);
    if (status === 'closed') throw new InvalidStateTransitionError('closed', 'closed', []);
    await closeJob(context.db, request.id, { reason: request.body.reason, at: context.now });
    return written(context.db, request.id);
  },

  delete: async (request, context) => {
    await writable(request, context);
    await deleteJob(context.db, request.id, context.now);
    return undefined;
  },
};

/** Resolves with a job that the key may change, at the revision that the request is about. */
async function writable(
  { id, checkRevision }: Pick<WriteRequest<(typeof jobWrites)['close']>, 'id' | 'checkRevision'>,
  { db, key }: WriteContext,
): Promise<JobWrite> {
  const found = await findJobWrite(db, id);
  if (!found)
    throw (await wasJob(db, id)) ? new DeletedError(id) : new NotFoundError(`There is no ${id} here.`);
  speak(key, found.write);
  checkRevision(found.rev);
  return found.write;
}

/** Who publishes a job writes it: the employer, unless somebody else does it for them. */
function speak(key: KeyRecord, { organizationId, publisherId }: JobWrite): void {
  speaksFor(key, publisherId ?? organizationId);
}

function parties({ organizationId, publisherId }: JobWrite) {
  return { organizationId, ...(publisherId === undefined ? {} : { publisherId }) };
}

/** Leaves out a publisher that was emptied. */
function present<Fields extends { publisherId?: string | undefined }>({ publisherId, ...fields }: Fields) {
  return { ...fields, ...(publisherId === undefined ? {} : { publisherId }) };
}

async function written(db: FeedDatabase, id: string) {
  const job = await findJob(db, id);
  if (!job) throw new NotFoundError(`There is no ${id} here.`);
  return job;
}
