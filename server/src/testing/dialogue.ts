import type { Conversation, Message } from '@recruitment-feed/sdk/contract';
import type { AppOptions } from '../app.ts';
import { insertOrganization } from '../store/organizations.ts';
import { openTestFeed, type TestFeed } from './feed.ts';
import { now, organization } from './samples.ts';
import { type Send, writer } from './writing.ts';

/** A feed with an enterprise and a college, which may talk, and another enterprise, which is to hear nothing. */
export interface Dialogue {
  feed: TestFeed;
  ids: { enterprise: string; college: string; other: string };
  /** Sends with a key of each, and with one that is bound to none. */
  as: { enterprise: Send; college: Send; other: Send; anybody: Send };
}

export async function openDialogue(options: Pick<AppOptions, 'liveKit'> = {}): Promise<Dialogue> {
  const feed = await openTestFeed(options);
  const ids = {
    enterprise: await insertOrganization(feed.db, organization(), now),
    college: await insertOrganization(feed.db, organization({ kind: 'college', name: '浙江机电' }), now),
    other: await insertOrganization(feed.db, organization({ name: '海康威视' }), now),
  };
  return {
    feed,
    ids,
    as: {
      enterprise: await writer(feed, { organizationId: ids.enterprise }),
      college: await writer(feed, { organizationId: ids.college }),
      other: await writer(feed, { organizationId: ids.other }),
      anybody: await writer(feed),
    },
  };
}

let requests = 0;
/** Headers of a request that is none of those before. */
export const once = () => ({ 'Idempotency-Key': `dialogue-${requests++}` });

/** Begins a conversation, of the enterprise and the college unless said otherwise. */
export async function converse({ as, ids }: Dialogue, draft: object = {}): Promise<Conversation> {
  const parties = { organizationIds: [ids.enterprise, ids.college] };
  return json(await as.enterprise('POST', '/v1/conversations', { ...parties, ...draft }, once()), 201);
}

/** Says something in a conversation. */
export async function say(send: Send, { id }: Conversation, text: string): Promise<Message> {
  return json(await send('POST', `/v1/conversations/${id}/messages`, { text }, once()), 201);
}

/** Reads the JSON of an answer that has to have a status. */
export async function json<Body>(response: Response, status = 200): Promise<Body> {
  const body = await response.json();
  if (response.status !== status) throw new Error(`${response.status}: ${JSON.stringify(body)}`);
  return body as Body;
}
