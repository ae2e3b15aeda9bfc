import type { MediaDraft, Page, Post, PostFilter, RichText } from '@recruitment-feed/sdk/contract';
import { batches } from './batches.ts';
import { appendChanges, upserts } from './change-log.ts';
import { partnersOf } from './cooperations.ts';
import type { Cursors } from './cursor.ts';
import { namesById, toRef } from './embedded.ts';
import { inEveryLanguage, named, richTexts } from './field-texts.ts';
import { newId } from './ids.ts';
import { inAllLanguages, inOrderOf, type KeptFields, toWire, utc, type Without } from './objects.ts';
import { plainText } from './plain-text.ts';
import { keepPostMedia, type ReferringPost, withMedia } from './post-media.ts';
import type { FeedDatabase } from './schema.ts';
import { readSearchPage } from './search-page.ts';
import { indexDocuments } from './search-write.ts';
import { inTransaction } from './transaction.ts';

export type PostWrite = Without<Post, KeptFields | 'organization' | 'media'> & {
  id?: string;
  organizationId: string;
  media?: readonly MediaDraft[];
};

/** Keeps new posts, and tells of them in their order. Resolves with their ids. */
export function insertPosts(db: FeedDatabase, writes: readonly PostWrite[], now: Date): Promise<string[]> {
  return inTransaction(db, async (trx) => {
    const at = now.toISOString();
    const ids: string[] = [];
    for (const batch of batches(writes)) {
      const posts = batch.map(({ id = newId('post'), ...write }) => ({ id, ...write }));
      const rows = posts.map(({ id, organizationId, topic, publishedAt, ...fields }) => ({
        ...{ id, rev: 1, created_at: at, updated_at: at },
        organization_id: organizationId,
        topic,
        published_at: utc(publishedAt),
        body: JSON.stringify(fields),
      }));
      await trx.insertInto('posts').values(rows).execute();
      for (const { id, media } of posts) if (media) await keepPostMedia(trx, id, media);
      const made = posts.map(({ id }) => id);
      await indexPosts(trx, made);
      await appendChanges(trx, 'posts', upserts(rows), now);
      ids.push(...made);
    }
    return ids;
  });
}

/** Keeps a new post. Resolves with its id. */
export async function insertPost(db: FeedDatabase, write: PostWrite, now: Date): Promise<string> {
  const [id = ''] = await insertPosts(db, [write], now);
  return id;
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
  const { id, organizationId, college, topic, q } = filter;
  const publishers = college === undefined ? undefined : [college, ...(await partnersOf(db, college))];
  const question = {
    q,
    ids: id,
    labels: { organizationId, topic },
    anyOf: publishers?.map((publisher) => ['organizationId', publisher] as const),
  };
  const load = (ids: readonly string[]) => postsById(db, ids);
  return readSearchPage(db, 'posts', question, { filter, cursors, load, texts: fieldTexts });
}

/** Makes posts findable by what their publishers are called now. */
export async function indexPosts(trx: FeedDatabase, ids: readonly string[]): Promise<void> {
  for (const batch of batches(ids)) {
    const posts = inOrderOf(batch, await postsById(trx, batch));
    const names = await namesById(
      trx,
      posts.map(({ organization }) => organization.id),
    );
    const documents = posts.map((post) => ({
      id: post.id,
      at: post.publishedAt,
      texts: texts(post, [names.get(post.organization.id) ?? '']),
      labels: { organizationId: [post.organization.id], topic: [post.topic] },
    }));
    await indexDocuments(trx, 'posts', documents);
  }
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

/** Where the words of a search can stand. */
function fieldTexts(post: Post) {
  return [
    ...inEveryLanguage(post, ['title']),
    ...named('organization', post.organization),
    ...richTexts('body', post.body),
    ...Object.entries(post.translations ?? {}).flatMap(([tag, { body }]) =>
      richTexts(`translations.${tag}.body`, body),
    ),
  ];
}

function texts(post: Pick<Post, 'title' | 'body' | 'translations'>, publisher: string[]): string[] {
  const bodies: RichText[] = [
    post.body,
    ...Object.values(post.translations ?? {}).map(({ body }) => body ?? []),
  ];
  return [...inAllLanguages(post, 'title'), ...bodies.map(plainText), ...publisher];
}
