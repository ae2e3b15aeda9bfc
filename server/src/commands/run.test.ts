import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDataFolder } from '../store/data-folder.ts';
import { migrations } from '../store/migrations/index.ts';
import { run } from './run.ts';

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'recruitment-feed-'));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

async function feed(...args: string[]) {
  const written = { out: '', err: '' };
  const status = await run(args, {
    stdout: { write: (text: string) => (written.out += text) },
    stderr: { write: (text: string) => (written.err += text) },
    env: { RECRUITMENT_FEED_DATA: data },
    isTerminal: false,
  });
  return { status, ...written };
}

describe('the operator’s tool', () => {
  test.each([
    [[], 'feed COMMAND'],
    [['sing'], 'There is no command "sing".'],
    [['serve', '--prot', '1'], "Unknown option '--prot'"],
    [['serve', '--port', 'eighty'], '--port is a number from 0 to 65535, not "eighty".'],
    [['serve', '--port', '70000'], '--port is at most 65535, not "70000".'],
    [['serve', '--log-level', 'loud'], '--log-level is one of'],
    [['keys'], 'keys needs one of create, list and revoke.'],
    [['keys', 'create'], 'keys create needs --name'],
    [['keys', 'create', '--name', 'x', '--origin', 'example.edu'], '--origin is like https://'],
    [['keys', 'create', '--name', 'x', '--origin', 'https://a.b/path'], '--origin is like https://'],
  ])('%j is wrong usage: %s', async (args, sentence) => {
    const { status, out, err } = await feed(...args);
    expect(status).toBe(2);
    expect(err).toContain(sentence);
    expect(out).toBe('');
  });

  test('tells its commands, and of each command its settings', async () => {
    expect(await feed('--help')).toMatchObject({ status: 0, out: expect.stringContaining('serve') });
    const { status, out } = await feed('serve', '--help');
    expect(status).toBe(0);
    for (const word of ['--data', 'RECRUITMENT_FEED_DATA', '.data', '--port', 'PORT', '8787', '--host'])
      expect(out).toContain(word);
  });

  test('fails with a sentence where a database is newer than the program', async () => {
    expect(await feed('migrate', '--json')).toMatchObject({
      status: 0,
      out: `${JSON.stringify({ data, version: migrations.at(-1)?.number })}\n`,
    });
    const db = await openDataFolder(data);
    await db.insertInto('migrations').values({ number: 999, name: 'future', applied_at: '' }).execute();
    await db.destroy();
    expect(await feed('migrate')).toMatchObject({
      status: 1,
      err: expect.stringContaining('Run a newer program'),
    });
  });
});

describe('feed keys', () => {
  test('shows a key once, lists it without, and revokes it', async () => {
    const origin = 'https://*.example.edu.cn';
    const made = await feed('keys', 'create', '--name', 'College page', '--origin', origin, '--json');
    const { id, key } = JSON.parse(made.out);
    expect(key).toMatch(/^pk_[\w-]{32}$/);
    const listed = await feed('keys', 'list', '--json');
    expect(JSON.parse(listed.out)).toEqual([
      {
        id,
        kind: 'publishable',
        scopes: [],
        name: 'College page',
        hint: key.slice(0, 8),
        origins: [origin],
        createdAt: expect.any(String),
      },
    ]);
    expect(await feed('keys', 'revoke', id)).toMatchObject({ status: 0, out: `${id} is revoked.\n` });
    expect(await feed('keys', 'revoke', id)).toMatchObject({ status: 1, err: expect.stringContaining(id) });
  });

  test('prints a key alone on its line, for a person', async () => {
    const { out } = await feed('keys', 'create', '--name', 'x');
    expect(out.split('\n')[0]).toMatch(/^pk_[\w-]{32}$/);
  });

  test('makes a secret key that writes for one organization', async () => {
    const flags = ['--name', 'Import', '--secret', '--scope', 'jobs:write', '--json'];
    const made = await feed('keys', 'create', ...flags);
    expect(JSON.parse(made.out)).toMatchObject({
      key: expect.stringMatching(/^sk_[\w-]{32}$/),
      kind: 'secret',
      scopes: ['jobs:write'],
    });
    expect(await feed('keys', 'create', ...flags, '--org', 'org_none')).toMatchObject({ status: 2 });
  });

  test.each([
    ['--secret'],
    ['--scope', 'jobs:write'],
    ['--secret', '--scope', 'jobs:read'],
    ['--secret', '--scope', 'jobs:write', '--origin', 'https://www.example.edu.cn'],
    ['--org', 'org_1'],
  ])('refuses %s %s %s %s', async (...flags) => {
    expect(await feed('keys', 'create', '--name', 'x', ...flags)).toMatchObject({ status: 2, out: '' });
  });
});
