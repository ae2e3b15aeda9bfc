import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';

/** Has every migration and nothing else. Databases of tests are copies of it, as nobody is connected to it. */
export const templateDatabase = 'feed_template';

export interface PostgresDatabase {
  url: string;
  drop(): Promise<void>;
}

/** Makes an empty database, or a copy of another one. Resolves with its address and with what removes it. */
export async function makePostgresDatabase(
  server: string,
  template = 'template1',
): Promise<PostgresDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const administrator = administratorOf(server);
  await administrator.query(`create database ${name} template ${template} strategy file_copy`);
  return {
    url: `${server}/${name}`,
    async drop() {
      await administrator.query(`drop database ${name} with (force)`);
    },
  };
}

let administrator: Pool | undefined;

/** One connection for a file of tests. */
function administratorOf(server: string): Pool {
  administrator ??= new Pool({ connectionString: `${server}/postgres`, max: 1, allowExitOnIdle: true });
  return administrator;
}
