import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { WebhookDelivery, WebhookEvent } from '@recruitment-feed/sdk/contract';
import { verifyWebhook } from '@recruitment-feed/sdk/webhooks';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { deleteJob } from '../store/job-write.ts';
import { insertJob, updateJob } from '../store/jobs.ts';
import { insertOrganization } from '../store/organizations.ts';
import { inTransaction } from '../store/transaction.ts';
import { openTestDatabases } from '../testing/database.ts';
import { openTestFeed, type TestFeed } from '../testing/feed.ts';
import { job, now, organization } from '../testing/samples.ts';
import { type Send, writer } from '../testing/writing.ts';
import type { Outcome, OutgoingWebhook } from './post-webhook.ts';
import { createWebhookSender, type WebhookSenderOptions } from './sender.ts';

let feed: TestFeed;
let send: Send;
let own: string;
let time: Date;
beforeEach(async () => {
  time = now;
  feed = await openTestFeed();
  own = await insertOrganization(feed.db, organization(), now);
  send = await writer(feed, { organizationId: own });
});

const arrived: Outcome = { arrived: true, status: 204 };
const broken: Outcome = { arrived: false, status: 500, retryAfter: undefined };
const wait = (seconds: number) => {
  time = new Date(time.getTime() + seconds * 1000);
  feed.setTime(time);
};

/** A sender with what it sent, whose receivers answer as they are told. */
function sender(
  answer: (webhook: OutgoingWebhook) => Outcome | Promise<Outcome> = () => arrived,
  options: Partial<WebhookSenderOptions> = {},
) {
  const sent: { id: string; url: string; event: WebhookEvent; webhook: OutgoingWebhook }[] = [];
  const made = createWebhookSender({
    db: feed.db,
    targets: 'public',
    clock: () => time,
    logger: { info: () => {}, warn: () => {}, error: (fields) => feed.logged.push(fields) },
    every: () => () => {},
    random: () => 0,
    post: async (webhook) => {
      sent.push({
        id: webhook.headers['webhook-id'] ?? '',
        url: webhook.url,
        event: JSON.parse(webhook.body),
        webhook,
      });
      return answer(webhook);
    },
    ...options,
  });
  onTestFinished(made.close);
  return { ...made, sent };
}

async function subscribe(changes: object = {}): Promise<{ id: string; secret: string }> {
  const draft = {
    organizationId: own,
    url: 'https://www.example.com/hook',
    types: ['jobs.upsert', 'jobs.delete'],
  };
  return (await send('POST', '/v1/webhooks', { ...draft, ...changes })).json();
}
const look = async (id: string) => (await send('GET', `/v1/webhooks/${id}`)).json();
const deliveries = async (id: string): Promise<WebhookDelivery[]> =>
  (await (await send('GET', `/v1/webhooks/${id}/deliveries?limit=100`)).json()).data;

describe('a change', () => {
  test('is sent once, signed, as the stream tells it', async () => {
    const { id, secret } = await subscribe();
    const jobId = await insertJob(feed.db, job(own, { title: 'Fitter' }), now);
    const { work, sent } = sender();
    await work();
    await work();
    expect(sent).toHaveLength(1);
    const [{ webhook }] = sent as [(typeof sent)[0]];
    const event = await verifyWebhook(webhook, secret, { now });
    const data = {
      collection: 'jobs',
      op: 'upsert',
      id: jobId,
      rev: 1,
      object: { id: jobId, title: 'Fitter' },
    };
    expect(event).toMatchObject({ type: 'jobs.upsert', data });
    expect(await deliveries(id)).toMatchObject([
      {
        id: event.id,
        objectId: jobId,
        status: 'delivered',
        attempts: 1,
        lastStatus: 204,
        lastAttemptAt: now.toISOString(),
      },
    ]);
    expect((await deliveries(id))[0]).not.toHaveProperty('nextAttemptAt');
  });

  test('is sent to whoever asks for its type, and not from before', async () => {
    await insertJob(feed.db, job(own), now);
    await subscribe({ url: 'https://a.example/', types: ['jobs.delete'] });
    await subscribe({ url: 'https://b.example/', types: ['organizations.upsert'] });
    const jobId = await insertJob(feed.db, job(own), now);
    await inTransaction(feed.db, (trx) => deleteJob(trx, jobId, now));
    const { work, sent } = sender();
    await work();
    expect(sent.map(({ url, event }) => [url, event.type])).toEqual([['https://a.example/', 'jobs.delete']]);
    expect(sent[0]?.event.data).toEqual({ collection: 'jobs', op: 'delete', id: jobId, rev: 2 });
  });

  test('that comes late tells the object as it is then, under the same id', async () => {
    await subscribe();
    const jobId = await insertJob(feed.db, job(own, { title: 'Fitter' }), now);
    const answers = [broken];
    const { work, sent } = sender(() => answers.shift() ?? arrived);
    await work();
    await updateJob(feed.db, jobId, job(own, { title: 'Welder' }), now);
    wait(5);
    await work();
    expect(sent.map(({ event }) => (event.data as { rev: number }).rev)).toEqual([1, 2, 2]);
    expect(sent[1]?.id).toBe(sent[0]?.id);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(2);
  });

  test('whose object is gone meanwhile is left out where nobody asks for that', async () => {
    const { id } = await subscribe({ types: ['jobs.upsert'] });
    const jobId = await insertJob(feed.db, job(own), now);
    const { work, sent } = sender(() => broken);
    await work();
    await inTransaction(feed.db, (trx) => deleteJob(trx, jobId, now));
    wait(5);
    await work();
    expect(sent).toHaveLength(1);
    expect(await deliveries(id)).toMatchObject([{ status: 'skipped', attempts: 1 }]);
  });
});

describe('many changes', () => {
  test('wait in the change log, a hundred of them in line', async () => {
    const { id } = await subscribe();
    await inTransaction(feed.db, async (trx) => {
      for (let count = 0; count < 350; count++) await insertJob(trx, job(own), now);
    });
    const waiting: number[] = [];
    const { work, sent } = sender(async () => {
      const rows = await feed.db
        .selectFrom('webhook_deliveries')
        .selectAll()
        .where('next_attempt_at', 'is not', null)
        .execute();
      waiting.push(rows.length);
      return arrived;
    });
    await work();
    expect(new Set(sent.map(({ event }) => (event.data as { id: string }).id)).size).toBe(350);
    expect(sent).toHaveLength(350);
    expect(Math.max(...waiting)).toBe(100);
    expect((await deliveries(id)).every(({ status }) => status === 'delivered')).toBe(true);
  });

  test('of one object are told once', async () => {
    await subscribe();
    const jobId = await insertJob(feed.db, job(own), now);
    for (let count = 0; count < 5; count++)
      await updateJob(feed.db, jobId, job(own, { title: `${count}` }), now);
    const { work, sent } = sender();
    await work();
    expect(sent.map(({ event }) => (event.data as { rev: number }).rev)).toEqual([6]);
  });
});

describe('a receiver that fails', () => {
  test('is asked again by one delivery after a while, and told everything once it is back', async () => {
    await subscribe();
    for (let count = 0; count < 12; count++) await insertJob(feed.db, job(own), now);
    let isBack = false;
    const { work, sent } = sender(() => (isBack ? arrived : broken));
    await work();
    expect(sent).toHaveLength(8);
    wait(4);
    await work();
    expect(sent).toHaveLength(8);
    wait(1);
    await work();
    expect(sent).toHaveLength(9);
    isBack = true;
    wait(300);
    await work();
    expect(sent).toHaveLength(9 + 12);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(12);
  });

  test('for three days is disabled with its reason, and goes on where it stopped when it is enabled', async () => {
    const { id } = await subscribe();
    await insertJob(feed.db, job(own), now);
    let isBack = false;
    const { work, sent } = sender(() => (isBack ? arrived : broken));
    for (let day = 0; day < 10; day++) {
      await work();
      wait(24 * 3600);
    }
    expect(sent).toHaveLength(10);
    expect(await look(id)).toMatchObject({ status: 'disabled', disabledReason: 'failing', rev: 2 });
    expect(await deliveries(id)).toMatchObject([
      { status: 'failed', attempts: 10, lastStatus: 500, lastFailure: 'status' },
    ]);

    await insertJob(feed.db, job(own), now);
    await work();
    expect(sent).toHaveLength(10);
    isBack = true;
    await send('PATCH', `/v1/webhooks/${id}`, { status: 'enabled' });
    await work();
    expect(sent).toHaveLength(11);
    expect((await deliveries(id)).map(({ status }) => status).sort()).toEqual(['delivered', 'failed']);
    const failed = (await deliveries(id)).find(({ status }) => status === 'failed');
    await send('POST', `/v1/webhook-deliveries/${failed?.id}/redeliver`);
    await work();
    expect(sent.at(-1)?.id).toBe(failed?.id);
    expect((await deliveries(id)).every(({ status }) => status === 'delivered')).toBe(true);
  });

  test('with 410 is disabled at once', async () => {
    const { id } = await subscribe();
    await insertJob(feed.db, job(own), now);
    const { work } = sender(() => ({ arrived: false, status: 410, retryAfter: undefined }));
    await work();
    expect(await look(id)).toMatchObject({ status: 'disabled', disabledReason: 'gone' });
  });

  test('holds up no other', async () => {
    await subscribe({ url: 'https://slow.example/' });
    await subscribe({ url: 'https://quick.example/' });
    const quick = Promise.withResolvers<void>();
    for (let count = 0; count < 20; count++) await insertJob(feed.db, job(own), now);
    let told = 0;
    const { work } = sender(async ({ url }) => {
      if (url.includes('quick') && ++told === 20) quick.resolve();
      // The slow one answers only once the quick one has everything.
      if (url.includes('slow')) await quick.promise;
      return arrived;
    });
    await work();
    expect(told).toBe(20);
  });
});

describe('processes that send together', () => {
  test('send each delivery once', async () => {
    const databases = await openTestDatabases(3);
    const [db] = databases as [(typeof databases)[0]];
    feed = await openTestFeed({ db });
    own = await insertOrganization(db, organization(), now);
    send = await writer(feed, { organizationId: own });
    for (let count = 0; count < 4; count++) await subscribe({ url: `https://${count}.example/` });
    await inTransaction(db, async (trx) => {
      for (let count = 0; count < 40; count++) await insertJob(trx, job(own), now);
    });
    const senders = databases.map((one) => sender(() => arrived, { db: one }));
    while ((await Promise.all(senders.map(({ work }) => work()))) && (await pending(db)) > 0);
    const sent = senders.flatMap(({ sent }) => sent);
    expect(sent).toHaveLength(4 * 40);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(4 * 40);
  });

  test('take up after a minute what one left undone, under the same id', async () => {
    await subscribe();
    await insertJob(feed.db, job(own), now);
    const dying = sender(() => {
      throw new Error('the process ends here');
    });
    await dying.work();
    expect(dying.sent).toHaveLength(1);
    const { work, sent } = sender();
    await work();
    expect(sent).toEqual([]);
    wait(60);
    await work();
    expect(sent.map(({ id }) => id)).toEqual(dying.sent.map(({ id }) => id));
  });
});

async function pending(db: TestFeed['db']): Promise<number> {
  const rows = await db.selectFrom('webhooks').select('queued_seq').execute();
  const { last } = await db
    .selectFrom('changes')
    .select((eb) => eb.fn.max('seq').as('last'))
    .executeTakeFirstOrThrow();
  const waiting = await db
    .selectFrom('webhook_deliveries')
    .select('id')
    .where('next_attempt_at', 'is not', null)
    .execute();
  return waiting.length + rows.filter(({ queued_seq }) => queued_seq < Number(last)).length;
}

test('a secret that is replaced signs beside the new one for a day', async () => {
  const { id, secret } = await subscribe();
  const { secret: next } = await (await send('POST', `/v1/webhooks/${id}/rotate`)).json();
  const { work, sent } = sender();
  await send('POST', `/v1/webhooks/${id}/ping`);
  await work();
  wait(24 * 3600);
  await send('POST', `/v1/webhooks/${id}/ping`);
  await work();
  const [during, after] = sent.map(({ webhook }) => webhook) as [OutgoingWebhook, OutgoingWebhook];
  for (const one of [secret, next])
    expect(await verifyWebhook(during, one, { now })).toMatchObject({
      type: 'webhook.ping',
      data: { endpointId: id },
    });
  expect(await verifyWebhook(after, next, { now: time })).toMatchObject({ type: 'webhook.ping' });
  await expect(verifyWebhook(after, secret, { now: time })).rejects.toMatchObject({
    code: 'no_matching_signature',
  });
});

test('a webhook reaches a server that verifies it', async () => {
  const received = Promise.withResolvers<unknown>();
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    received.resolve(
      await verifyWebhook({ headers: request.headers, body }, secret, { now }).catch((error) => error),
    );
    response.writeHead(204).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { id, secret } = await subscribe();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  // Written past the guard, as a database of a development machine has it.
  const body = JSON.stringify({ url, types: ['jobs.upsert'] });
  await feed.db.updateTable('webhooks').set({ body }).where('id', '=', id).execute();
  await insertJob(feed.db, job(own, { title: '数控车工' }), now);

  const guarded = sender(undefined, { post: undefined });
  await guarded.work();
  expect(await deliveries(id)).toMatchObject([{ status: 'pending', lastFailure: 'refused_target' }]);
  wait(5);
  const { work } = sender(undefined, { targets: 'any', post: undefined });
  await work();
  expect(await received.promise).toMatchObject({
    type: 'jobs.upsert',
    data: { object: { title: '数控车工' } },
  });
  expect(await deliveries(id)).toMatchObject([{ status: 'delivered', attempts: 2, lastStatus: 204 }]);
});
