import { FeedConfigError } from '../client/errors/feed-config-error.ts';
import { WebhookVerificationError } from './webhook-verification-error.ts';

/** A webhook as it came: a `Request`, or its headers and the untouched body where a framework has none. */
export type ReceivedWebhook =
  | Request
  | {
      headers: Headers | Readonly<Record<string, string | string[] | undefined>>;
      body: string | Uint8Array;
    };

/** Returns a header, whatever its name's case. */
export function headerOf({ headers }: ReceivedWebhook, name: string): string {
  const value =
    typeof headers.get === 'function' ? headers.get(name) : Object.entries(headers).find(isCalled(name))?.[1];
  const text = Array.isArray(value) ? value.join(' ') : value;
  if (!text) throw new WebhookVerificationError('missing_header', `The header ${name} is missing.`);
  return text;
}

const isCalled =
  (name: string) =>
  ([other]: readonly [string, unknown]) =>
    other.toLowerCase() === name;

/** Reads the body as it was sent: parsed and written anew it has another signature. */
export async function bodyOf(received: ReceivedWebhook): Promise<Uint8Array> {
  if ('arrayBuffer' in received) {
    if (received.bodyUsed) throw rawBodyNeeded();
    return new Uint8Array(await received.arrayBuffer());
  }
  const { body } = received;
  if (typeof body === 'string') return new TextEncoder().encode(body);
  if (!(body instanceof Uint8Array)) throw rawBodyNeeded();
  return body;
}

function rawBodyNeeded(): FeedConfigError {
  return new FeedConfigError(
    'raw_body_needed',
    'The signature is of the body as it was sent: verify before anything else reads or parses it.',
  );
}
