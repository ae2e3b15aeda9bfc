import type {
  WriteBody,
  WriteResource,
  WriteReturns,
  WriteRoute,
  Writes,
} from '@recruitment-feed/sdk/contract';
import type { LiveKit } from '../calls/livekit.ts';
import type { CheckRevision } from '../http/if-match.ts';
import type { KeyRecord } from '../store/keys.ts';
import type { RepeatableRequest } from '../store/repeatable-answers.ts';
import type { FeedDatabase } from '../store/schema.ts';
import type { WebhookTargets } from '../webhooks/target.ts';

export interface WriteRequest<R extends WriteRoute> {
  body: WriteBody<R>;
  /** The `{id}` in the path; empty where the path has none. */
  id: string;
  /** Everything that stands in braces in the path. */
  params: Readonly<Record<string, string>>;
  checkRevision: CheckRevision;
  /** Under which `Idempotency-Key` it came; absent where it came under none. */
  repeatable?: RepeatableRequest | undefined;
}

/** What handlers that write work with: `db` is the transaction in which the whole request is done. */
export interface WriteContext {
  db: FeedDatabase;
  key: KeyRecord;
  now: Date;
  /** The media server of calls; absent where the operator has named none. */
  liveKit?: LiveKit | undefined;
  /** Where webhooks may be sent. */
  webhookTargets: WebhookTargets;
}

export type WriteHandler<R extends WriteRoute> = (
  request: WriteRequest<R>,
  context: WriteContext,
) => Promise<WriteReturns<R>>;

/** A handler for every writing route of a resource. */
export type WriteHandlers<R extends WriteResource> = { [Name in keyof R]: WriteHandler<R[Name]> };
export type AllWriteHandlers = { [Name in keyof Writes]: WriteHandlers<Writes[Name]> };
