import {
  Call,
  CallAccess,
  type CallStatus,
  type Conversation,
  type Page,
} from '@recruitment-feed/sdk/contract';
import fc from 'fast-check';
import { decodeJwt } from 'jose';
import { beforeEach, describe, expect, test } from 'vitest';
import { converse, type Dialogue, json, once, openDialogue } from '../testing/dialogue.ts';
import { daysLater, now } from '../testing/samples.ts';
import { problemOf, type Send, writer } from '../testing/writing.ts';

const liveKit = { url: 'wss://calls.example', key: 'APIx', secret: 'a secret that nobody else knows' };

let dialogue: Dialogue;
let begun: Conversation;
let path: string;
beforeEach(async () => {
  dialogue = await openDialogue({ liveKit });
  begun = await converse(dialogue);
  path = `/v1/conversations/${begun.id}/calls`;
});

const start = async (by: Send) => json<Call>(await by('POST', path, {}, once()), 201);
const read = async (by: Send, { id }: { id: string }) => json<Call>(await by('GET', `/v1/calls/${id}`));
const move = (by: Send, { id }: { id: string }, verb: string, body: object = {}) =>
  by('POST', `/v1/calls/${id}/${verb}`, body);

describe('a call', () => {
  test('rings until another party joins, and then is active until somebody ends it', async () => {
    const { feed, ids, as } = dialogue;
    const response = await as.enterprise('POST', path, {}, once());
    const call = Call.parse(await json(response, 201));
    expect(response.headers.get('location')).toBe(`/v1/calls/${call.id}`);
    expect(call).toMatchObject({ status: 'ringing', startedBy: ids.enterprise, joined: [] });
    expect(await json(await as.college('GET', `/v1/conversations/${begun.id}`))).toMatchObject({
      callId: call.id,
    });

    await move(as.enterprise, call, 'join');
    expect(await read(as.college, call)).toMatchObject({ status: 'ringing', rev: 2 });
    feed.setTime(daysLater(1));
    const at = daysLater(1).toISOString();
    await move(as.college, call, 'join');
    expect(await read(as.enterprise, call)).toMatchObject({
      status: 'active',
      rev: 3,
      answeredAt: at,
      joined: [{ organizationId: ids.enterprise }, { organizationId: ids.college, at }],
    });
    expect(await json(await move(as.college, call, 'end'))).toMatchObject({
      status: 'ended',
      rev: 4,
      endedAt: at,
      endReason: 'completed',
    });
    const after = await json(await as.college('GET', `/v1/conversations/${begun.id}`));
    expect(after).not.toHaveProperty('callId');
  });

  test('is the only one of its conversation while it goes on', async () => {
    const { as } = dialogue;
    const call = await start(as.enterprise);
    const second = await problemOf(await as.college('POST', path, {}, once()));
    expect(second).toMatchObject({ status: 409, code: 'already_exists', callId: call.id });
    await move(as.college, call, 'end');
    expect((await start(as.college)).id).not.toBe(call.id);
  });

  test('started at once by both is one', async () => {
    const { as } = dialogue;
    const starters = [as.enterprise, as.college, as.enterprise, as.college];
    const answers = await Promise.all(starters.map((by) => by('POST', path, {}, once())));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });

  test('that nobody answered for two minutes makes way for the next, and is missed', async () => {
    const { feed, as } = dialogue;
    const call = await start(as.enterprise);
    feed.setTime(new Date(now.getTime() + 120_001));
    const next = await start(as.college);
    expect(await read(as.college, call)).toMatchObject({ status: 'ended', endReason: 'missed' });
    const first = await json<Page<Call>>(await as.college('GET', `${path}?limit=1`));
    expect(first.data).toEqual([next]);
    const second = await json<Page<Call>>(
      await as.college('GET', `${path}?limit=1&cursor=${first.nextCursor}`),
    );
    expect(second).toMatchObject({ data: [{ id: call.id }], nextCursor: null });
    const elsewhere = await converse(dialogue);
    const foreign = `/v1/conversations/${elsewhere.id}/calls?cursor=${first.nextCursor}`;
    expect(await problemOf(await as.college('GET', foreign))).toMatchObject({
      code: 'cursor_filter_mismatch',
    });
  });

  test('needs an Idempotency-Key to start, the scope of calls, and a party that speaks', async () => {
    const { feed, ids, as } = dialogue;
    expect(await problemOf(await as.college('POST', path, {}))).toMatchObject({
      code: 'idempotency_key_missing',
    });
    const talker = await writer(feed, {
      organizationId: ids.college,
      scopes: ['conversations:read', 'conversations:write'],
    });
    expect(await problemOf(await talker('POST', path, {}, once()))).toMatchObject({
      status: 403,
      requiredScopes: ['calls:join'],
    });
    for (const body of [{}, { organizationId: ids.other }])
      expect(await problemOf(await as.anybody('POST', path, body, once()))).toMatchObject({
        status: 422,
        errors: [{ pointer: '/organizationId' }],
      });
    const body = { organizationId: ids.college };
    expect(await json(await as.anybody('POST', path, body, once()), 201)).toMatchObject({
      startedBy: ids.college,
    });
  });
});

test('a call passes from status to status as it may and no other way', async () => {
  const { as } = dialogue;
  const act = fc.record({
    verb: fc.constantFrom('join' as const, 'end' as const),
    by: fc.constantFrom('enterprise' as const, 'college' as const),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 6 }), async (acts) => {
      const call = await start(as.enterprise);
      let status: CallStatus = 'ringing';
      for (const { verb, by } of acts) {
        const response = await move(as[by], call, verb);
        if (status === 'ended') {
          const to = verb === 'end' ? 'ended' : 'active';
          const problem = { status: 409, code: 'invalid_state_transition', from: 'ended', to, allowed: [] };
          expect(await problemOf(response)).toMatchObject(problem);
        } else {
          expect(response.status).toBe(200);
          if (verb === 'end') status = 'ended';
          else if (by === 'college') status = 'active';
        }
        expect(await read(as.college, call)).toMatchObject({ status });
      }
      if (status !== 'ended') await move(as.college, call, 'end');
    }),
    { numRuns: 30 },
  );
});

describe('whoever joins', () => {
  test('gets a token for this call, by a name that is shown and an identity of its own', async () => {
    const { ids, as } = dialogue;
    const call = await start(as.enterprise);
    const join = async (body?: object) =>
      CallAccess.parse(await json(await move(as.college, call, 'join', body)));
    const [teacher, anybody] = [await join({ name: '李老师' }), await join()];
    expect(teacher).toMatchObject({
      url: liveKit.url,
      expiresAt: new Date(now.getTime() + 600_000).toISOString(),
    });
    const claims = [decodeJwt(teacher.token), decodeJwt(anybody.token)];
    expect(claims).toMatchObject([
      { iss: 'APIx', name: '李老师', video: { room: call.id, roomJoin: true } },
      { iss: 'APIx', name: '浙江机电', video: { room: call.id, roomJoin: true } },
    ]);
    for (const { sub } of claims) expect(sub).toMatch(new RegExp(`^${ids.college}:`));
    expect(new Set(claims.map(({ sub }) => sub)).size).toBe(2);
    expect(JSON.stringify(dialogue.feed.logged)).not.toContain(teacher.token);
  });

  test('is told what the operator sets where there is no media server, and nothing else is lost', async () => {
    dialogue = await openDialogue();
    begun = await converse(dialogue);
    path = `/v1/conversations/${begun.id}/calls`;
    const { as } = dialogue;
    const call = await start(as.enterprise);
    const response = await move(as.college, call, 'join');
    expect(response.headers.get('retry-after')).toMatch(/^\d+$/);
    const { detail, ...problem } = await problemOf(response);
    expect(problem).toMatchObject({ status: 503, code: 'calls_not_configured' });
    expect(detail).toContain('RECRUITMENT_FEED_LIVEKIT_SECRET');
    expect(await read(as.college, call)).toEqual(call);
    expect(await json(await move(as.college, call, 'end'))).toMatchObject({ endReason: 'declined' });
  });
});
