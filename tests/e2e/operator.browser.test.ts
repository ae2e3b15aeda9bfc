import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { boardJobs, writeBoard } from './board-file.ts';
import { type FeedProcess, feed, startFeed } from './feed-process.ts';

describe('an operator', () => {
  let running: FeedProcess;
  const folder = mkdtempSync(join(tmpdir(), 'recruitment-feed-operator-'));
  beforeAll(async () => {
    running = await startFeed(['--import', writeBoard(boardJobs)]);
  });
  afterAll(async () => {
    await running.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('is told what was imported and where to look', () => {
    expect(running.output()).toContain('3 read, 3 new');
    for (const path of ['/demo/college', '/demo/board', '/docs']) expect(running.output()).toContain(path);
  });

  test('is refused a second server on the same folder, with a sentence that names it', async () => {
    const { status, stderr } = await feed(['serve', '--data', running.data, '--port', '0']);
    expect(status).toBe(1);
    expect(stderr).toContain(running.data);
  });

  test('gets the next free port where one is busy', async () => {
    const taken = new URL(running.url).port;
    const second = await startFeed(['--import', writeBoard(boardJobs), '--port', taken]);
    expect(Number(new URL(second.url).port)).toBeGreaterThan(Number(taken));
    await second.stop();
  });

  test.each([
    ['an empty file', '', 'empty'],
    ['truncated JSON', '{"jobs":[{"id":1,"title":"Fit', 'line 1'],
    ['a format that nobody knows', '{"weather":"fine"}', 'known are: greenhouse'],
  ])('is told what is wrong with %s, and the feed stays as it was', async (_, content, words) => {
    const file = join(folder, 'file');
    writeFileSync(file, content);
    const before = await (await fetch(`${running.url}/v1/sync`)).text();
    const { status, stdout, stderr } = await feed(['import', file, '--data', running.data]);
    expect({ status, said: `${stdout}${stderr}`.toLowerCase() }).toEqual({
      status: 1,
      said: expect.stringContaining(words),
    });
    expect(await (await fetch(`${running.url}/v1/sync`)).text()).toBe(before);
  });

  test('imports nothing and starts nothing where no file can be read', async () => {
    const file = join(folder, 'empty');
    writeFileSync(file, '');
    await expect(startFeed(['--import', file])).rejects.toThrow('None of the files could be imported');
  });
});
