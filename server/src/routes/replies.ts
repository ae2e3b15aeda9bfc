import type { Page } from '@recruitment-feed/sdk/contract';
import { NotFoundError } from '../errors.ts';
import { lastSeq } from '../store/change-log.ts';
import { type Cursors, fingerprint, questionOf } from '../store/cursor.ts';
import type { FeedDatabase } from '../store/schema.ts';
import { version } from '../version.ts';
import type { Reply, RouteContext } from './handler.ts';

/** Short, because a page that stands open asks again and wants the news; a shared cache still takes the crowd. */
const publicly = 'public, max-age=10, stale-while-revalidate=60';
const withoutKeeping = 'private, no-store';

/** Answers with one object, whose `ETag` is its revision. */
export function item<Item extends { rev: number }>(object: Item | undefined, id: string): Reply<Item> {
  if (!object) throw new NotFoundError(`There is no ${id} here.`);
  return { etag: `"${object.rev}"`, cacheControl: publicly, untilWritten: true, body: () => object };
}

/** Answers with one object that only its parties see. */
export function privateItem<Item extends { rev: number }>(object: Item | undefined, id: string): Reply<Item> {
  return { ...item(object, id), cacheControl: withoutKeeping };
}

/** Answers with what only the holder of a key may read, and nobody keeps. */
export function privately<Body extends object>(body: Body): Reply<{ [Name in keyof Body]: Body[Name] }> {
  return { cacheControl: withoutKeeping, body: () => body };
}

/** Answers with something that has no revision; its `ETag` is a digest of it. */
export function tagged<Body>(body: Body, cacheControl = publicly): Reply<Body> {
  return { etag: `W/"${fingerprint(JSON.stringify(body))}"`, cacheControl, body: () => body };
}

/** Answers with one page; as long as nothing at all was written, it is known to be the same without a look. */
export function list<Filter extends object, Item>(
  resource: string,
  read: (db: FeedDatabase, filter: Filter, cursors: Cursors) => Promise<Page<Item>>,
) {
  return async (
    { query }: { query: Filter },
    { db, cursors, answers }: RouteContext,
  ): Promise<Reply<{ data: Item[]; nextCursor: string | null }>> => ({
    etag: tagOf(resource, query, await answers.untilWritten('lastSeq', () => lastSeq(db))),
    cacheControl: publicly,
    untilWritten: true,
    body: () => read(db, query, cursors),
  });
}

/** Resolves with a weak tag of the answer to a question: it changes with the question, the data and the program. */
export async function listTag(db: FeedDatabase, resource: string, query: object): Promise<string> {
  return tagOf(resource, query, await lastSeq(db));
}

function tagOf(resource: string, query: object, seq: number): string {
  const { limit, cursor, ...filter }: { limit?: unknown; cursor?: unknown } = { ...query };
  const asked = fingerprint(JSON.stringify([version, questionOf(resource, filter), limit, cursor]));
  return `W/"${seq}-${asked}"`;
}
