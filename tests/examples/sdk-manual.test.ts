import { readFile } from 'node:fs/promises';
import * as apiMock from '@recruitment-feed/api-mock';
import { createMockFeed, type MockFeed } from '@recruitment-feed/api-mock';
import * as sdk from '@recruitment-feed/sdk';
import * as contract from '@recruitment-feed/sdk/contract';
import { scopes } from '@recruitment-feed/sdk/contract';
import * as memory from '@recruitment-feed/sdk/stores/memory';
import { createKey } from '@recruitment-feed/server';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { codeBlocksOf } from './code-blocks.ts';
import { runBlock } from './run-block.ts';
import { withFeed } from './with-feed.ts';

const manual = await readFile(new URL('../../sdk/README.md', import.meta.url), 'utf8');
const blocks = codeBlocksOf(manual).filter(({ language }) => language === 'ts');
/** Its block goes on until its key is revoked. */
const following = 'Follow what happens';
const college = 'org_06e06472d8a36ab6df5f2a700a3e267a';
/** A picture of one point, as PNG. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVQImWPoirYBAAKUASKDvluPAAAAAElFTkSuQmCC',
  'base64',
);
const modules = {
  'node:fs/promises': { readFile: async () => picture },
  '@recruitment-feed/sdk': sdk,
  '@recruitment-feed/sdk/contract': contract,
  '@recruitment-feed/sdk/stores/memory': memory,
  '@recruitment-feed/api-mock': apiMock,
};
const now = new Date('2026-11-24T02:00:00Z');

describe('the manual of the sdk holds blocks that run as they stand', () => {
  let mock: MockFeed;
  let [operatorsKey, collegesKey] = ['', ''];
  let isRevoked = false;
  beforeAll(async () => {
    mock = await createMockFeed({ clock: now });
    const make = (organizationId?: string) =>
      createKey(mock.db, { name: 'manual', kind: 'secret', scopes, organizationId }, now);
    operatorsKey = (await make()).key;
    collegesKey = (await make(college)).key;
    vi.stubGlobal('fetch', async (input: RequestInfo, init?: RequestInit) =>
      isRevoked ? Response.json({}, { status: 401 }) : mock.fetch(input, init),
    );
  });
  afterEach(() => {
    isRevoked = false;
  });
  afterAll(async () => {
    // Ends the mirror, which goes on behind its block.
    isRevoked = true;
    await mock.close();
  });

  test('and has some', () => expect(blocks.length).toBeGreaterThan(25));

  test.each(blocks.filter(({ name }) => name !== following))('$name', async ({ name, code }) => {
    vi.stubEnv('FEED_KEY', name === 'Talk and call' ? collegesKey : operatorsKey);
    if (name === 'Handle errors') mock.failNext('429=120');
    const lines = await runBlock(withFeed(code), { modules });
    if (code.includes('console.log')) expect(lines).not.toEqual([]);
    expect(lines.filter((line) => line === '' || line.includes('undefined'))).toEqual([]);
  });

  test(following, async () => {
    const { code = '' } = blocks.find(({ name }) => name === following) ?? {};
    vi.stubEnv('FEED_KEY', operatorsKey);
    const lines: string[] = [];
    const run = runBlock(withFeed(code), {
      modules,
      onLine(line) {
        lines.push(line);
        if (line === 'open') void mock.push({ collection: 'jobs', object: { title: '装配钳工' } });
        if (!line.startsWith('upsert')) return;
        // The feed ends the connection after a quarter of an hour, and then refuses the next one.
        isRevoked = true;
        void mock.advance({ minutes: 16 });
      },
    });
    await expect(run).rejects.toMatchObject({ name: 'AuthenticationError' });
    expect(lines.slice(0, 3)).toEqual(['connecting', 'open', expect.stringMatching(/^upsert job_\w+ \S+$/)]);
  });
});
