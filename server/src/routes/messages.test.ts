import { type Conversation, Message, type Page } from '@recruitment-feed/sdk/contract';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { insertJob } from '../store/jobs.ts';
import { converse, type Dialogue, json, once, openDialogue, say } from '../testing/dialogue.ts';
import { daysLater, job, now } from '../testing/samples.ts';
import { problemOf, type Send, writer } from '../testing/writing.ts';

let dialogue: Dialogue;
let begun: Conversation;
let path: string;
beforeEach(async () => {
  dialogue = await openDialogue();
  begun = await converse(dialogue);
  path = `/v1/conversations/${begun.id}/messages`;
});

const list = async (send: Send, query = '') => json<Page<Message>>(await send('GET', `${path}${query}`));
const pointers = async (response: Response) =>
  (await problemOf(response)).errors?.map(({ pointer }) => pointer);

describe('a message', () => {
  test('is sent by a party, and read by all', async () => {
    const { feed, ids, as } = dialogue;
    const about = [await insertJob(feed.db, job(ids.enterprise), now)];
    const draft = { sender: { name: '李老师' }, text: '这个岗位还招人吗？', about };
    const response = await as.college('POST', path, draft, once());
    const sent = Message.parse(await json(response, 201));
    expect(sent).toMatchObject({
      conversationId: begun.id,
      number: 1,
      sender: { organizationId: ids.college, name: '李老师' },
      text: draft.text,
      about,
    });
    const location = response.headers.get('location') ?? '';
    expect(await json(await as.enterprise('GET', location))).toEqual(sent);
    expect((await list(as.anybody)).data).toEqual([sent]);
  });

  test('is by the organization of the key, or the one that a free key names', async () => {
    const { ids, as } = dialogue;
    const send = (by: Send, sender?: object) => by('POST', path, { text: '您好', sender }, once());
    expect(await json(await send(as.anybody, { organizationId: ids.college }), 201)).toMatchObject({
      sender: { organizationId: ids.college },
    });
    for (const sender of [undefined, { organizationId: ids.other }])
      expect(await pointers(await send(as.anybody, sender))).toEqual(['/sender/organizationId']);
    expect((await send(as.enterprise, { organizationId: ids.college })).status).toBe(403);
    expect((await list(as.enterprise)).data).toHaveLength(1);
  });

  test.each([
    ['nothing', {}, 422, '/text'],
    ['an empty text', { text: '' }, 422, '/text'],
    ['blanks', { text: ' \n\u3000' }, 422, '/text'],
    ['10,001 characters', { text: 'x'.repeat(10_001) }, 422, '/text'],
    ['half a character', '{"text":"a\\ud800"}', 400, '/text'],
    ['U+0000', { text: 'a\0' }, 400, '/text'],
    ['a number', { text: 5 }, 422, '/text'],
    ['an unknown field', { text: 'x', number: 7 }, 422, '/number'],
    ['an unknown job', { about: ['job_x'] }, 422, '/about/0'],
    ['the id of a conversation', { about: ['conv_x'] }, 422, '/about/0'],
    ['one id twice', { about: ['job_x', 'job_x'] }, 422, '/about'],
    ['an empty name', { text: 'x', sender: { name: '' } }, 422, '/sender/name'],
  ])('of %s is refused, and takes no number', async (_, body, status, pointer) => {
    const { as } = dialogue;
    const response = await as.college('POST', path, body, once());
    expect(response.status).toBe(status);
    expect(await pointers(response)).toEqual([pointer]);
    expect((await say(as.college, begun, 'x'.repeat(10_000))).number).toBe(1);
  });

  test('of a megabyte is refused', async () => {
    const { as } = dialogue;
    const response = await as.college('POST', path, { text: 'x'.repeat(1024 * 1024) }, once());
    expect(await problemOf(response)).toMatchObject({ code: 'payload_too_large' });
  });

  test('never is a server error, whatever its text, and comes back as it went', async () => {
    const { as } = dialogue;
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 50 }), async (text) => {
        const response = await as.college('POST', path, { text }, once());
        if (response.status === 201) expect(await response.json()).toMatchObject({ text });
        else expect([400, 422]).toContain(response.status);
      }),
    );
  });
});

describe('a message that is sent again under its Idempotency-Key', () => {
  const text = '请确认收到';

  test('needs one', async () => {
    const response = await dialogue.as.college('POST', path, { text });
    expect(await problemOf(response)).toMatchObject({ code: 'idempotency_key_missing' });
  });

  test('is one message, days later and by another key of its organization too', async () => {
    const { feed, ids, as } = dialogue;
    const headers = once();
    const first = await json(await as.college('POST', path, { text }, headers), 201);
    expect(await json(await as.college('POST', path, { text }, headers), 201)).toEqual(first);
    feed.setTime(daysLater(9));
    expect(await json(await as.college('POST', path, { text }, headers), 201)).toEqual(first);
    const renewed = await writer(feed, { organizationId: ids.college });
    expect(await json(await renewed('POST', path, { text }, headers), 201)).toEqual(first);
    expect((await list(as.college)).data).toHaveLength(1);
  });

  test('with another text is refused, also days later', async () => {
    const { feed, as } = dialogue;
    const headers = once();
    await as.college('POST', path, { text }, headers);
    for (const days of [0, 9]) {
      feed.setTime(daysLater(days));
      expect(await problemOf(await as.college('POST', path, { text: '别的' }, headers))).toMatchObject({
        status: 422,
        code: 'idempotency_key_reused',
      });
    }
  });

  test('is another message where another party uses the same key', async () => {
    const { as } = dialogue;
    const headers = once();
    for (const send of [as.college, as.enterprise]) await send('POST', path, { text }, headers);
    expect((await list(as.college)).data.map(({ number }) => number)).toEqual([2, 1]);
  });
});

describe('the messages of a conversation', () => {
  const say12 = async () => {
    const { as } = dialogue;
    const said: Message[] = [];
    for (let number = 1; number <= 12; number++)
      said.push(await say(number % 2 ? as.college : as.enterprise, begun, `${number}`));
    return said;
  };

  test('are paged newest first, also while others are sent', async () => {
    const { as } = dialogue;
    const said = await say12();
    const first = await list(as.college, '?limit=5');
    await say(as.enterprise, begun, 'late');
    const second = await list(as.college, `?limit=5&cursor=${first.nextCursor}`);
    const third = await list(as.college, `?limit=5&cursor=${second.nextCursor}`);
    expect(third.nextCursor).toBeNull();
    expect([...first.data, ...second.data, ...third.data]).toEqual(said.toReversed());
  });

  test('after one are paged oldest first, up to the newest', async () => {
    const { as } = dialogue;
    const said = await say12();
    const after = `after=${said[2]?.id}`;
    const first = await list(as.college, `?limit=5&${after}`);
    const late = await say(as.enterprise, begun, 'late');
    const second = await list(as.college, `?limit=5&${after}&cursor=${first.nextCursor}`);
    expect([...first.data, ...second.data]).toEqual([...said.slice(3), late]);
    expect(second.nextCursor).toBeNull();
    expect(await list(as.college, `?after=${late.id}`)).toEqual({ data: [], nextCursor: null });
  });

  test('are not paged by a cursor of another conversation or another question', async () => {
    const { as } = dialogue;
    const said = await say12();
    const { nextCursor } = await list(as.college, '?limit=5');
    const other = await converse(dialogue);
    for (const address of [
      `/v1/conversations/${other.id}/messages?cursor=${nextCursor}`,
      `${path}?after=${said[0]?.id}&cursor=${nextCursor}`,
    ])
      expect(await problemOf(await as.college('GET', address))).toMatchObject({
        code: 'cursor_filter_mismatch',
      });
    expect(await problemOf(await as.college('GET', `${path}?cursor=x`))).toMatchObject({
      code: 'invalid_cursor',
    });
    const foreign = `/v1/conversations/${other.id}/messages?after=${said[0]?.id}`;
    expect(await problemOf(await as.college('GET', foreign))).toMatchObject({
      code: 'invalid_parameter',
      errors: [{ parameter: 'after' }],
    });
    const through = `/v1/conversations/${other.id}/messages/${said[0]?.id}`;
    expect((await as.college('GET', through)).status).toBe(404);
  });

  test('sent at once by all parties are numbered without a gap, each acknowledged one once', async () => {
    const { as } = dialogue;
    const sending = Array.from({ length: 20 }, (_, index) =>
      say(index % 2 ? as.college : as.enterprise, begun, `${index}`),
    );
    const acknowledged = await Promise.all(sending);
    const { data } = await list(as.college, '?limit=100');
    expect(data.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, index) => 20 - index));
    expect(new Set(data.map(({ id }) => id))).toEqual(new Set(acknowledged.map(({ id }) => id)));
  });
});

describe('a message that is taken back', () => {
  test('keeps its place and loses what it said, everywhere', async () => {
    const { feed, ids, as } = dialogue;
    const headers = once();
    const draft = { text: '机密', sender: { name: '李老师' } };
    const { id } = await json<Message>(await as.college('POST', path, draft, headers), 201);
    feed.setTime(daysLater(0.5));
    const { status } = await as.college('DELETE', `${path}/${id}`);
    expect(status).toBe(204);
    const emptied = await json<Message>(await as.enterprise('GET', `${path}/${id}`));
    expect(emptied).toMatchObject({ number: 1, rev: 2, deleted: true, about: [] });
    expect(emptied.sender).toEqual({ organizationId: ids.college });
    expect(emptied).not.toHaveProperty('text');
    expect(await json(await as.college('POST', path, draft, headers), 201)).toEqual(emptied);
    const told = await json(await as.enterprise('GET', `/v1/conversations/${begun.id}`));
    expect(told).toMatchObject({ lastMessage: emptied, unreadCount: 0 });
    for (const table of ['messages', 'repeatable_answers'] as const)
      expect(JSON.stringify(await feed.db.selectFrom(table).selectAll().execute())).not.toContain('机密');
    expect((await say(as.enterprise, begun, '好的')).number).toBe(2);
  });

  test('is taken back once, by its sender only, at the revision it has', async () => {
    const { as } = dialogue;
    const { id } = await say(as.college, begun, '您好');
    expect((await as.enterprise('DELETE', `${path}/${id}`)).status).toBe(403);
    expect((await as.college('DELETE', `${path}/${id}`, undefined, { 'If-Match': '"2"' })).status).toBe(412);
    expect((await as.college('DELETE', `${path}/msg_x`)).status).toBe(404);
    for (let time = 0; time < 2; time++)
      expect((await as.college('DELETE', `${path}/${id}`)).status).toBe(204);
    expect(await json(await as.college('GET', `${path}/${id}`))).toMatchObject({ rev: 2, deleted: true });
  });
});
