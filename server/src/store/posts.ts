import type { MediaDraft, Page, Post, PostFilter, RichText } from '@recruitment-feed/sdk/contract';
import { appendChange } from './change-log.ts';
import { cooperatingEnterprises } from './cooperations.ts';
import type { Cursors } from './cursor.ts';
import { namesOf, toRef } from './embedded.ts';
import { newId } from './ids.ts';
import { inAllLanguages, type KeptFields, toWire, utc, type Without } from './objects.ts';
import { readPage } from './page.ts';
import { plainText } from './plain-text.ts';
import { keepPostMedia, type ReferringPost, withMedia } from './post-media.ts';
import type { FeedDatabase } from './schema.ts';
import { idsMatching, indexDocument } from './search.ts';
import { inTransaction } from './transaction.ts';

export type PostWrite = Without<Post, KeptFields | 'organization' | 'media'> & {
  id?: string;
  organizationId: string;
  media?: readonly MediaDraft[];
};

/** Keeps a new post. Resolves with its id. */
export function insertPost(db: FeedDatabase, write: PostWrite, now: Date): Promise<string> {
  return inTransaction(db, async (trx) => {
    const { id = newId('post'), organizationId, topic, publishedAt, ...fields } = write;
    const at = now.toISOString();
    await trx
      .insertInto('posts')
      .values({
        id,
        rev: 1,
        created_at: at,
        updated_at: at,
        organization_id: organizationId,
        topic,
        published_at: utc(publishedAt),
        body: JSON.stringify(fields),
      })
      .execute();
    await keepPostMedia(trx, id, fields.media);
    await indexDocument(trx, id, texts(fields, await namesOf(trx, [organizationId])));
    await appendChange(trx, 'posts', { id, rev: 1, op: 'upsert' }, now);
    return id;
  });
}

/** Resolves with one post, or with undefined. */
export async function findPost(db: FeedDatabase, id: string): Promise<Post | undefined> {
  const [post] = await postsById(db, [id]);
  return post;
}

/** Resolves with those posts that are there, in no order. */
export async function postsById(db: FeedDatabase, ids: readonly string[]): Promise<Post[]> {
  const rows = await selectPosts(db).where('posts.id', 'in', ids).execute();
  return withMedia(db, rows.map(toPost));
}

/** Resolves with one page of posts, newest first. */
export async function listPosts(db: FeedDatabase, filter: PostFilter, cursors: Cursors): Promise<Page<Post>> {
  let query = selectPosts(db);
  const { id, organizationId, college, topic, q } = filter;
  if (id) query = query.where('posts.id', 'in', id);
  if (organizationId) query = query.where('posts.organization_id', 'in', organizationId);
  if (college)
    query = query.where(({ eb, or }) =>
      or([
        eb('posts.organization_id', '=', college),
        eb('posts.organization_id', 'in', cooperatingEnterprises(db, college)),
      ]),
    );
  if (topic) query = query.where('posts.topic', 'in', topic);
  if (q?.trim()) query = query.where('posts.id', 'in', idsMatching(db, q));
  const order = {
    columns: ['posts.published_at', 'posts.id'] as const,
    moment: (row: Row) => row.published_at,
  };
  const { data, nextCursor } = await readPage(query, 'posts', { filter, cursors, order });
  return { data: await withMedia(db, data.map(toPost)), nextCursor };
}

/** Makes posts findable by what their publishers are called now. */
export async function indexPosts(trx: FeedDatabase, ids: readonly string[]): Promise<void> {
  for (const post of await postsById(trx, ids))
    await indexDocument(trx, post.id, texts(post, await namesOf(trx, [post.organization.id])));
}

function selectPosts(db: FeedDatabase) {
  return db
    .selectFrom('posts')
    .innerJoin('organizations as organization', 'organization.id', 'posts.organization_id')
    .select([
      'posts.id',
      'posts.rev',
      'posts.created_at',
      'posts.updated_at',
      'posts.topic',
      'posts.published_at',
      'posts.body',
      'organization.ref as organization_ref',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectPosts>['executeTakeFirstOrThrow']>>;

function toPost(row: Row) {
  return toWire<ReferringPost>(row, {
    organization: toRef(row.organization_ref),
    topic: row.topic,
    publishedAt: row.published_at,
  });
}

function texts(post: Pick<Post, 'title' | 'body' | 'translations'>, publisher: string[]): string[] {
  const bodies: RichText[] = [
    post.body,
    ...Object.values(post.translations ?? {}).map(({ body }) => body ?? []),
  ];
  return [...inAllLanguages(post, 'title'), ...bodies.map(plainText), ...publisher];
}
