import { postgresStore } from '@recruitment-feed/sdk/stores/postgres';
import { Pool } from 'pg';
import { expect, inject, test } from 'vitest';
import { expectStore } from './keeps-store.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A PostgreSQL server for tests, without the name of a database; undefined where there is none. */
    postgresServer: string | undefined;
  }
}

test('in PostgreSQL, a mirror finds the store it counts on through a pool', async () => {
  const pool = new Pool({ connectionString: `${inject('postgresServer')}/postgres` });
  try {
    await expectStore(postgresStore(pool), async () => (await pool.query('select * from feed_objects')).rows);
    expect(await postgresStore(pool).cursor()).toBe('c4');
  } finally {
    await pool.end();
  }
});
