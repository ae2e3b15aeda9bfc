import { readFile } from 'node:fs/promises';
import * as apiMock from '@recruitment-feed/api-mock';
import * as sdk from '@recruitment-feed/sdk';
import { describe, expect, test } from 'vitest';
import { codeBlocksOf } from './code-blocks.ts';
import { runBlock } from './run-block.ts';

const manual = await readFile(new URL('../../api-mock/README.md', import.meta.url), 'utf8');
const blocks = codeBlocksOf(manual).filter(({ language }) => language === 'ts');

/** What its blocks print. */
const printed: Record<string, unknown[]> = {
  'Behind a port, for a browser or another process': [expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/)],
  'Advance the clock': ['closed expired'],
  'Fail the next request': ['unavailable 5000', '0'],
  'Fail always, or at a rate': ['200'],
  'Look at the requests': ["GET /v1/jobs { region: [ 'CN-ZJ' ] } 200"],
};

describe('the manual of the mock holds blocks that run as they stand', () => {
  test.each(blocks)('$name', async ({ name, code }) => {
    const tests: (() => unknown)[] = [];
    const after: (() => unknown)[] = [];
    const vitest = {
      expect,
      test: (_: string, run: () => unknown) => tests.push(run),
      afterAll: (run: () => unknown) => after.push(run),
    };
    const modules = { '@recruitment-feed/api-mock': apiMock, '@recruitment-feed/sdk': sdk, vitest };
    expect(await runBlock(code, { modules })).toEqual(printed[name] ?? []);
    for (const run of [...tests, ...after]) await run();
    expect(tests.length).toBe(code.includes("from 'vitest'") ? 1 : 0);
  });
});
