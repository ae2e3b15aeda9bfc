import { expect, test } from 'vitest';
import { InvalidRequestError } from '../write-errors.ts';
import { readBody } from './read-body.ts';

const headers = { 'Content-Type': 'application/json' };

test('blames a body that breaks off on the request, not on the server', async () => {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"title":'));
    },
    pull: (controller) => controller.error(new Error('aborted')),
  });
  // The types of Request do not know `duplex`, which a stream needs.
  const init = { method: 'POST', headers, body, duplex: 'half' };
  const request = new Request('http://localhost/', init);
  await expect(readBody(request, ['application/json'])).rejects.toThrow(InvalidRequestError);
});

test('refuses a tower of 10,000 levels, and one that is not closed', async () => {
  for (const body of [`${'['.repeat(10_000)}${']'.repeat(10_000)}`, '['.repeat(10_000)]) {
    const request = new Request('http://localhost/', { method: 'POST', headers, body });
    await expect(readBody(request, ['application/json'])).rejects.toThrow(InvalidRequestError);
  }
});
