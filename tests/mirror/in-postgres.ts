import type { MirroredObject } from '@recruitment-feed/sdk';
import { postgresStore } from '@recruitment-feed/sdk/stores/postgres';
import { Client } from 'pg';
import type { Subject } from './subject.ts';

/** A store in a schema of its own, so that one database serves many stores. */
export async function inPostgres(url: string): Promise<Subject> {
  const schema = `mirror_${crypto.randomUUID().replaceAll('-', '')}`;
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`create schema ${schema}; set search_path to ${schema}`);
  const store = () => postgresStore(client);
  await store().cursor();
  return {
    open: async () => store(),
    shown: async () => (await client.query<MirroredObject>('select * from feed_objects')).rows,
    async [Symbol.asyncDispose]() {
      await client.query(`drop schema ${schema} cascade`);
      await client.end();
    },
  };
}
