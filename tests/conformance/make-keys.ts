import { scopes } from '@recruitment-feed/sdk/contract';
import { createKey, type FeedDatabase } from '@recruitment-feed/server';
import { allowedOrigin, type Keys } from './subject.ts';

/** Makes one key of each kind that the suite asks for. */
export async function makeKeys(db: FeedDatabase, now: Date): Promise<Required<Keys>> {
  const make = async (options: Omit<Parameters<typeof createKey>[1], 'name'>) =>
    (await createKey(db, { name: 'conformance', ...options }, now)).key;
  return {
    secret: await make({ kind: 'secret', scopes }),
    publishable: await make({}),
    powerless: await make({ kind: 'secret' }),
    bound: await make({ origins: [allowedOrigin] }),
  };
}
