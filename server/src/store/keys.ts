import { createHash, randomBytes } from 'node:crypto';
import type { Scope } from '@recruitment-feed/sdk/contract';
import { newId } from './ids.ts';
import type { FeedDatabase } from './schema.ts';

/** Who may hold a key: anybody who reads a page's source, or a server that keeps it to itself. */
export type KeyKind = 'publishable' | 'secret';

/** A key as it is known after its making; the key itself is nowhere kept. */
export interface KeyRecord {
  id: string;
  kind: KeyKind;
  name: string;
  hint: string;
  /** Origins on which it may be used, such as `https://www.example.edu.cn`; empty means any. */
  origins: string[];
  /** What a secret key may do. */
  scopes: Scope[];
  /** The only organization that it writes for; absent means any. */
  organizationId?: string;
  createdAt: string;
  revokedAt?: string;
}

export interface KeyOptions {
  name: string;
  kind?: KeyKind;
  origins?: readonly string[];
  scopes?: readonly Scope[];
  organizationId?: string;
}

/** Makes a key, publishable by default. Resolves with the key, which only this answer ever holds. */
export async function createKey(
  db: FeedDatabase,
  { name, kind = 'publishable', origins = [], scopes = [], organizationId }: KeyOptions,
  now: Date,
): Promise<{ id: string; key: string }> {
  const id = newId('key');
  const key = `${kind === 'secret' ? 'sk' : 'pk'}_${randomBytes(24).toString('base64url')}`;
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
    })
    .execute();
  return { id, key };
}

/** Resolves with the record of a key that is known and not revoked. */
export async function findKey(db: FeedDatabase, key: string): Promise<KeyRecord | undefined> {
  const row = await selectKeys(db)
    .where('hash', '=', hashOf(key))
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return row && toRecord(row);
}

/** Resolves with all keys ever made, oldest first. */
export async function listKeys(db: FeedDatabase): Promise<KeyRecord[]> {
  return (await selectKeys(db).orderBy('created_at').orderBy('id').execute()).map(toRecord);
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

function selectKeys(db: FeedDatabase) {
  return db
    .selectFrom('keys')
    .select([
      'id',
      'kind',
      'name',
      'hint',
      'origins',
      'scopes',
      'organization_id',
      'created_at',
      'revoked_at',
    ]);
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
    ...(row.revoked_at === null ? {} : { revokedAt: row.revoked_at }),
  };
}

/** A key has 192 random bits, so a plain hash is enough: there is nothing to guess. */
function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
