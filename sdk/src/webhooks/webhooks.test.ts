import * as fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { describe, expect, test } from 'vitest';
import {
  FeedConfigError,
  signWebhook,
  verifyWebhook,
  WebhookPayloadError,
  WebhookVerificationError,
} from './index.ts';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const other = 'whsec_b3RoZXJTZWNyZXRPZlRoZUVuZHBvaW50MTIz';
const now = new Date('2026-11-28T09:00:00Z');
const at = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const ping = { type: 'webhook.ping', timestamp: '2026-11-28T08:59:59Z', data: { endpointId: 'whe_1' } };

interface Sent {
  body?: string | Uint8Array<ArrayBuffer>;
  secrets?: string | string[];
  timestamp?: Date;
  headers?: Record<string, string | undefined>;
}

async function received({
  body = JSON.stringify(ping),
  secrets = secret,
  timestamp = now,
  headers,
}: Sent = {}) {
  const signed = await signWebhook({ id: 'whd_1', timestamp, body }, secrets);
  return { headers: { ...signed, ...headers }, body };
}
const verify = async (sent?: Sent, secrets: string | string[] = secret) =>
  verifyWebhook(await received(sent), secrets, { now });
const tell = (event: unknown) => verify({ body: JSON.stringify(event) });
const refusal = (sent: Sent, secrets?: string | string[]) =>
  verify(sent, secrets).catch((error: unknown) => error);

describe('a genuine webhook', () => {
  test('is read with its id', async () => {
    expect(await verify()).toEqual({ ...ping, id: 'whd_1' });
  });

  test('is read from a Request', async () => {
    const { headers, body } = await received();
    const request = new Request('https://example.org/hook', {
      method: 'POST',
      headers: { ...headers } as HeadersInit,
      body,
    });
    expect(await verifyWebhook(request, secret, { now })).toEqual({ ...ping, id: 'whd_1' });
  });

  test('is read from headers of any case, with a body in bytes', async () => {
    const { headers, body } = await received({ body: new TextEncoder().encode(JSON.stringify(ping)) });
    const upper = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]),
    );
    expect(await verifyWebhook({ headers: upper, body }, secret, { now })).toMatchObject(ping);
  });

  test('passes under either secret while one replaces the other', async () => {
    for (const mine of [secret, other])
      expect(await verify({ secrets: [secret, other] }, mine)).toMatchObject(ping);
    expect(await verify({}, [other, secret])).toMatchObject(ping);
  });

  test('passes beside signatures of other versions and broken ones', async () => {
    const { 'webhook-signature': fits } = (await received()).headers;
    const headers = { 'webhook-signature': `v2,abc v1a,bm8= v1,? v1, ${fits}` };
    expect(await verify({ headers })).toMatchObject(ping);
  });

  test('passes up to five minutes early or late', async () => {
    for (const seconds of [-300, 300]) expect(await verify({ timestamp: at(seconds) })).toMatchObject(ping);
  });
});

describe('a webhook is refused', () => {
  test.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'])('without %s', async (name) => {
    const error = await refusal({ headers: { [name]: undefined } });
    expect(error).toBeInstanceOf(WebhookVerificationError);
    expect(error).toMatchObject({ code: 'missing_header', message: expect.stringContaining(name) });
  });

  test.each(['soon', '1e9', '-1', '12.5', '0x10', '9'.repeat(20)])(
    'with %s for its time',
    async (timestamp) => {
      const headers = { 'webhook-timestamp': timestamp };
      expect(await refusal({ headers })).toMatchObject({ code: 'invalid_header' });
    },
  );

  test('when it is more than five minutes old, or of later', async () => {
    expect(await refusal({ timestamp: at(-301) })).toMatchObject({ code: 'timestamp_too_old' });
    expect(await refusal({ timestamp: at(301) })).toMatchObject({ code: 'timestamp_in_future' });
  });

  test('under another secret', async () => {
    expect(await refusal({}, other)).toMatchObject({ code: 'no_matching_signature', retryable: false });
  });

  test.each([
    ['id', { 'webhook-id': 'whd_2' }],
    ['time', { 'webhook-timestamp': String(now.getTime() / 1000 + 1) }],
    ['signature', { 'webhook-signature': 'v1,AAAA' }],
  ])('when its %s was changed', async (_, headers) => {
    expect(await refusal({ headers })).toMatchObject({ code: 'no_matching_signature' });
  });

  test('when any byte of its body was changed', async () => {
    const { headers, body } = await received();
    await fc.assert(
      fc.asyncProperty(fc.nat(body.length - 1), fc.integer({ min: 1, max: 255 }), async (place, change) => {
        const bytes = new TextEncoder().encode(body as string);
        bytes[place] = (bytes[place] ?? 0) ^ change;
        await expect(verifyWebhook({ headers, body: bytes }, secret, { now })).rejects.toMatchObject({
          code: 'no_matching_signature',
        });
      }),
      { numRuns: 50 },
    );
  });
});

describe('a program that cannot work is told so', () => {
  test.each(['', 'whsec_', 'whsec_?', 'sk_live_1', 'whsec_YQ', []])('with %j for a secret', async (wrong) => {
    const error = await refusal({}, wrong);
    expect(error).toBeInstanceOf(FeedConfigError);
    expect(error).toMatchObject({ code: 'invalid_secret', message: expect.not.stringContaining('sk_live') });
  });

  test('when something has parsed the body, or read it', async () => {
    const { headers, body } = await received();
    const request = new Request('https://example.org', {
      method: 'POST',
      headers: headers as HeadersInit,
      body,
    });
    await request.text();
    const parsed = { headers, body: ping as unknown as string };
    for (const late of [request, parsed])
      await expect(verifyWebhook(late, secret, { now })).rejects.toMatchObject({ code: 'raw_body_needed' });
  });
});

describe('an event', () => {
  const job = (fields: object) => ({ collection: 'jobs', op: 'upsert', id: 'job_1', rev: 1, object: fields });
  const told = (type: string, data: unknown) => ({ type, timestamp: ping.timestamp, data });

  test.each([
    ['a type', told('jobs.ripened', { ripeness: 4 })],
    [
      'a collection',
      told('telepaths.upsert', { collection: 'telepaths', op: 'upsert', id: 'tel_1', rev: 1, object: {} }),
    ],
    ['a field', { ...ping, mood: 'good' }],
  ])('of a newer feed comes through with %s that is unknown here', async (_, event) => {
    expect(await tell(event)).toEqual({ ...event, id: 'whd_1' });
  });

  test('that tells a deletion is read', async () => {
    const event = told('jobs.delete', { collection: 'jobs', op: 'delete', id: 'job_1', rev: 2 });
    expect(await tell(event)).toMatchObject(event);
  });

  test.each([
    [[], '', 'expected object'],
    [{ ...ping, type: 7 }, '/type', 'expected string'],
    [{ ...ping, timestamp: 'today' }, '/timestamp', 'expected the form'],
    [told('jobs.upsert', job({ title: 1 })), '/data/object/id', 'expected string'],
    [told('jobs.upsert', {}), '/data/collection', 'expected string'],
    [told('posts.upsert', { ...job({}), op: 'delete' }), '/type', 'expected what data says'],
  ])('%j is refused with its faults', async (event, pointer, detail) => {
    const error = await tell(event).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(WebhookPayloadError);
    expect(error).toMatchObject({
      code: 'unexpected_shape',
      issues: expect.arrayContaining([
        expect.objectContaining({ pointer, detail: expect.stringContaining(detail) }),
      ]),
    });
  });

  test.each([['{"type":'], [''], [new Uint8Array([0x22, 0xff, 0x22])]])('%j is no JSON', async (body) => {
    expect(await refusal({ body })).toMatchObject({ code: 'not_json' });
  });
});

describe('the reference library of Standard Webhooks', () => {
  const bodies = fc.record({ note: fc.string({ unit: 'binary' }), deep: fc.jsonValue() });
  const seconds = () => new Date(Math.floor(Date.now() / 1000) * 1000);

  test('takes what is signed here', async () => {
    await fc.assert(
      fc.asyncProperty(bodies, async (data) => {
        const body = JSON.stringify({ ...ping, data });
        const headers = await signWebhook({ id: 'whd_1', timestamp: seconds(), body }, [other, secret]);
        expect(new Webhook(secret).verify(body, { ...headers })).toEqual(JSON.parse(body));
      }),
    );
  });

  test('signs what is taken here', async () => {
    await fc.assert(
      fc.asyncProperty(bodies, async (data) => {
        const timestamp = seconds();
        const body = JSON.stringify({ ...ping, data });
        const headers = {
          'webhook-id': 'whd_1',
          'webhook-timestamp': String(timestamp.getTime() / 1000),
          'webhook-signature': new Webhook(secret).sign('whd_1', timestamp, body),
        };
        expect(await verifyWebhook({ headers, body }, secret)).toEqual({ ...JSON.parse(body), id: 'whd_1' });
      }),
    );
  });
});
