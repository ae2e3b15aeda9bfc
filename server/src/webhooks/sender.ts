import { errorLogger } from '../http/error-logger.ts';
import type { Logger } from '../http/request-log.ts';
import { type Every, everyInterval } from '../live/timer.ts';
import type { FeedDatabase } from '../store/schema.ts';
import { webhooksToWork } from '../store/webhook-claims.ts';
import { createPostWebhook, type PostWebhook } from './post-webhook.ts';
import type { WebhookTargets } from './target.ts';
import { workWebhook } from './work-webhook.ts';

/** Webhooks that one process sends to at once; one that is slow holds up none of the others. */
const atOnce = 32;
const second = 1000;

export interface WebhookSender {
  /** Looks for something to do; resolves once all that was found is done. */
  work(): Promise<void>;
  /** Begins nothing more. Resolves once what is on its way has ended. */
  close(): Promise<void>;
}

export interface WebhookSenderOptions {
  db: FeedDatabase;
  targets: WebhookTargets;
  clock?: () => Date;
  logger?: Logger;
  every?: Every;
  /** From 0 to 1; spreads what failed together. */
  random?: () => number;
  /** In place of HTTP. */
  post?: PostWebhook | undefined;
}

/**
 * Sends webhooks. Any number of processes may on one database: each webhook is worked by one of them at a time, and
 * whatever a process leaves undone another takes up a minute later.
 */
export function createWebhookSender({
  db,
  targets,
  clock = () => new Date(),
  logger = errorLogger(),
  every = everyInterval,
  random = Math.random,
  post,
}: WebhookSenderOptions): WebhookSender {
  const http = createPostWebhook({ targets });
  const holder = crypto.randomUUID();
  const work = { db, post: post ?? http, clock, random, holder };
  const busy = new Map<string, Promise<void>>();
  let closed = false;
  let again = false;
  let looking: Promise<void> | undefined;

  async function look(): Promise<void> {
    if (closed || busy.size >= atOnce) return;
    for (const id of await webhooksToWork(db, atOnce - busy.size, clock())) if (!busy.has(id)) begin(id);
  }
  function begin(id: string) {
    const round = workWebhook(id, work)
      .catch((error: unknown) => {
        if (!closed)
          logger.error(
            { err: error, webhook: id },
            'a webhook was not worked; it is tried again in a minute',
          );
      })
      .finally(() => busy.delete(id));
    busy.set(id, round);
    round.then(lookAgain);
  }
  /** There may be more to do than one round does, and more has come up while it was looked for. */
  function lookAgain(): Promise<void> {
    again = true;
    looking ??= lookUntilDone()
      .catch((error: unknown) => {
        if (!closed) logger.error({ err: error }, 'webhooks could not be looked for; they are tried again');
      })
      .finally(() => {
        looking = undefined;
      });
    return looking;
  }
  async function lookUntilDone(): Promise<void> {
    while (again) {
      again = false;
      await look();
    }
  }

  const stop = every(second, () => void lookAgain());
  async function settle(): Promise<void> {
    await looking;
    while (busy.size > 0) {
      await Promise.all(busy.values());
      await looking;
    }
  }
  return {
    async work() {
      await lookAgain();
      await settle();
    },
    async close() {
      closed = true;
      stop();
      await settle();
      http.close();
    },
  };
}
