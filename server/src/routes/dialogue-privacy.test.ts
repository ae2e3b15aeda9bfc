import {
  calls,
  callWrites,
  conversations,
  conversationWrites,
  messages,
  messageWrites,
} from '@recruitment-feed/sdk/contract';
import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { insertJob } from '../store/jobs.ts';
import { converse, type Dialogue, json, once, openDialogue, say } from '../testing/dialogue.ts';
import { job, now } from '../testing/samples.ts';
import { streamChanges } from '../testing/stream.ts';
import { problemOf, type Send, writer } from '../testing/writing.ts';

const secretText = '这句话只给对方看';

let dialogue: Dialogue;
let ids: { conversation: string; message: string; call: string };
beforeEach(async () => {
  dialogue = await openDialogue({ liveKit: { url: 'wss://calls.example', key: 'k', secret: 's' } });
  const { as } = dialogue;
  const conversation = await converse(dialogue, { subject: secretText });
  const message = await say(as.college, conversation, secretText);
  const call = await json<{ id: string }>(
    await as.college('POST', `/v1/conversations/${conversation.id}/calls`, {}, once()),
    201,
  );
  ids = { conversation: conversation.id, message: message.id, call: call.id };
});

interface Declared {
  method: string;
  path: string;
}
const declared: Declared[] = [
  conversations,
  conversationWrites,
  messages,
  messageWrites,
  calls,
  callWrites,
].flatMap((resource) => Object.values<Declared>(resource));
const ofOne = declared.filter(({ path }) => path.includes('{id}'));
const named = ({ method, path }: Declared) => `${method} ${path}`;

/** A body that the route takes, so that nothing but the key can stand in the way. */
function bodyOf({ method, path }: Declared): object | undefined {
  if (method === 'GET' || method === 'DELETE') return undefined;
  if (path.endsWith('/read-marker')) return { lastReadMessageId: ids.message };
  if (path.endsWith('/messages')) return { text: secretText };
  if (path === '/v1/conversations') return { organizationIds: Object.values(dialogue.ids) };
  return {};
}

function ask(send: Send, route: Declared, id?: string): Promise<Response> {
  const own = route.path.startsWith('/v1/calls') ? ids.call : ids.conversation;
  const path = route.path.replace('{id}', id ?? own).replace('{messageId}', ids.message);
  return send(route.method, path, bodyOf(route), route.method === 'POST' ? once() : {});
}

describe.each(ofOne.map((route) => [named(route), route] as const))('%s', (_, route) => {
  test('answers whoever is no party as if there were nothing', async () => {
    const { as } = dialogue;
    const foreign = await ask(as.other, route);
    const nowhere = await ask(as.other, route, 'x_0');
    expect([foreign.status, nowhere.status]).toEqual([404, 404]);
    const [{ detail }, none] = [await problemOf(foreign), await problemOf(nowhere)];
    expect(none.detail).toBe('There is no x_0 here.');
    expect(detail).toMatch(/^There is no (conv|call)_\w+ here\.$/);
    expect((await ask(as.anybody, route, 'x_0')).status).toBe(404);
  });
});

describe.each(declared.map((route) => [named(route), route] as const))('%s', (_, route) => {
  test('is for secret keys of its scope only', async () => {
    const { feed, ids: of } = dialogue;
    const publishable = await writer(feed, { kind: 'publishable', scopes: [] });
    const without = await writer(feed, { organizationId: of.college, scopes: ['jobs:write'] });
    const keyless: Send = (method, path, body, headers = {}) =>
      feed.request(path, {
        method,
        headers: { 'Content-Type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    expect((await ask(keyless, route)).status).toBe(401);
    expect((await ask(publishable, route)).status).toBe(403);
    expect((await ask(without, route)).status).toBe(403);
  });

  test('answers a party, and lets nobody keep the answer', async () => {
    const { feed, as } = dialogue;
    const response = await ask(as.college, route);
    // A call is going on already.
    if (route === callWrites.start) expect(response.status).toBe(409);
    else expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(response.headers.get('cache-control')).toContain('no-store');
    expect(JSON.stringify(feed.logged)).not.toContain(secretText);
  });
});

describe('a dialogue', () => {
  test('is in no list, sync, snapshot or stream', async () => {
    const { feed, as, ids: of } = dialogue;
    const stream = streamChanges(await feed.request('/v1/stream'));
    const { id } = await converse(dialogue);
    const marker = await insertJob(feed.db, job(of.enterprise), now);
    expect((await stream.next()).value).toMatchObject({ change: { id: marker } });
    await stream.return(undefined);

    const told = await feed.db.selectFrom('changes').select('collection').distinct().execute();
    expect(told.map(({ collection }) => collection).sort()).toEqual(['jobs', 'organizations']);
    for (const path of [
      '/v1/sync',
      `/v1/organizations?q=${encodeURIComponent(secretText)}`,
      '/v1/snapshots/latest',
    ]) {
      const text = await (await as.anybody('GET', path)).text();
      for (const secret of [id, ids.conversation, secretText]) expect(text).not.toContain(secret);
    }
  });

  test('leaves nothing of its texts in the log, also where it is refused', async () => {
    const { feed, as } = dialogue;
    const path = `/v1/conversations/${ids.conversation}/messages`;
    const headers = once();
    for (const body of [
      { text: secretText },
      { text: `${secretText}!` },
      { text: secretText, about: ['job_x'] },
      { text: secretText, [secretText]: 1 },
      `{"text":"${secretText}`,
    ])
      await as.college('POST', path, body, headers);
    expect(feed.logged.length).toBeGreaterThan(5);
    expect(JSON.stringify(feed.logged)).not.toContain(secretText);
  });

  test('is open to an ephemeral key of a party, by its scopes', async () => {
    const { feed, ids: of } = dialogue;
    const scopes = ['conversations:read' as const];
    const reader = await writer(feed, { organizationId: of.college, name: 'page', scopes });
    await sql`update keys set kind = 'ephemeral' where name = 'page'`.execute(feed.db);
    expect((await ask(reader, conversations.get)).status).toBe(200);
    expect((await ask(reader, messageWrites.create)).status).toBe(403);
  });
});
