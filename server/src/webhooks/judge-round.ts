import type { DeliveryResult, WebhookResult } from '../store/webhook-results.ts';
import type { Outcome } from './post-webhook.ts';
import { nextAttempt } from './schedule.ts';

/** One attempt and what came of it. */
export interface Attempted {
  id: string;
  /** How often it was tried before. */
  attempts: number;
  outcome: Outcome;
}

interface Judging {
  now: Date;
  random: () => number;
}

/** Says what becomes of deliveries and their webhook after a round: of both, the later it fails the longer it waits. */
export function judgeRound(
  failures: number,
  attempted: readonly Attempted[],
  judging: Judging,
): { results: DeliveryResult[]; webhook: WebhookResult } {
  const results = attempted.map((one) => judgeDelivery(one, judging));
  return { results, webhook: judgeWebhook(failures, attempted, judging) };
}

function judgeDelivery({ id, attempts: before, outcome }: Attempted, judging: Judging): DeliveryResult {
  const attempts = before + 1;
  const answer = 'status' in outcome ? outcome.status : undefined;
  if (outcome.arrived) return { id, status: 'delivered', attempts, answer };
  const next = nextAttempt(attempts, { ...judging, retryAfter: retryAfterOf(outcome) });
  const failure = 'failure' in outcome ? outcome.failure : 'status';
  return { id, status: next ? 'pending' : 'failed', attempts, nextAttemptAt: next, answer, failure };
}

function judgeWebhook(before: number, attempted: readonly Attempted[], judging: Judging): WebhookResult {
  const outcomes = attempted.map(({ outcome }) => outcome);
  // https://www.standardwebhooks.com: 410 asks for no more of them.
  if (outcomes.some((outcome) => 'status' in outcome && outcome.status === 410))
    return { failures: before, disabledReason: 'gone' };
  if (outcomes.length === 0) return { failures: before };
  if (outcomes.some(({ arrived }) => arrived)) return { failures: 0 };
  const failures = before + 1;
  const retryAfter = outcomes.map(retryAfterOf).find((asked) => asked !== undefined);
  const pausedUntil = nextAttempt(failures, { ...judging, retryAfter });
  return pausedUntil ? { failures, pausedUntil } : { failures, disabledReason: 'failing' };
}

function retryAfterOf(outcome: Outcome): string | undefined {
  return 'retryAfter' in outcome ? outcome.retryAfter : undefined;
}
