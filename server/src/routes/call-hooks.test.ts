import { createHash } from 'node:crypto';
import type { Call, Conversation } from '@recruitment-feed/sdk/contract';
import { SignJWT } from 'jose';
import { beforeEach, describe, expect, test } from 'vitest';
import { converse, type Dialogue, json, once, openDialogue } from '../testing/dialogue.ts';
import { now } from '../testing/samples.ts';
import { problemOf } from '../testing/writing.ts';

// Nothing listens there.
const liveKit = { url: 'ws://127.0.0.1:9', key: 'APIx', secret: 'a secret that nobody else knows' };
let dialogue: Dialogue;
let begun: Conversation;
let call: Call;
beforeEach(async () => {
  dialogue = await openDialogue({ liveKit });
  begun = await converse(dialogue);
  call = await json(
    await dialogue.as.enterprise('POST', `/v1/conversations/${begun.id}/calls`, {}, once()),
    201,
  );
});

interface Signing {
  secret?: string;
  issuer?: string;
  /** What is signed, where it is not what is sent. */
  signed?: string;
  at?: number;
  algorithm?: string;
}
async function sign(body: string, { secret, issuer, signed = body, at = 0, algorithm }: Signing = {}) {
  const seconds = now.getTime() / 1000 + at;
  return new SignJWT({ sha256: createHash('sha256').update(signed).digest('base64') })
    .setProtectedHeader({ alg: algorithm ?? 'HS256' })
    .setIssuer(issuer ?? liveKit.key)
    .setNotBefore(seconds)
    .setExpirationTime(seconds + 300)
    .sign(new TextEncoder().encode(secret ?? liveKit.secret));
}
const post = (body: string, headers: Record<string, string>) =>
  dialogue.feed.request('/v1/hooks/livekit', {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/webhook+json', ...headers },
  });
const tell = async (event: object, signing?: Signing) => {
  const body = JSON.stringify({ id: 'EV_1', createdAt: '1795507200', ...event });
  return post(body, { Authorization: await sign(body, signing) });
};
const finished = () => tell({ event: 'room_finished', room: { name: call.id, sid: 'RM_1' } });
const read = async () => json<Call>(await dialogue.as.college('GET', `/v1/calls/${call.id}`));
const act = async (by: 'enterprise' | 'college', verb: string) =>
  json(await dialogue.as[by]('POST', `/v1/calls/${call.id}/${verb}`, {}));
const rooms = () => dialogue.feed.db.selectFrom('rooms_to_close').select('call_id').execute();

describe('a media server', () => {
  test('ends a call that everybody has left, once', async () => {
    await act('enterprise', 'join');
    await act('college', 'join');
    expect((await finished()).status).toBe(204);
    const ended = await read();
    expect(ended).toMatchObject({ status: 'ended', endReason: 'completed', endedAt: now.toISOString() });
    expect((await finished()).status).toBe(204);
    expect(await read()).toEqual(ended);
    const after = await json(await dialogue.as.college('GET', `/v1/conversations/${begun.id}`));
    expect(after).not.toHaveProperty('callId');
    expect(await rooms()).toEqual([]);
  });

  test('ends a call that its caller has left before anybody answered, as missed', async () => {
    await act('enterprise', 'join');
    await finished();
    expect(await read()).toMatchObject({ status: 'ended', endReason: 'missed' });
  });

  test('has the room closed again that somebody enters after the call', async () => {
    await act('enterprise', 'join');
    await finished();
    await tell({
      event: 'participant_joined',
      room: { name: call.id },
      participant: { identity: 'org_1:a' },
    });
    expect(await rooms()).toEqual([{ call_id: call.id }]);
    await finished();
    expect(await rooms()).toEqual([]);
  });

  test.for([
    ['opened later', { sid: 'RM_2', creationTime: '1795507260' }],
    ['opened in the same second', { sid: 'RM_2', creationTime: '1795507200' }],
  ] as const)('does not end a call by the end of a room before one %s', async ([, again]) => {
    const first = { name: call.id, sid: 'RM_1', creationTime: '1795507200' };
    const second = { name: call.id, ...again };
    await act('enterprise', 'join');
    await act('college', 'join');
    await tell({ event: 'room_started', room: first });
    await tell({ event: 'participant_joined', room: second, participant: { identity: 'org_1:a' } });
    const talking = await read();
    expect((await tell({ event: 'room_finished', room: first })).status).toBe(204);
    expect(await read()).toEqual(talking);
    // What is told of the one before does not bring it back.
    if (again.creationTime !== first.creationTime) {
      await tell({ event: 'room_started', room: first });
      await tell({ event: 'room_finished', room: first });
      expect(await read()).toEqual(talking);
    }
    await tell({ event: 'room_finished', room: second });
    expect(await read()).toMatchObject({ status: 'ended', endReason: 'completed' });
  });

  test('ends a call by the end of a later room of whose beginning nothing was heard', async () => {
    await tell({ event: 'room_started', room: { name: call.id, sid: 'RM_1', creationTime: '1795507200' } });
    await tell({ event: 'room_finished', room: { name: call.id, sid: 'RM_2', creationTime: 1795507260 } });
    expect(await read()).toMatchObject({ status: 'ended' });
  });

  test('is heard out where it tells of what is none of the feed’s', async () => {
    for (const event of [
      { event: 'room_started', room: { name: call.id } },
      { event: 'participant_joined', room: { name: call.id } },
      { event: 'participant_left', room: { name: call.id } },
      { event: 'room_finished', room: { name: 'call_none' } },
      { event: 'room_finished' },
      { event: 'egress_ended', egressInfo: {} },
    ])
      expect((await tell(event)).status).toBe(204);
    expect(await read()).toEqual(call);
  });
});

describe('nobody else', () => {
  const event = { event: 'room_finished', room: { name: 'call_1' } };
  const forged: [string, Signing][] = [
    ['signs with another secret', { secret: 'another secret' }],
    ['signs for another feed', { issuer: 'APIy' }],
    ['signs another body', { signed: '{}' }],
    ['signs by another algorithm', { algorithm: 'HS512' }],
    ['repeats what was signed long ago', { at: -3600 }],
    ['signs for later', { at: 3600 }],
  ];
  test.each(forged)('%s', async (_, signing) => {
    const problem = await problemOf(await tell({ ...event, room: { name: call.id } }, signing));
    expect(problem).toMatchObject({ status: 401, code: 'invalid_key' });
    expect(await read()).toEqual(call);
  });

  test('comes without a signature, with a key, or with a token of a participant', async () => {
    const { token } = await json<{ token: string }>(
      await dialogue.as.enterprise('POST', `/v1/calls/${call.id}/join`, {}),
    );
    for (const headers of [{}, { Authorization: 'Bearer sk_x' }, { Authorization: token }] as const)
      expect((await post(JSON.stringify(event), headers)).status).toBe(401);
  });
});

test('what is signed and cannot be read is refused, and nothing else is than a POST', async () => {
  for (const body of [
    '',
    '{',
    '[]',
    '{"event":1}',
    '{"event":"x","room":{}}',
    '{"event":"x","room":{"name":"a","creationTime":"soon"}}',
  ])
    expect(await problemOf(await post(body, { Authorization: await sign(body) }))).toMatchObject({
      code: 'invalid_request',
    });
  const long = JSON.stringify({ event: 'x'.repeat(70_000) });
  expect((await post(long, { Authorization: await sign(long) })).status).toBe(413);
  expect((await dialogue.feed.request('/v1/hooks/livekit')).status).toBe(405);
});
