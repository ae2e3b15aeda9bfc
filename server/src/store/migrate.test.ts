import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { openTestDatabase } from '../testing/database.ts';
import { databaseVersion, migrate, NewerDatabaseError } from './migrate.ts';
import { migrations } from './migrations/index.ts';

const newest = Math.max(...migrations.map(({ number }) => number));

describe('migrations', () => {
  test('are numbered upwards', () => {
    const numbers = migrations.map(({ number }) => number);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  });

  test('run once', async () => {
    const db = await openTestDatabase();
    expect(await migrate(db)).toEqual([]);
    expect(await databaseVersion(db)).toBe(newest);
  });

  test('refuse a database that a newer program has written, and leave it alone', async () => {
    const db = await openTestDatabase();
    await db.insertInto('migrations').values({ number: 99, name: 'future', applied_at: '' }).execute();
    await expect(migrate(db)).rejects.toThrow(NewerDatabaseError);
    await expect(migrate(db)).rejects.toThrow('version 99');
    expect(await databaseVersion(db)).toBe(99);
  });

  test('that fail leave nothing of themselves behind', async () => {
    const db = await openTestDatabase();
    const failing = {
      number: newest + 1,
      name: 'failing',
      up: async (trx: Parameters<(typeof migrations)[0]['up']>[0]) => {
        await sql`create table half (id text)`.execute(trx);
        throw new Error('no more');
      },
    };
    await expect(migrate(db, [...migrations, failing])).rejects.toThrow('no more');
    const tables = await db.introspection.getTables();
    expect(tables.map(({ name }) => name)).not.toContain('half');
    expect(await databaseVersion(db)).toBe(newest);
  });
});
