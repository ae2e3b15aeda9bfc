import { type FeedOptions, readBaseUrl } from '../../options.ts';
import { type Connect, connect as connectTo } from '../connection.ts';
import type { Opener } from '../opener.ts';
import { connectShared } from './connect-shared.ts';
import { groupName } from './group-name.ts';
import { findSurroundings } from './surroundings.ts';

interface Connecting {
  opener: Opener;
  options: Pick<FeedOptions, 'baseUrl' | 'key'>;
  /** Whether to share with other tabs, where that is possible. */
  shared: boolean | undefined;
}

/** Makes what connects a stream: for itself, or for all tabs of the origin that ask for the same. */
export function connectorOf({ opener, options, shared }: Connecting, find = findSurroundings): Connect {
  const connect: Connect = (connecting) => connectTo(opener, connecting);
  if (!shared) return connect;
  const address = readBaseUrl(options.baseUrl).href;
  return async (connecting) => {
    const { query, signal } = connecting;
    // Whoever watches an event is counted by connections.
    const surroundings = query.has('eventId') ? undefined : await find();
    if (!surroundings) return connect(connecting);
    const name = await groupName(surroundings.subtle, { address, key: options.key, query });
    signal.throwIfAborted();
    return connectShared({ ...surroundings, name, connect }, connecting);
  };
}
