import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import * as apiMock from '@recruitment-feed/api-mock';
import { createMockFeed, type MockFeed } from '@recruitment-feed/api-mock';
import * as sdk from '@recruitment-feed/sdk';
import * as contract from '@recruitment-feed/sdk/contract';
import { scopes } from '@recruitment-feed/sdk/contract';
import * as match from '@recruitment-feed/sdk/match';
import * as posting from '@recruitment-feed/sdk/posting';
import * as memory from '@recruitment-feed/sdk/stores/memory';
import * as webhooks from '@recruitment-feed/sdk/webhooks';
import { createKey } from '@recruitment-feed/server';
import * as linkedom from 'linkedom';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { codeBlocksOf } from './code-blocks.ts';
import { runBlock } from './run-block.ts';
import { withFeed } from './with-feed.ts';

const manual = await readFile(new URL('../../sdk/README.md', import.meta.url), 'utf8');
const blocks = codeBlocksOf(manual).filter(({ language }) => language === 'ts');
/** Their blocks go on until their key is revoked. */
const following = ['Follow what happens', 'Share one connection between tabs'];
/** Its blocks only say what is to be done with what comes. */
const receiving = 'Receive webhooks';
const college = 'org_06e06472d8a36ab6df5f2a700a3e267a';
/** A picture of one point, as PNG. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVQImWPoirYBAAKUASKDvluPAAAAAElFTkSuQmCC',
  'base64',
);
const modules = {
  'node:fs/promises': { readFile: async () => picture },
  'node:http': { createServer: () => ({ listen() {} }) },
  'node:stream/consumers': { buffer },
  '@recruitment-feed/sdk': sdk,
  '@recruitment-feed/sdk/contract': contract,
  '@recruitment-feed/sdk/match': match,
  '@recruitment-feed/sdk/posting': posting,
  '@recruitment-feed/sdk/stores/memory': memory,
  '@recruitment-feed/sdk/webhooks': webhooks,
  '@recruitment-feed/api-mock': apiMock,
  linkedom,
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

  test.each(blocks.filter(({ name }) => !following.includes(name)))('$name', async ({ name, code }) => {
    vi.stubEnv('FEED_KEY', name === 'Talk and call' ? collegesKey : operatorsKey);
    if (name === 'Handle errors') mock.failNext('429=120');
    const lines = await runBlock(withFeed(code), { modules });
    if (code.includes('console.log') && !name.startsWith(receiving)) expect(lines).not.toEqual([]);
    expect(lines.filter((line) => line === '' || line.includes('undefined'))).toEqual([]);
  });

  test.each(blocks.filter(({ name }) => following.includes(name)))('$name', async ({ code }) => {
    vi.stubEnv('FEED_KEY', operatorsKey);
    mock.clearRequests();
    const lines: string[] = [];
    const run = runBlock(withFeed(code), {
      modules,
      onLine(line) {
        lines.push(line);
        if (!line.startsWith('upsert')) return;
        // The feed ends the connection after a quarter of an hour, and then refuses the next one.
        isRevoked = true;
        void mock.advance({ minutes: 16 });
      },
    });
    await vi.waitFor(() => expect(mock.requests.map(({ status }) => status)).toEqual([200]));
    await mock.push({ collection: 'jobs', object: { title: '装配钳工' } });
    await expect(run).rejects.toMatchObject({ name: 'AuthenticationError' });
    expect(lines).toContainEqual(expect.stringMatching(/^upsert job_\w+/));
    expect(lines.filter((line) => line.includes('undefined'))).toEqual([]);
  });
});
