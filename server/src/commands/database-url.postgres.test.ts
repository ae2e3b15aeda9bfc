import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { startServer } from '../serve.ts';
import { createPostgresDatabase } from '../testing/database.ts';
import { run } from './run.ts';

const server = inject('postgresServer');

describe.skipIf(server === undefined)('DATABASE_URL', () => {
  test('is where commands and servers work, and is told without its password', async () => {
    const url = await createPostgresDatabase(server ?? '');
    const written = { out: '', err: '' };
    const feed = (...args: string[]) =>
      run(args, {
        stdout: { write: (text: string) => (written.out += text) },
        stderr: { write: (text: string) => (written.err += text) },
        env: { DATABASE_URL: url, RECRUITMENT_FEED_DATA: join(tmpdir(), 'recruitment-feed-never-made') },
        isTerminal: false,
      });

    expect(await feed('migrate')).toBe(0);
    expect(written.out).toContain(new URL(url).pathname);
    expect(written.out).not.toContain('postgres:');
    expect(await feed('keys', 'create', '--name', 'College page')).toBe(0);
    const key = /pk_[\w-]+/.exec(written.out)?.[0];

    const servers = await Promise.all([1, 2].map(() => startServer({ url, port: 0, pages: false })));
    try {
      for (const { url: address } of servers) {
        expect((await fetch(`${address}/v1/jobs?key=${key}`)).status).toBe(200);
        expect((await fetch(`${address}/v1/jobs?key=pk_unknown`)).status).toBe(401);
      }
    } finally {
      await Promise.all(servers.map((running) => running.close()));
    }
  });
});
