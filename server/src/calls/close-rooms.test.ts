import { once as event } from 'node:events';
import { createServer } from 'node:http';
import { json as readJson } from 'node:stream/consumers';
import type { Call, Conversation } from '@recruitment-feed/sdk/contract';
import { decodeJwt, jwtVerify } from 'jose';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { converse, type Dialogue, json, once, openDialogue } from '../testing/dialogue.ts';
import { now } from '../testing/samples.ts';

const secret = 'a secret that nobody else knows';
let dialogue: Dialogue;
let begun: Conversation;
/** What the media server is asked, and what it answers next. */
let asked: { url: string; body: unknown; token: string }[];
let answers: [status: number, body: object][];
let rooms: () => Promise<string[]>;

beforeEach(async () => {
  [asked, answers] = [[], []];
  const server = createServer(async (request, response) => {
    const token = request.headers.authorization?.replace('Bearer ', '') ?? '';
    asked.push({ url: request.url ?? '', body: await readJson(request), token });
    const [status, body] = answers.shift() ?? [200, {}];
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
  }).listen(0, '127.0.0.1');
  await event(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  dialogue = await openDialogue({ liveKit: { url: `ws://127.0.0.1:${port}/`, key: 'APIx', secret } });
  begun = await converse(dialogue);
  rooms = async () =>
    (await dialogue.feed.db.selectFrom('rooms_to_close').selectAll().execute()).map(({ call_id }) => call_id);
});

const start = async () =>
  json<Call>(await dialogue.as.enterprise('POST', `/v1/conversations/${begun.id}/calls`, {}, once()), 201);
const join = async ({ id }: Call) => json(await dialogue.as.enterprise('POST', `/v1/calls/${id}/join`, {}));
const end = async ({ id }: Call) => json<Call>(await dialogue.as.college('POST', `/v1/calls/${id}/end`, {}));
const minutesLater = (minutes: number) => dialogue.feed.setTime(new Date(now.getTime() + minutes * 60_000));

test('the room of a call is closed as soon as the call ends', async () => {
  const call = await start();
  await join(call);
  expect(asked).toEqual([]);
  await end(call);
  await vi.waitFor(async () => expect(await rooms()).toEqual([]));
  expect(asked).toMatchObject([{ url: '/twirp/livekit.RoomService/DeleteRoom', body: { room: call.id } }]);
  const key = new TextEncoder().encode(secret);
  const { payload } = await jwtVerify(asked[0]?.token ?? '', key, { currentDate: now, issuer: 'APIx' });
  expect(payload.video).toEqual({ roomCreate: true });
  expect((payload.exp ?? 0) - now.getTime() / 1000).toBe(60);
});

test('a call that nobody has joined has no room', async () => {
  await end(await start());
  const joined = await start();
  await join(joined);
  await end(joined);
  await vi.waitFor(async () => expect(await rooms()).toEqual([]));
  expect(asked.map(({ body }) => body)).toEqual([{ room: joined.id }]);
});

test('so is the room of a call that makes way for the next one', async () => {
  const missed = await start();
  await join(missed);
  minutesLater(3);
  await start();
  await vi.waitFor(() => expect(asked.map(({ body }) => body)).toEqual([{ room: missed.id }]));
});

test('a room that cannot be closed ends the call all the same, and is tried each minute until it is', async () => {
  answers = [
    [503, { code: 'unavailable' }],
    [404, { code: 'bad_route' }],
    [404, { code: 'not_found' }],
  ];
  const call = await start();
  await join(call);
  expect(await end(call)).toMatchObject({ status: 'ended' });
  for (const attempts of [1, 2]) {
    await vi.waitFor(() =>
      expect(dialogue.feed.logged.filter((line) => 'callId' in line)).toHaveLength(attempts),
    );
    expect([asked.length, await rooms()]).toEqual([attempts, [call.id]]);
    // Not before the minute is over.
    await dialogue.feed.read('/v1/health');
    expect(asked).toHaveLength(attempts);
    minutesLater(attempts);
    await dialogue.feed.read('/v1/health');
  }
  await vi.waitFor(async () => expect(await rooms()).toEqual([]));
  expect(asked).toHaveLength(3);
});

test('while one cannot be closed, calls that end do not ask more often', async () => {
  answers = [
    [503, {}],
    [503, {}],
    [503, {}],
  ];
  for (const attempts of [1, 1]) {
    const call = await start();
    await join(call);
    await end(call);
    await vi.waitFor(() => expect(asked).toHaveLength(attempts));
    await vi.waitFor(() => expect(dialogue.feed.logged.some((line) => 'callId' in line)).toBe(true));
  }
  minutesLater(1);
  await dialogue.feed.read('/v1/health');
  await vi.waitFor(() => expect(asked).toHaveLength(3));
  const at = asked.map(({ token }) => ((decodeJwt(token).nbf ?? 0) * 1000 - now.getTime()) / 60_000);
  expect(at).toEqual([0, 1, 1]);
});

test('it is given up after a day', async () => {
  answers = [
    [500, {}],
    [500, {}],
  ];
  const call = await start();
  await join(call);
  await end(call);
  await vi.waitFor(() => expect(dialogue.feed.logged.filter((line) => 'callId' in line)).toHaveLength(1));
  minutesLater(24 * 60 + 1);
  await dialogue.feed.read('/v1/health');
  await vi.waitFor(async () => expect(await rooms()).toEqual([]));
});
