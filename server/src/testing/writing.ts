import { Problem, scopes } from '@recruitment-feed/sdk/contract';
import { createKey, type KeyOptions } from '../store/keys.ts';
import type { TestFeed } from './feed.ts';
import { now } from './samples.ts';

/** Sends with a key: text, bytes and streams as they are, everything else as JSON. */
export type Send = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Response>;

/** Makes a secret key, for everything unless said otherwise, and returns what sends with it. */
export async function writer(
  feed: TestFeed,
  options: Partial<KeyOptions> = {},
  request: (path: string, init: RequestInit) => Response | Promise<Response> = feed.request,
): Promise<Send> {
  const { key } = await createKey(feed.db, { name: 'test', kind: 'secret', scopes, ...options }, now);
  return async (method, path, body, headers = {}) =>
    request(path, {
      method,
      headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json', ...headers },
      ...(body === undefined ? {} : toBody(body)),
    });
}

/** Reads the problem of an answer, whose status has to be the problem's. */
export async function problemOf(response: Response): Promise<Problem> {
  const problem = Problem.parse(await response.json());
  if (problem.status !== response.status) throw new Error(`${response.status} says ${problem.status}`);
  return problem;
}

function toBody(body: unknown): RequestInit & { duplex?: 'half' } {
  if (body instanceof ReadableStream) return { body, duplex: 'half' };
  if (body instanceof Uint8Array) return { body: new Uint8Array(body) };
  return { body: typeof body === 'string' ? body : JSON.stringify(body) };
}
