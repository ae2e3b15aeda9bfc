import type { ResponseIssue } from '../client/errors/feed-response-error.ts';
import { within } from '../client/items.ts';
import { readChange } from '../client/read-change.ts';
import { validate } from '../client/validation.ts';
import { WebhookEvent as shape } from '../client/wire/webhook-event.ts';
import type { WebhookEvent } from '../contract/webhook-event.ts';
import { WebhookPayloadError } from './webhook-payload-error.ts';

const changeType = /^(\w+)\.(upsert|delete)$/;

/**
 * Reads the body of a webhook. Unknown types, values and fields pass, as in the stream.
 *
 * @throws {WebhookPayloadError} for what is no event, or an object that cannot be used.
 */
export function readEvent(body: Uint8Array): WebhookEvent {
  const outline = validate<WebhookEvent>(shape, parse(body), 'lenient');
  if (!outline.ok) throw unusable(outline.issues);
  const { value } = outline;
  const [, collection, op] = changeType.exec(value.type) ?? [];
  if (op === undefined) return value;
  const change = readChange(value.data, 'lenient');
  if (change.ok && (change.value.collection !== collection || change.value.op !== op))
    throw unusable([{ pointer: '/type', code: 'invalid_value', detail: 'expected what data says' }]);
  if (!change.ok) throw unusable(change.issues.map((issue) => within('/data', issue)));
  return value;
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new WebhookPayloadError('not_json', 'The webhook is genuine, but its body is not JSON.');
  }
}

function unusable(issues: readonly ResponseIssue[]): WebhookPayloadError {
  const [first] = issues;
  const where = first ? ` At ${first.pointer}: ${first.detail}.` : '';
  return new WebhookPayloadError(
    'unexpected_shape',
    `The webhook is genuine, but not as the contract says.${where}`,
    issues,
  );
}
