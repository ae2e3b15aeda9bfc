import { beforeEach, describe, expect, test } from 'vitest';
import { insertOrganization } from '../store/organizations.ts';
import { openTestFeed, type TestFeed } from '../testing/feed.ts';
import { daysLater, now, organization } from '../testing/samples.ts';
import { problemOf, type Send, writer } from '../testing/writing.ts';

let feed: TestFeed;
let send: Send;
let own: string;
let other: string;
beforeEach(async () => {
  feed = await openTestFeed();
  own = await insertOrganization(feed.db, organization(), now);
  other = await insertOrganization(feed.db, organization({ kind: 'college' }), now);
  send = await writer(feed, { organizationId: own });
});

const url = 'https://www.example.com/hooks/feed';
const draft = () => ({ organizationId: own, url, types: ['jobs.upsert', 'jobs.delete'] });
async function make(changes: object = {}, sending = send) {
  const response = await sending('POST', '/v1/webhooks', { ...draft(), ...changes });
  expect(response.status).toBe(201);
  return response.json();
}
const codeOf = async (response: Response) => (await problemOf(response)).code;

describe('a webhook', () => {
  test('is kept, and its secret shown once', async () => {
    const { secret, ...webhook } = await make();
    expect(secret).toMatch(/^whsec_[\w+/]{43}=$/);
    expect(webhook).toMatchObject({
      ...draft(),
      status: 'enabled',
      rev: 1,
      id: expect.stringMatching(/^whe_/),
    });
    const path = `/v1/webhooks/${webhook.id}`;
    const answer = await send('GET', path);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(await answer.json()).toEqual(webhook);
    expect((await (await send('GET', '/v1/webhooks')).json()).data).toEqual([webhook]);
  });

  test('has its secret sealed in the database, and in no log', async () => {
    const { secret } = await make();
    const kept = await feed.db.selectFrom('webhooks').selectAll().execute();
    const text = JSON.stringify([kept, feed.logged]);
    expect(kept).toHaveLength(1);
    expect(text).not.toContain(secret.slice(6));
  });

  test('is changed by a merge patch, stopped and let go on', async () => {
    const { id } = await make();
    const path = `/v1/webhooks/${id}`;
    const stopped = await send(
      'PATCH',
      path,
      { status: 'disabled', types: ['posts.upsert'] },
      { 'If-Match': '"1"' },
    );
    expect(stopped.headers.get('etag')).toBe('"2"');
    const told = await stopped.json();
    expect(told).toMatchObject({
      url,
      types: ['posts.upsert'],
      status: 'disabled',
      disabledReason: 'requested',
    });
    expect(await codeOf(await send('PATCH', path, { status: 'enabled' }, { 'If-Match': '"1"' }))).toBe(
      'precondition_failed',
    );
    const going = await (await send('PATCH', path, { status: 'enabled' })).json();
    expect(going).toMatchObject({ status: 'enabled', rev: 3 });
    expect(going).not.toHaveProperty('disabledReason');
  });

  test('is forgotten with its deliveries', async () => {
    const { id } = await make();
    await send('POST', `/v1/webhooks/${id}/ping`);
    expect((await send('DELETE', `/v1/webhooks/${id}`)).status).toBe(204);
    expect((await send('GET', `/v1/webhooks/${id}`)).status).toBe(404);
    expect(await feed.db.selectFrom('webhook_deliveries').selectAll().execute()).toEqual([]);
  });

  test.each([
    [{ url: 'http://www.example.com/' }, '/url'],
    [{ url: 'https://10.0.0.1/' }, '/url'],
    [{ url: 'https://localhost/' }, '/url'],
    [{ url: 'https://www.example.com:25/' }, '/url'],
    [{ url: 'javascript:alert(1)' }, '/url'],
    [{ types: [] }, '/types'],
    [{ types: ['jobs.upsert', 'jobs.upsert'] }, '/types'],
    [{ types: ['webhook.ping'] }, '/types/0'],
    [{ types: ['jobs.eaten'] }, '/types/0'],
    [{ secret: 'whsec_AAAA' }, '/secret'],
  ])('is neither made nor changed to %j', async (fields, pointer) => {
    const { id } = await make();
    for (const answer of [
      await send('POST', '/v1/webhooks', { ...draft(), ...fields }),
      await send('PATCH', `/v1/webhooks/${id}`, fields),
    ]) {
      const { code, errors } = await problemOf(answer);
      expect([code, errors?.[0]?.pointer]).toEqual(['validation_failed', pointer]);
    }
  });

  test('stays within ten of an organization', async () => {
    const operator = await writer(feed);
    for (let count = 0; count < 10; count++) await make({}, operator);
    const problem = await problemOf(await send('POST', '/v1/webhooks', draft()));
    expect(problem).toMatchObject({ code: 'limit_reached', status: 409, limit: 10 });
    await make({ organizationId: other }, operator);
  });

  test('holds its organization in place', async () => {
    const operator = await writer(feed);
    await make({ organizationId: other }, operator);
    const problem = await problemOf(await operator('DELETE', `/v1/organizations/${other}`));
    expect(problem).toMatchObject({ code: 'still_referenced', references: { webhooks: 1 } });
  });
});

describe('a new secret', () => {
  test('is shown once, and the one before told of for 24 hours', async () => {
    const { id, secret } = await make();
    const rotated = await (await send('POST', `/v1/webhooks/${id}/rotate`)).json();
    expect(rotated.secret).not.toBe(secret);
    const previousSecretUntil = new Date(now.getTime() + 86_400_000).toISOString();
    expect(rotated).toMatchObject({ rev: 2, previousSecretUntil });
    expect(await (await send('GET', `/v1/webhooks/${id}`)).json()).toMatchObject({ previousSecretUntil });
    feed.setTime(daysLater(1));
    expect(await (await send('GET', `/v1/webhooks/${id}`)).json()).not.toHaveProperty('previousSecretUntil');
  });

  test('is not made twice for one request that is repeated', async () => {
    const { id } = await make();
    const again = { 'Idempotency-Key': 'rotate-1' };
    const [first, second] = [
      await (await send('POST', `/v1/webhooks/${id}/rotate`, undefined, again)).json(),
      await (await send('POST', `/v1/webhooks/${id}/rotate`, undefined, again)).json(),
    ];
    expect(second).toEqual(first);
  });
});

describe('a test', () => {
  test('is queued, and told of', async () => {
    const { id } = await make();
    const delivery = await (await send('POST', `/v1/webhooks/${id}/ping`)).json();
    const told = {
      webhookId: id,
      type: 'webhook.ping',
      status: 'pending',
      attempts: 0,
      nextAttemptAt: now.toISOString(),
    };
    expect(delivery).toMatchObject({ ...told, id: expect.stringMatching(/^whd_/) });
    const path = `/v1/webhooks/${id}/deliveries`;
    expect((await (await send('GET', path)).json()).data).toEqual([delivery]);
    expect((await (await send('GET', `${path}?status=delivered`)).json()).data).toEqual([]);
  });

  test('is not sent to one that is disabled, and neither is a delivery again', async () => {
    const { id } = await make();
    const delivery = await (await send('POST', `/v1/webhooks/${id}/ping`)).json();
    await send('PATCH', `/v1/webhooks/${id}`, { status: 'disabled' });
    for (const path of [`/v1/webhooks/${id}/ping`, `/v1/webhook-deliveries/${delivery.id}/redeliver`])
      expect(await codeOf(await send('POST', path))).toBe('invalid_state_transition');
  });
});

describe('others', () => {
  test('neither see a webhook nor touch it', async () => {
    const { id } = await make();
    const delivery = await (await send('POST', `/v1/webhooks/${id}/ping`)).json();
    const stranger = await writer(feed, { organizationId: other });
    const asked: [string, string, unknown?][] = [
      ['GET', `/v1/webhooks/${id}`],
      ['GET', `/v1/webhooks/${id}/deliveries`],
      ['PATCH', `/v1/webhooks/${id}`, { status: 'disabled' }],
      ['DELETE', `/v1/webhooks/${id}`],
      ['POST', `/v1/webhooks/${id}/rotate`],
      ['POST', `/v1/webhooks/${id}/ping`],
      ['POST', `/v1/webhook-deliveries/${delivery.id}/redeliver`],
    ];
    for (const request of asked) expect(await codeOf(await stranger(...request))).toBe('not_found');
    for (const query of ['', `?organizationId=${own}`])
      expect((await (await stranger('GET', `/v1/webhooks${query}`)).json()).data).toEqual([]);
    expect(await codeOf(await stranger('POST', '/v1/webhooks', draft()))).toBe('insufficient_scope');
  });

  test('need a secret key with the scope', async () => {
    const powerless = await writer(feed, { organizationId: own, scopes: ['jobs:write'] });
    expect(await codeOf(await powerless('GET', '/v1/webhooks'))).toBe('insufficient_scope');
    const publishable = await writer(feed, { kind: 'publishable', scopes: [] });
    expect(await codeOf(await publishable('GET', '/v1/webhooks'))).toBe('publishable_key_forbidden');
    const token = { organizationId: own, scopes: ['webhooks:write'] };
    expect(await codeOf(await send('POST', '/v1/tokens', token))).toBe('validation_failed');
  });
});
