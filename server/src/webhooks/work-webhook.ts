import type { WebhookEvent } from '@recruitment-feed/sdk/contract';
import { signWebhook } from '@recruitment-feed/sdk/webhooks';
import type { FeedDatabase } from '../store/schema.ts';
import { type ClaimedWebhook, claimWebhook, releaseWebhook } from '../store/webhook-claims.ts';
import { dueDeliveries, eventsOf } from '../store/webhook-events.ts';
import { queueChanges } from '../store/webhook-queue.ts';
import { type DeliveryResult, keepResults } from '../store/webhook-results.ts';
import { version } from '../version.ts';
import { judgeRound } from './judge-round.ts';
import type { Outcome, PostWebhook } from './post-webhook.ts';

/** Deliveries of one webhook that are on their way at once. */
const atOnce = 8;

export interface Work {
  db: FeedDatabase;
  post: PostWebhook;
  clock: () => Date;
  random: () => number;
  /** Names this process among those that send. */
  holder: string;
}

/**
 * Does one round for a webhook, where no other process does: queues what changed, sends what is due, and keeps what
 * came of it. While it fails, one delivery at a time asks whether it is back.
 */
export async function workWebhook(id: string, work: Work): Promise<void> {
  const { db, clock, holder } = work;
  const webhook = await claimWebhook(db, { id, holder }, clock());
  if (!webhook) return;
  await queueChanges(db, webhook, clock());
  await sendDue(webhook, work);
  // Not where it throws: what goes wrong here is not tried again before the claim is over.
  await releaseWebhook(db, { id, holder }, clock());
}

async function sendDue(webhook: ClaimedWebhook, { db, post, clock, random }: Work): Promise<void> {
  const limit = webhook.failures > 0 ? 1 : atOnce;
  const due = await dueDeliveries(db, webhook.id, { limit, now: clock() });
  if (due.length === 0) return;
  const events = await eventsOf(db, webhook.id, due);
  const skipped: DeliveryResult[] = [];
  const attempts = due.map(async ({ id, attempts }) => {
    const event = events.get(id);
    if (!event || !isAsked(webhook, event)) {
      skipped.push({ id, status: 'skipped', attempts });
      return [];
    }
    return [{ id, attempts, outcome: await attempt(webhook, { id, event }, { post, clock }) }];
  });
  const attempted = (await Promise.all(attempts)).flat();
  const now = clock();
  const { results, webhook: result } = judgeRound(webhook.failures, attempted, { now, random });
  await keepResults(db, webhook.id, { results: [...results, ...skipped], webhook: result, now });
}

/** What has changed once more since it was queued may be of a type that nobody asked for. */
function isAsked({ types }: ClaimedWebhook, { type }: WebhookEvent): boolean {
  return type === 'webhook.ping' || types.includes(type);
}

async function attempt(
  { url, secrets }: ClaimedWebhook,
  { id, event }: { id: string; event: WebhookEvent },
  { post, clock }: Pick<Work, 'post' | 'clock'>,
): Promise<Outcome> {
  const body = JSON.stringify(event);
  const signed = await signWebhook({ id, timestamp: clock(), body }, secrets);
  const about = { 'content-type': 'application/json', 'user-agent': `recruitment-feed/${version}` };
  return post({ url, headers: { ...about, ...signed }, body });
}
