import type {
  Change,
  CohortDraft,
  Collection,
  CooperationDraft,
  EventDraft,
  JobDraft,
  OrganizationDraft,
  PostDraft,
} from '@recruitment-feed/sdk/contract';
import type { Author, Kept } from './author.ts';
import { draftDefaults } from './draft-defaults.ts';
import { moveTo } from './moves.ts';

/** What an organization writes of each collection. */
interface Drafts {
  organizations: OrganizationDraft;
  /** `closed` closes the job. */
  jobs: JobDraft & { status: 'closed'; closedReason: 'filled' | 'withdrawn' | 'expired' | 'removed' };
  /** `signed`, `active` and `ended` move the cooperation on. */
  cooperations: CooperationDraft & { status: 'signed' | 'active' | 'ended' };
  posts: PostDraft;
  events: EventDraft;
  cohorts: CohortDraft;
}

/** Something new or changed: with an `id` those fields change that `object` has, without one it is made. */
export interface PushedUpsert<C extends Collection> {
  collection: C;
  op?: 'upsert';
  id?: string;
  object: Partial<Drafts[C]>;
}

/** Something that goes. A cooperation never does: it ends. */
export interface PushedDeletion<C extends Collection> {
  collection: Exclude<C, 'cooperations'>;
  op: 'delete';
  id: string;
}

/** What is to happen in the feed. */
export type Push = { [C in Collection]: PushedUpsert<C> | PushedDeletion<C> }[Collection];

/**
 * Publishes something as an organization does. Resolves with the change as sync and stream tell it.
 *
 * @throws {PushRefusedError} where the feed refuses.
 */
export async function publish(author: Author, push: Push, now: Date): Promise<Change> {
  const { collection, id } = push;
  if (push.op === 'delete') {
    const { rev } = await author.ask<Kept>('GET', `/v1/${collection}/${id}`);
    await author.ask('DELETE', `/v1/${collection}/${id}`, { rev });
    return { collection, op: 'delete', id: push.id, rev: rev + 1 };
  }
  const { status, closedReason = 'filled', ...fields } = push.object as Record<string, unknown>;
  const isMove = status !== undefined && (collection === 'jobs' || collection === 'cooperations');
  const draft = isMove || status === undefined ? fields : { ...fields, status };
  let object = await write(author, { collection, id, draft }, now);
  if (isMove) object = await moveTo(author, { collection, object, status, closedReason });
  return { collection, op: 'upsert', id: object.id, rev: object.rev, object } as Change;
}

async function write(
  author: Author,
  { collection, id, draft }: { collection: Collection; id: string | undefined; draft: object },
  now: Date,
): Promise<Kept> {
  if (id === undefined) {
    const body = { ...(await draftDefaults(author, collection, now)), ...draft };
    return author.ask('POST', `/v1/${collection}`, { body });
  }
  const current = await author.ask<Kept>('GET', `/v1/${collection}/${id}`);
  if (Object.keys(draft).length === 0) return current;
  return author.ask('PATCH', `/v1/${collection}/${id}`, { body: draft, rev: current.rev });
}
