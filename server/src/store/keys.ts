import { createHash, randomBytes } from 'node:crypto';
import type { Key, KeyFilter, KeyKind, Page, Scope } from '@recruitment-feed/sdk/contract';
import type { Cursors } from './cursor.ts';
import { newId } from './ids.ts';
import { readPage } from './page.ts';
import type { FeedDatabase } from './schema.ts';

/** A key as it is known after its making; the key itself is nowhere kept. */
export type KeyRecord = {
  id: string;
  kind: KeyKind;
  name: string;
  hint: string;
  /** Origins on which it may be used, such as `https://www.example.edu.cn`; empty means any. */
  origins: string[];
  /** What it may do besides reading what is public. */
  scopes: Scope[];
  /** The only organization that it is for; absent means any. */
  organizationId?: string;
  createdAt: string;
  /** Absent where it holds until it is revoked. */
  expiresAt?: string;
  revokedAt?: string;
};

export interface KeyOptions {
  name: string;
  kind?: KeyKind;
  origins?: readonly string[];
  scopes?: readonly Scope[];
  organizationId?: string | undefined;
  /** Of an ephemeral key: the id of the key that makes it, and with which it ends. */
  parentId?: string;
  expiresAt?: Date;
}

const prefixes: Record<KeyKind, string> = { publishable: 'pk', secret: 'sk', ephemeral: 'et' };

/** Makes a key, publishable by default. Resolves with the key, which only this answer ever holds. */
export async function createKey(
  db: FeedDatabase,
  { name, kind = 'publishable', origins = [], scopes = [], organizationId, parentId, expiresAt }: KeyOptions,
  now: Date,
): Promise<{ id: string; key: string }> {
  const id = newId('key');
  const key = `${prefixes[kind]}_${randomBytes(24).toString('base64url')}`;
  await db
    .insertInto('keys')
    .values({
      id,
      kind,
      name,
      hash: hashOf(key),
      hint: key.slice(0, 8),
      origins: JSON.stringify(origins),
      scopes: JSON.stringify(scopes),
      organization_id: organizationId ?? null,
      created_at: now.toISOString(),
      revoked_at: null,
      parent_id: parentId ?? null,
      expires_at: expiresAt?.toISOString() ?? null,
    })
    .execute();
  return { id, key };
}

/** Resolves with the record of a key that holds: it is known, not revoked, not expired, and neither is its parent. */
export async function findKey(db: FeedDatabase, key: string, now: Date): Promise<KeyRecord | undefined> {
  const row = await selectKeys(db)
    .where('keys.hash', '=', hashOf(key))
    .where('keys.revoked_at', 'is', null)
    .where(({ or, eb }) =>
      or([eb('keys.expires_at', 'is', null), eb('keys.expires_at', '>', now.toISOString())]),
    )
    // Asked of the parent each time: one that is made while the parent is revoked ends with it too.
    .leftJoin('keys as parent', 'parent.id', 'keys.parent_id')
    .where('parent.revoked_at', 'is', null)
    .executeTakeFirst();
  return row && toRecord(row);
}

/** Resolves with all keys ever made but the ephemeral ones, oldest first. */
export async function listKeys(db: FeedDatabase): Promise<KeyRecord[]> {
  return (await selectLasting(db).orderBy('created_at').orderBy('id').execute()).map(toRecord);
}

/** Resolves with one page of the keys that hold, newest first: all of them, or those of one organization. */
export async function listHeldKeys(
  db: FeedDatabase,
  filter: KeyFilter & { organizationId?: string | undefined },
  cursors: Cursors,
): Promise<Page<Key>> {
  let query = selectLasting(db).where('revoked_at', 'is', null);
  if (filter.organizationId !== undefined) query = query.where('organization_id', '=', filter.organizationId);
  const order = { columns: ['created_at', 'id'] as const, moment: (row: Row) => row.created_at };
  const { data, nextCursor } = await readPage(query, 'keys', { filter, cursors, order });
  return { data: data.map(toRecord), nextCursor };
}

/** Resolves with a key of this id that is not ephemeral, also where it is revoked. */
export async function findKeyRecord(db: FeedDatabase, id: string): Promise<KeyRecord | undefined> {
  const row = await selectLasting(db).where('id', '=', id).executeTakeFirst();
  return row && toRecord(row);
}

/** Ends a key at once. Resolves with false where there is none of this id that still holds. */
export async function revokeKey(db: FeedDatabase, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('keys')
    .set({ revoked_at: now.toISOString() })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Forgets the ephemeral keys whose time is over. */
export async function sweepExpiredKeys(db: FeedDatabase, now: Date): Promise<void> {
  await db.deleteFrom('keys').where('expires_at', '<=', now.toISOString()).execute();
}

function selectKeys(db: FeedDatabase) {
  return db
    .selectFrom('keys')
    .select([
      'keys.id',
      'keys.kind',
      'keys.name',
      'keys.hint',
      'keys.origins',
      'keys.scopes',
      'keys.organization_id',
      'keys.created_at',
      'keys.expires_at',
      'keys.revoked_at',
    ]);
}

function selectLasting(db: FeedDatabase) {
  return selectKeys(db).where('kind', '!=', 'ephemeral');
}

type Row = Awaited<ReturnType<ReturnType<typeof selectKeys>['executeTakeFirstOrThrow']>>;

function toRecord(row: Row): KeyRecord {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    hint: row.hint,
    origins: JSON.parse(row.origins),
    scopes: JSON.parse(row.scopes),
    ...(row.organization_id === null ? {} : { organizationId: row.organization_id }),
    createdAt: row.created_at,
    ...(row.expires_at === null ? {} : { expiresAt: row.expires_at }),
    ...(row.revoked_at === null ? {} : { revokedAt: row.revoked_at }),
  };
}

/** A key has 192 random bits, so a plain hash is enough: there is nothing to guess. */
function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
