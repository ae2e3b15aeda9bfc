import { createKey, insertOrganization, openDataFolder } from '@recruitment-feed/server';
import { serve } from '../shared/serve.ts';
import type { Subject } from './subject.ts';

const workers = 2;

/** Starts our server with two workers on an empty data folder; it publishes posts by the API, as an editor would. */
export async function startFeed(root: string, data: string): Promise<Subject> {
  const { key, organizationId } = await prepare(data);
  const server = await serve(root, data, { flags: ['--workers', String(workers)] });
  const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' };
  const body = JSON.stringify(draft(organizationId));
  return {
    name: 'recruitment feed',
    pid: server.pid,
    port: Number(new URL(server.url).port),
    path: '/v1/stream',
    async publish() {
      const response = await fetch(`${server.url}/v1/posts`, { method: 'POST', headers, body });
      if (response.status !== 201) throw new Error(`The feed answered ${response.status}.`);
      await response.arrayBuffer();
    },
    stop: server.stop,
  };
}

async function prepare(data: string): Promise<{ key: string; organizationId: string }> {
  const db = await openDataFolder(data);
  const now = new Date();
  try {
    const organization = { kind: 'enterprise', name: 'Linjiang Machinery', language: 'en' };
    const lists = { aliases: [], domains: [], boards: [], industries: [] };
    const organizationId = await insertOrganization(db, { ...organization, ...lists }, now);
    const { key } = await createKey(
      db,
      { name: 'bench', kind: 'secret', origins: [], scopes: ['posts:write'] },
      now,
    );
    return { key, organizationId };
  } finally {
    await db.destroy();
  }
}

/** A post of the length at which its event has about 500 bytes. */
function draft(organizationId: string): object {
  const text = 'Come and see us on Friday.';
  return {
    organizationId,
    topic: 'recruitment',
    title: 'Hiring in Linjiang',
    language: 'en',
    translations: {},
    about: [],
    body: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
  };
}
