import { type WriteRoute, writes } from '@recruitment-feed/sdk/contract';
import type { Context, Hono } from 'hono';
import type { LiveKit } from '../calls/livekit.ts';
import { givenKey } from '../http/access.ts';
import { authorize } from '../http/authorize.ts';
import { asPatch, checkBody } from '../http/check-body.ts';
import { createRepeater, readIdempotencyKey, requestFingerprint } from '../http/idempotency.ts';
import { revisionCheck } from '../http/if-match.ts';
import { readBody } from '../http/read-body.ts';
import { readQuery } from '../http/read-query.ts';
import type { RepeatableAnswer } from '../store/repeatable-answers.ts';
import type { FeedDatabase } from '../store/schema.ts';
import { inTransaction } from '../store/transaction.ts';
import type { WebhookTargets } from '../webhooks/target.ts';
import type { WriteContext, WriteRequest } from './write-handler.ts';
import { writeHandlers } from './writes.ts';

/** A handler whose body its own route's schema has checked. */
type AnyHandler = (
  request: Omit<WriteRequest<WriteRoute>, 'body'> & { body: unknown },
  context: WriteContext,
) => Promise<unknown>;

/** What routes that write work with. */
export interface WriteResources {
  db: FeedDatabase;
  clock: () => Date;
  liveKit?: LiveKit | undefined;
  webhookTargets: WebhookTargets;
}

interface Writer extends WriteResources {
  repeatably: ReturnType<typeof createRepeater>;
}

/** Mounts every route of the contract that writes. */
export function mountWrites(app: Hono, resources: WriteResources): void {
  const writer: Writer = { ...resources, repeatably: createRepeater(resources.db, resources.clock) };
  for (const name of Object.keys(writes) as (keyof typeof writes)[]) {
    const handlers = writeHandlers[name] as unknown as Readonly<Record<string, AnyHandler>>;
    for (const [verb, route] of Object.entries<WriteRoute>(writes[name])) {
      const path = route.path.replaceAll(/\{(\w+)\}/g, ':$1');
      const handler = handlers[verb];
      if (handler) app.on(route.method, path, (c) => answer(c, route, handler, writer));
    }
  }
}

async function answer(
  c: Context,
  route: WriteRoute,
  handler: AnyHandler,
  { db, clock, liveKit, webhookTargets, repeatably }: Writer,
): Promise<Response> {
  readQuery(new URL(c.req.url).searchParams, undefined);
  const key = authorize(c.get('key'), route.scope);
  const required = { required: route.requires.includes('idempotency-key') };
  const idempotencyKey =
    route.method === 'POST' ? readIdempotencyKey(c.req.header('Idempotency-Key'), required) : undefined;
  const checkRevision = revisionCheck(c.req.header('If-Match'), {
    required: route.requires.includes('if-match'),
  });
  const body = await readWrite(route, c.req.raw);

  const repeatable =
    idempotencyKey === undefined
      ? undefined
      : {
          keyId: key.id,
          key: givenKey(c.req) ?? '',
          idempotencyKey,
          fingerprint: requestFingerprint(route.method, c.req.path, body),
        };

  const act = async (trx: FeedDatabase): Promise<RepeatableAnswer> => {
    const params = c.req.param();
    const request = { body, id: params.id ?? '', params, checkRevision, repeatable };
    const context = { db: trx, key, now: clock(), liveKit, webhookTargets };
    return toAnswer(route, c.req.path, await handler(request, context));
  };
  const {
    status,
    headers,
    body: text,
  } = await (repeatable === undefined ? inTransaction(db, act) : repeatably(repeatable, act));
  return new Response(text, { status, headers: { ...headers, 'Cache-Control': 'private, no-store' } });
}

async function readWrite({ method, body: schema }: WriteRoute, request: Request) {
  if (!schema) return undefined;
  if (method === 'PATCH')
    return asPatch(await readBody(request, ['application/merge-patch+json', 'application/json']));
  return checkBody(schema, await readBody(request, ['application/json']));
}

function toAnswer({ status, location }: WriteRoute, path: string, written: unknown): RepeatableAnswer {
  if (written === undefined) return { status, headers: {}, body: null };
  const { id, rev } = written as { id?: string; rev?: number };
  return {
    status,
    headers: {
      'Content-Type': 'application/json',
      ...(rev === undefined ? {} : { ETag: `"${rev}"` }),
      ...(status === 201 && id !== undefined ? { Location: `${location ?? path}/${id}` } : {}),
    },
    body: JSON.stringify(written),
  };
}
