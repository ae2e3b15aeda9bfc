import {
  type Collection,
  type CollectionObjects,
  type Problem,
  scopes,
} from '@recruitment-feed/sdk/contract';
import { createKey, type FeedDatabase } from '@recruitment-feed/server';
import type { Answer } from '../faults/answer.ts';

/** The feed refused what was pushed; `problem` is what it said. */
export class PushRefusedError extends Error {
  override readonly name = 'PushRefusedError';
  readonly problem: Problem;
  constructor(problem: Problem) {
    const places = problem.errors?.map(({ pointer = '', detail }) => `${pointer} ${detail}`.trim()) ?? [];
    super([problem.detail ?? problem.title, ...places].join(' '));
    this.problem = problem;
  }
}

/** An object of any collection. */
export type Kept = CollectionObjects[Collection];

/** Reads and writes through the API, with a key that may write everything. */
export interface Author {
  /** @throws {PushRefusedError} where the feed refuses. */
  ask<Body>(method: string, path: string, given?: { body?: object; rev?: number }): Promise<Body>;
}

export function createAuthor(answer: Answer, db: FeedDatabase, now: () => Date): Author {
  let key: Promise<string> | undefined;
  const makeKey = async () =>
    (await createKey(db, { name: 'mock', kind: 'secret', scopes: [...scopes] }, now())).key;
  return {
    async ask<Body>(method: string, path: string, { body, rev }: { body?: object; rev?: number } = {}) {
      key ??= makeKey();
      const headers = new Headers({ authorization: `Bearer ${await key}` });
      if (method === 'POST') headers.set('idempotency-key', crypto.randomUUID());
      if (rev !== undefined) headers.set('if-match', `"${rev}"`);
      if (body) headers.set('content-type', 'application/json');
      const request = new Request(`http://mock.invalid${path}`, {
        method,
        headers,
        ...(body && { body: JSON.stringify(body) }),
      });
      const response = await answer(request);
      if (!response.ok) throw new PushRefusedError(await response.json());
      return (response.status === 204 ? undefined : await response.json()) as Body;
    },
  };
}
