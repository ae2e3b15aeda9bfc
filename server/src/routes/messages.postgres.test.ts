import type { Message, Page } from '@recruitment-feed/sdk/contract';
import { describe, expect, inject, test } from 'vitest';
import { createApp } from '../app.ts';
import { insertConversation } from '../store/conversations.ts';
import { openDatabase } from '../store/database.ts';
import { createKey } from '../store/keys.ts';
import { insertOrganization } from '../store/organizations.ts';
import { createPostgresDatabase } from '../testing/database.ts';
import { now, organization } from '../testing/samples.ts';

const server = inject('postgresServer');

describe.skipIf(server === undefined)('several servers on one PostgreSQL', () => {
  test('number the messages of all senders without a gap, and one key’s message once', async () => {
    const url = await createPostgresDatabase(server ?? '');
    const databases = [await openDatabase({ url }), await openDatabase({ url })] as const;
    const [db] = databases;
    const apps = databases.map((database) => createApp({ db: database, clock: () => now }));
    const organizationIds = [
      await insertOrganization(db, organization(), now),
      await insertOrganization(db, organization({ kind: 'college' }), now),
    ];
    const conversation = await insertConversation(db, { organizationIds, about: [] }, now);
    const keys = await Promise.all(
      organizationIds.map((organizationId) =>
        createKey(
          db,
          {
            name: 'x',
            kind: 'secret',
            scopes: ['conversations:read', 'conversations:write'],
            organizationId,
          },
          now,
        ),
      ),
    );
    const path = `/v1/conversations/${conversation}/messages`;
    const request = async (index: number, init: RequestInit = {}, headers: Record<string, string> = {}) => {
      const Authorization = `Bearer ${keys[index % 2]?.key}`;
      const app = apps[Math.floor(index / 2) % 2];
      return app?.request(path, { ...init, headers: { Authorization, ...headers } });
    };
    const send = (index: number) =>
      request(
        index,
        { method: 'POST', body: JSON.stringify({ text: `${index % 30}` }) },
        { 'Content-Type': 'application/json', 'Idempotency-Key': `outbox-${index % 30}` },
      );

    // 30 messages, each sent twice at once: 0 and 30 are of one sender, through different servers.
    const answers = await Promise.all(Array.from({ length: 60 }, (_, index) => send(index)));
    for (const answer of answers) expect([201, 409]).toContain(answer?.status);
    const acknowledged = await Promise.all(
      answers.flatMap((answer): Promise<Message>[] => (answer?.status === 201 ? [answer.json()] : [])),
    );
    const page: Page<Message> = await (
      await apps[0]?.request(`${path}?limit=100`, { headers: { Authorization: `Bearer ${keys[0]?.key}` } })
    )?.json();
    expect(page.data.map(({ number }) => number)).toEqual(
      Array.from({ length: 30 }, (_, index) => 30 - index),
    );
    expect(new Set(page.data.map(({ text }) => text)).size).toBe(30);
    expect(new Set(acknowledged.map(({ id }) => id))).toEqual(new Set(page.data.map(({ id }) => id)));
    await Promise.all(databases.map((database) => database.destroy()));
  });
});
