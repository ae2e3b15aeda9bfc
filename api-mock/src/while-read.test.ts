import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { createMockFeed } from './mock-feed.ts';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

test('a stream that has been open for long still ends when its reader leaves', async () => {
  const mock = await createMockFeed({ scenario: 'empty' });
  const leaving = new AbortController();
  const { body } = await mock.fetch('https://feed.example/v1/stream', { signal: leaving.signal });
  const reader = body?.getReader();
  await reader?.read();
  for (let turn = 0; turn < 5; turn++) {
    collectGarbage();
    await new Promise(setImmediate);
  }
  leaving.abort('left');
  const readOn = async () => {
    while (!(await reader?.read())?.done);
  };
  await expect(readOn()).rejects.toBe('left');
  await mock.close();
});
