import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createMockFeed, type MockFeed } from '@recruitment-feed/api-mock';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PackedSdk, packSdk } from './packed-sdk.ts';
import { runtimes } from './runtimes.ts';

const run = promisify(execFile);
const minutes = 60_000;

describe('the packed sdk', () => {
  let [packed, feed, address] = [] as unknown as [PackedSdk, MockFeed, string];
  beforeAll(async () => {
    [packed, feed] = await Promise.all([packSdk(), createMockFeed()]);
    address = await feed.url();
  }, 5 * minutes);
  afterAll(async () => {
    await feed.close();
    await packed.remove();
  });

  /** Runs a program of this repository's packages, and returns what it prints. */
  async function tool(name: string, ...args: string[]): Promise<string> {
    const file = fileURLToPath(new URL(`../../node_modules/.bin/${name}`, import.meta.url));
    const env = { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1' };
    const { stdout } = await run(process.execPath, [file, ...args], { cwd: packed.project, env }).catch(
      (failed: { stdout: string }) => failed,
    );
    return stdout;
  }

  for (const [name, consumeIn] of Object.entries(runtimes)) {
    test.skipIf(!consumeIn)(`does its work in ${name}`, { timeout: minutes }, async () => {
      expect(await consumeIn?.(packed.project, address)).toEqual({
        entries: [...packed.entries].sort(),
        empty: [],
        listed: 3,
        same: true,
        missing: 'NotFoundError',
        states: ['connecting', 'open', 'ended'],
        mirrored: expect.toSatisfy((count: number) => count > 100, 'more than 100'),
        pay: 14,
        schema: 1,
      });
    });
  }

  test.each([
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
    ['bundler', 'esnext'],
  ])('has types for a consumer under %s', { timeout: minutes }, async (moduleResolution, module) => {
    const compilerOptions = {
      module,
      moduleResolution,
      target: 'es2022',
      lib: ['es2023', 'dom', 'dom.iterable', 'esnext.disposable'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck: false,
    };
    const config = `${packed.project}/tsconfig.${moduleResolution}.json`;
    await writeFile(config, JSON.stringify({ compilerOptions, files: ['types.ts'] }));
    expect(await tool('tsc', '-p', config)).toBe('');
  });

  test('has nothing that publint warns of', { timeout: minutes }, async () => {
    const pkgDir = `${packed.project}/node_modules/@recruitment-feed/sdk`;
    const { messages, pkg } = await publint({ pkgDir, pack: false, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test('has types that are right wherever they are resolved', { timeout: minutes }, async () => {
    const report = await tool('attw', packed.tarball, '--profile', 'esm-only', '--format', 'json');
    expect(JSON.parse(report)).toMatchObject({ problems: {} });
  });
});
