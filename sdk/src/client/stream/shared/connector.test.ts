import { expect, test } from 'vitest';
import { openerOf } from '../opener.ts';
import { handFeed } from '../testing/hand-feed.ts';
import { connectorOf } from './connector.ts';

const baseUrl = 'https://feed.test';
const missing = async () => undefined;
const unused = async () => {
  throw new Error('Nobody asks for what tabs share.');
};

/** Connects, and tells whether a connection came of it. */
async function connects(query: string, shared: boolean, find: typeof missing) {
  const { fetch, connections } = handFeed();
  const connect = connectorOf({ opener: openerOf({ baseUrl, fetch }), options: { baseUrl }, shared }, find);
  const connection = await connect({
    query: new URLSearchParams(query),
    idleTimeout: 1_000,
    signal: new AbortController().signal,
    onRetry: () => undefined,
  });
  connection?.close();
  return connections.length;
}

test.each([
  ['that is not to be shared', '', false, unused],
  ['of an event, whose viewers are counted', 'eventId=evt_1', true, unused],
  ['where tabs have nothing in common', '', true, missing],
])('a stream %s has a connection of its own', async (_, query, shared, find) => {
  expect(await connects(query, shared, find)).toBe(1);
});
