import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { insertOrganization, insertPost, type RunningServer, startServer } from '@recruitment-feed/server';

/** A server on a data folder that can be taken away and come back, at the same address. */
export interface RestartableFeed {
  url: string;
  /** Publishes a post. */
  post(title: string): Promise<void>;
  /** Ends the server; its address then refuses. */
  stop(): Promise<void>;
  start(): Promise<void>;
  remove(): Promise<void>;
}

/** Starts a server with one college in it. */
export async function startRestartableFeed(): Promise<RestartableFeed> {
  const data = mkdtempSync(join(tmpdir(), 'recruitment-feed-'));
  let server: RunningServer = await startServer({ data, port: 0, pages: false });
  const { url, port, db } = server;
  const none = { aliases: [], domains: [], boards: [], industries: [] };
  const college = { kind: 'college', name: '萧山技师学院', language: 'zh-CN', ...none } as const;
  const organizationId = await insertOrganization(db, college, new Date());
  return {
    url,
    async post(title) {
      const now = new Date();
      const text = { title, body: [], language: 'zh-CN', about: [], publishedAt: now.toISOString() };
      await insertPost(server.db, { organizationId, topic: 'recruitment', ...text }, now);
    },
    stop: () => server.close(),
    async start() {
      server = await startServer({ data, port, strictPort: true, pages: false });
    },
    async remove() {
      await server.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
