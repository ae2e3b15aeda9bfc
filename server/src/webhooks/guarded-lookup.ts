import { type LookupAddress, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';
import { RefusedTargetError } from './target.ts';

/** Resolves with every address of a name. */
export type Resolve = (
  hostname: string,
  callback: (error: Error | null, addresses: LookupAddress[]) => void,
) => void;

const resolveAll: Resolve = (hostname, callback) => lookup(hostname, { all: true }, callback);

/**
 * Looks a name up for a connection, which is then made to the address that was checked: a name that leads elsewhere a
 * moment later gains nothing. One private address among several refuses all.
 */
export function guardedLookup(resolve: Resolve = resolveAll): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) return callback(error ?? new Error(`${hostname} has no address.`), []);
      if (!addresses.every(({ address }) => isPublicAddress(address)))
        return callback(new RefusedTargetError(`${hostname} is not on the internet.`), []);
      if (options.all) return callback(null, addresses);
      callback(null, first.address, first.family);
    });
  };
}
