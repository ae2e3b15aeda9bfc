import { Conversation, type Message, type Page } from '@recruitment-feed/sdk/contract';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { insertJob } from '../store/jobs.ts';
import { converse, type Dialogue, json, once, openDialogue, say } from '../testing/dialogue.ts';
import { daysLater, job, now } from '../testing/samples.ts';
import { problemOf, type Send } from '../testing/writing.ts';

let dialogue: Dialogue;
beforeEach(async () => {
  dialogue = await openDialogue();
});

const list = async (send: Send, query = '') =>
  json<Page<Conversation>>(await send('GET', `/v1/conversations${query}`));
const read = async (send: Send, { id }: { id: string }) =>
  json<Conversation>(await send('GET', `/v1/conversations/${id}`));
const pointers = async (response: Response) =>
  (await problemOf(response)).errors?.map(({ pointer }) => pointer);

describe('a conversation', () => {
  test('is begun by one of its parties, about what the feed has', async () => {
    const { feed, ids, as } = dialogue;
    const about = [await insertJob(feed.db, job(ids.other), now)];
    const begun = await converse(dialogue, { subject: '顶岗实习', about });
    expect(Conversation.parse(begun)).toMatchObject({
      rev: 1,
      subject: '顶岗实习',
      about,
      participants: [
        { id: ids.enterprise, name: '杭叉集团' },
        { id: ids.college, kind: 'college' },
      ],
      readMarkers: [],
      unreadCount: 0,
    });
    expect(await read(as.college, begun)).toEqual(begun);
  });

  test('is not begun for others', async () => {
    const { ids, as } = dialogue;
    const draft = { organizationIds: [ids.enterprise, ids.college] };
    expect(await problemOf(await as.other('POST', '/v1/conversations', draft, once()))).toMatchObject({
      status: 403,
      code: 'insufficient_scope',
    });
    expect((await list(as.enterprise)).data).toEqual([]);
  });

  test('needs an Idempotency-Key, and is one however often it is sent', async () => {
    const { ids, as } = dialogue;
    const draft = { organizationIds: [ids.enterprise, ids.college] };
    expect(await problemOf(await as.enterprise('POST', '/v1/conversations', draft))).toMatchObject({
      code: 'idempotency_key_missing',
    });
    const headers = once();
    for (let time = 0; time < 2; time++) await as.enterprise('POST', '/v1/conversations', draft, headers);
    expect((await list(as.enterprise)).data).toHaveLength(1);
  });

  test.each([
    [
      'one party',
      ({ enterprise }: Dialogue['ids']) => ({ organizationIds: [enterprise] }),
      '/organizationIds',
    ],
    [
      'the same party twice',
      ({ enterprise }: Dialogue['ids']) => ({ organizationIds: [enterprise, enterprise] }),
      '/organizationIds',
    ],
    [
      'an unknown party',
      ({ enterprise }: Dialogue['ids']) => ({ organizationIds: [enterprise, 'org_x'] }),
      '/organizationIds/1',
    ],
    [
      'something that is no party',
      ({ enterprise }: Dialogue['ids']) => ({ organizationIds: [enterprise, 'job_x'] }),
      '/organizationIds/1',
    ],
    [
      'an unknown job',
      ({ enterprise, college }: Dialogue['ids']) => ({
        organizationIds: [enterprise, college],
        about: ['job_x'],
      }),
      '/about/0',
    ],
    [
      'a private thing',
      ({ enterprise, college }: Dialogue['ids']) => ({
        organizationIds: [enterprise, college],
        about: ['conv_x'],
      }),
      '/about/0',
    ],
    [
      'an empty subject',
      ({ enterprise, college }: Dialogue['ids']) => ({ organizationIds: [enterprise, college], subject: '' }),
      '/subject',
    ],
  ])('of %s is refused', async (_, draft, pointer) => {
    const { ids, as } = dialogue;
    const response = await as.enterprise('POST', '/v1/conversations', draft(ids), once());
    expect(response.status).toBe(422);
    expect(await pointers(response)).toEqual([pointer]);
  });

  test('tells its last message, and how many of others are unread', async () => {
    const { ids, as } = dialogue;
    const begun = await converse(dialogue);
    for (const text of ['您好', '请问什么时候面试？']) await say(as.enterprise, begun, text);
    const last = await say(as.college, begun, '下周一');
    expect(await read(as.enterprise, begun)).toMatchObject({ lastMessage: last, unreadCount: 1 });
    expect(await read(as.college, begun)).toMatchObject({ lastMessage: last, unreadCount: 2 });
    const byAnybody = await read(as.anybody, begun);
    expect(byAnybody).not.toHaveProperty('unreadCount');
    const asked = await as.anybody('GET', `/v1/conversations/${begun.id}?organizationId=${ids.college}`);
    expect(await json(asked)).toMatchObject({ unreadCount: 2 });
  });

  test('takes the new name of a party, and a new revision with it', async () => {
    const { ids, as } = dialogue;
    const begun = await converse(dialogue);
    await as.anybody('PATCH', `/v1/organizations/${ids.college}`, { name: '浙江机电职业技术大学' });
    const renewed = await as.enterprise('GET', `/v1/conversations/${begun.id}`, undefined, {
      'If-None-Match': '"1"',
    });
    expect(await json(renewed)).toMatchObject({
      rev: 2,
      participants: [{}, { name: '浙江机电职业技术大学' }],
    });
  });
});

describe('the list of conversations', () => {
  test('has the latest active first, and pages through all of them once', async () => {
    const { feed, as } = dialogue;
    const begun: Conversation[] = [];
    for (let day = 1; day <= 5; day++) {
      feed.setTime(daysLater(day));
      begun.push(await converse(dialogue));
    }
    feed.setTime(daysLater(6));
    await say(as.college, begun[1] as Conversation, '在吗');
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: Page<Conversation> = await list(as.college, `?limit=2${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.data.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual([1, 4, 3, 2, 0].map((index) => begun[index]?.id));
  });

  test('is that of one organization: the key’s own, or the one that a free key names', async () => {
    const { ids, as } = dialogue;
    const { id } = await converse(dialogue);
    expect((await list(as.anybody, `?organizationId=${ids.college}`)).data).toMatchObject([{ id }]);
    expect((await list(as.anybody, `?organizationId=${ids.other}`)).data).toEqual([]);
    expect(await problemOf(await as.anybody('GET', '/v1/conversations'))).toMatchObject({
      status: 400,
      code: 'invalid_parameter',
      errors: [{ parameter: 'organizationId' }],
    });
    expect(
      await problemOf(await as.other('GET', `/v1/conversations?organizationId=${ids.college}`)),
    ).toMatchObject({ status: 403, code: 'insufficient_scope' });
  });

  test('refuses the cursor of another organization', async () => {
    const { as } = dialogue;
    await converse(dialogue);
    await converse(dialogue);
    const { nextCursor } = await list(as.enterprise, '?limit=1');
    expect(await problemOf(await as.college('GET', `/v1/conversations?cursor=${nextCursor}`))).toMatchObject({
      status: 400,
      code: 'cursor_filter_mismatch',
    });
  });
});

describe('a read marker', () => {
  const mark = (send: Send, { id }: Conversation, body: object) =>
    send('PUT', `/v1/conversations/${id}/read-marker`, body);

  test('only ever moves forward, in whatever order it comes', async () => {
    const { ids, as } = dialogue;
    const begun = await converse(dialogue);
    const said: Message[] = [];
    for (const text of ['一', '二', '三', '四']) said.push(await say(as.enterprise, begun, text));
    let furthest = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 3 }), async (index) => {
        furthest = Math.max(furthest, index + 1);
        const marked = await mark(as.college, begun, { lastReadMessageId: said[index]?.id });
        expect(await json(marked)).toMatchObject({
          unreadCount: 4 - furthest,
          readMarkers: [
            {
              organizationId: ids.college,
              lastReadNumber: furthest,
              lastReadMessageId: said[furthest - 1]?.id,
              at: now.toISOString(),
            },
          ],
        });
      }),
      { numRuns: 20 },
    );
  });

  test('gives the conversation a revision where it moves, and leaves its place in the list', async () => {
    const { feed, as } = dialogue;
    const begun = await converse(dialogue);
    const { id } = await say(as.enterprise, begun, '您好');
    feed.setTime(daysLater(1));
    const later = await converse(dialogue);
    const { rev } = await json<Conversation>(await mark(as.college, begun, { lastReadMessageId: id }));
    expect(rev).toBe(3);
    expect(await json(await mark(as.college, begun, { lastReadMessageId: id }))).toMatchObject({ rev });
    expect((await list(as.college)).data.map((each) => each.id)).toEqual([later.id, begun.id]);
  });

  test('stands at a message of its own conversation, for a party of it', async () => {
    const { ids, as } = dialogue;
    const [begun, another] = [await converse(dialogue), await converse(dialogue)];
    const here = await say(as.enterprise, begun, '您好');
    const there = await say(as.enterprise, another, '您好');
    expect(await pointers(await mark(as.college, begun, { lastReadMessageId: there.id }))).toEqual([
      '/lastReadMessageId',
    ]);
    for (const organizationId of [undefined, ids.other])
      expect(
        await pointers(await mark(as.anybody, begun, { lastReadMessageId: here.id, organizationId })),
      ).toEqual(['/organizationId']);
    const byAnybody = { lastReadMessageId: here.id, organizationId: ids.college };
    expect((await mark(as.anybody, begun, byAnybody)).status).toBe(200);
    expect((await mark(as.enterprise, begun, byAnybody)).status).toBe(403);
  });
});
