import { createMockFeed } from '@recruitment-feed/api-mock';
import type { Organization, Post } from '@recruitment-feed/sdk/contract';
import { createKey, type FeedDatabase } from '@recruitment-feed/server';

export const baseUrl = 'https://feed.test';

/** A feed that is written to, forgets, and breaks off its answers. */
export interface FlakyFeed extends AsyncDisposable {
  /** Sends requests of a reader; each answer is cut after the next of `cuts` bytes. */
  fetch(request: Request): Promise<Response>;
  cuts: number[];
  create(title: string): Promise<string>;
  update(id: string, title: string): Promise<void>;
  remove(id: string): Promise<void>;
  /** Forgets every cursor that was given so far, and the deletions. */
  forget(): Promise<void>;
  /** Every object, as readers without a mirror see it. */
  everything(): Promise<object[]>;
}

/** Opens an empty feed with one organization. */
export async function openFlakyFeed(): Promise<FlakyFeed> {
  const mock = await createMockFeed({ scenario: 'empty' });
  const scopes = ['organizations:write', 'posts:write'] as const;
  const { key } = await createKey(mock.db, { name: 'test', kind: 'secret', scopes }, new Date());

  async function write<Body>(method: string, path: string, body?: object): Promise<Body> {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    const init = { method, headers, ...(body && { body: JSON.stringify(body) }) };
    const response = await mock.fetch(`${baseUrl}${path}`, init);
    if (!response.ok) throw new Error(await response.text());
    return (response.status === 204 ? undefined : await response.json()) as Body;
  }

  const publisher = { kind: 'college', name: '萧山技师学院', language: 'zh-CN' };
  const { id: organizationId } = await write<Organization>('POST', '/v1/organizations', publisher);
  const body = [{ type: 'paragraph', children: [{ type: 'text', text: '欢迎投递简历' }] }];
  const draft = { organizationId, topic: 'recruitment', language: 'zh-CN', body };
  const cuts: number[] = [];

  return {
    cuts,
    async fetch(request) {
      const after = cuts.shift() ?? Number.POSITIVE_INFINITY;
      if (after === 0) throw new TypeError('fetch failed');
      const response = await mock.fetch(request);
      const { status, headers } = response;
      return new Response(response.body && cutAfter(response.body, after), { status, headers });
    },
    create: async (title) => (await write<Post>('POST', '/v1/posts', { ...draft, title })).id,
    update: (id, title) => write('PATCH', `/v1/posts/${id}`, { title }),
    remove: (id) => write('DELETE', `/v1/posts/${id}`),
    forget: () => forgetCursors(mock.db),
    async everything() {
      const objects: object[] = [];
      for (const name of ['organizations', 'posts']) {
        const page = await (await mock.fetch(`${baseUrl}/v1/${name}?limit=100`)).json();
        objects.push(...page.data);
      }
      return objects;
    },
    [Symbol.asyncDispose]: () => mock.close(),
  };
}

function cutAfter(body: ReadableStream<Uint8Array>, bytes: number): ReadableStream<Uint8Array> {
  let left = bytes;
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(piece, controller) {
        controller.enqueue(piece.subarray(0, left));
        left -= piece.length;
        if (left < 0) controller.error(new TypeError('terminated'));
      },
    }),
  );
}

/** What the passing of 30 days does to the change log. */
async function forgetCursors(db: FeedDatabase): Promise<void> {
  const { seq } = await db
    .selectFrom('changes')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .executeTakeFirstOrThrow();
  await db.deleteFrom('changes').where('op', '=', 'delete').where('seq', '<', seq).execute();
  const value = String(seq);
  await db
    .insertInto('settings')
    .values({ name: 'change_log_floor', value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}
