import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startServer } from './serve.ts';
import { insertCall } from './store/calls.ts';
import { insertConversation } from './store/conversations.ts';
import { DataFolderInUseError, openDataFolder } from './store/data-folder.ts';
import { createKey } from './store/keys.ts';
import { insertOrganization } from './store/organizations.ts';
import { now, organization } from './testing/samples.ts';

const cli = fileURLToPath(new URL('./cli.ts', import.meta.url));
let data: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'recruitment-feed-'));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(data, { recursive: true, force: true });
});

function feed(...args: string[]) {
  const child = spawn(
    process.execPath,
    ['--conditions=@recruitment-feed/source', cli, ...args, '--data', data],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  children.push(child);
  return child;
}

/** Starts `feed serve` in a process of its own. Resolves with its address once it listens. */
async function serveInProcess() {
  const child = feed('serve', '--port', '0', '--json');
  const errors = text(child.stderr);
  for await (const line of child.stdout)
    return { child, errors, url: JSON.parse(String(line)).url as string };
  throw new Error(await errors);
}

describe('a server', () => {
  test('lets parties into calls by the media server that it was given', async () => {
    const liveKit = { url: 'wss://calls.example', key: 'k', secret: 's' };
    const { url, db, close } = await startServer({ data, port: 0, pages: false, liveKit });
    const organizationId = await insertOrganization(db, organization(), now);
    const other = await insertOrganization(db, organization({ kind: 'college' }), now);
    const parties = { organizationIds: [organizationId, other], about: [] };
    const conversationId = await insertConversation(db, parties, now);
    const id = await insertCall(db, { conversationId, startedBy: other }, now);
    const { key } = await createKey(
      db,
      { name: 'x', kind: 'secret', scopes: ['calls:join'], organizationId },
      now,
    );
    const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' };
    const response = await fetch(`${url}/v1/calls/${id}/join`, { method: 'POST', headers, body: '{}' });
    expect(await response.json()).toMatchObject({ url: liveKit.url });
    await close();
  });

  test('keeps what was acknowledged for the next one', async () => {
    const first = await startServer({ data, port: 0, pages: false });
    const id = await insertOrganization(first.db, organization(), now);
    await first.close();
    const second = await startServer({ data, port: 0, pages: false });
    expect(await (await fetch(`${second.url}/v1/organizations/${id}`)).json()).toMatchObject({
      name: '杭叉集团',
    });
    await second.close();
  });

  test('passes over a busy port', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const busy = typeof address === 'object' && address ? address.port : 0;
    const server = await startServer({ data, port: busy, pages: false });
    expect(server.port).toBeGreaterThan(busy);
    await server.close();
    other.close();
  });

  test('refuses a data folder that another one has, and takes it afterwards', async () => {
    const first = await startServer({ data, port: 0, pages: false });
    await expect(startServer({ data, port: 0, pages: false })).rejects.toThrow(DataFolderInUseError);
    await first.close();
    await (await startServer({ data, port: 0, pages: false })).close();
  });

  test('leaves a database open that was handed in', async () => {
    const db = await openDataFolder(data);
    await (await startServer({ db, port: 0, pages: false })).close();
    expect(await insertOrganization(db, organization(), now)).toMatch(/^org_/);
    await db.destroy();
  });
});

describe('feed serve', () => {
  test('is refused by a sentence that names the folder while another process serves it, dead ones do not count', async () => {
    const { child, url } = await serveInProcess();
    expect((await fetch(`${url}/v1/health`)).status).toBe(200);

    const second = feed('serve', '--port', '0');
    const [errors, [code]] = await Promise.all([text(second.stderr), once(second, 'exit')]);
    expect(errors).toBe(
      `Another server is running on ${data}. Stop it first, or choose another folder with --data.\n`,
    );
    expect(code).toBe(1);

    // Another process may write meanwhile.
    const db = await openDataFolder(data);
    const id = await insertOrganization(db, organization(), now);
    await db.destroy();
    expect((await fetch(`${url}/v1/organizations/${id}`)).status).toBe(200);

    child.kill('SIGKILL');
    await once(child, 'exit');
    await (await startServer({ data, port: 0, pages: false })).close();
  }, 30_000);

  test('ends by itself and without an error when it is asked to stop', async () => {
    const { child, errors, url } = await serveInProcess();
    await (await fetch(`${url}/v1/jobs?key=pk_hidden`)).text();
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
    const log = await errors;
    expect(log).toContain('"path":"/v1/jobs","status":401');
    expect(log).not.toContain('pk_hidden');
  }, 30_000);
});
