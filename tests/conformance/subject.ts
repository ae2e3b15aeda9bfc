import { Problem, problemCodes, problemStatuses } from '@recruitment-feed/sdk/contract';
import { expect } from 'vitest';
import * as z from 'zod/mini';
import { type Asking, requestOf } from './request-of.ts';

/** Any feed that keeps the contract: a server's address, how to reach it, and keys of it. */
export interface Subject {
  url: string;
  fetch(request: Request): Promise<Response>;
  keys: Keys;
}

/** Keys of a feed; what needs one that is not there is skipped, and says so. */
export interface Keys {
  /** Allowed everything, and bound to no organization. */
  secret?: string;
  publishable?: string;
  /** Secret, and allowed nothing. */
  powerless?: string;
  /** Publishable, for {@link allowedOrigin} only. */
  bound?: string;
}
export const allowedOrigin = 'https://www.example.edu.cn';

export type { Asking } from './request-of.ts';

export interface Probe {
  keys(): Promise<Keys>;
  /** Sends a request and checks what holds for every answer. */
  send(asking: Asking): Promise<Response>;
  /** Sends a request that succeeds. Resolves with the JSON of the answer. */
  read(asking: Asking): Promise<Record<string, unknown>>;
  /** Sends a request that is refused, and checks the form of the refusal. Resolves with it. */
  problem(asking: Asking): Promise<Problem>;
}

/** Returns what asks a feed, and checks of each answer what every answer has in common. */
export function probe(subject: () => Promise<Subject>): Probe {
  async function send(asking: Asking): Promise<Response> {
    const { url, fetch } = await subject();
    const response = await fetch(requestOf(asking, url));
    checkEveryAnswer(response);
    return response;
  }
  return {
    keys: async () => (await subject()).keys,
    send,
    async read(asking) {
      const response = await send(asking);
      const text = await response.text();
      expect(response.status, text).toBeLessThan(300);
      return text === '' ? {} : JSON.parse(text);
    },
    async problem(asking) {
      const response = await send(asking);
      return checkProblem(response);
    },
  };
}

function checkEveryAnswer({ headers, status }: Response): void {
  expect(headers.get('access-control-allow-origin')).toBe('*');
  if (status === 204 && !headers.has('cache-control')) return; // a preflight, which no cache keeps
  expect(headers.get('x-request-id')).toMatch(/^req_\w+$/);
  expect(headers.get('access-control-expose-headers')).toMatch(/ETag.*Retry-After.*X-Request-Id/);
  expect(headers.get('cache-control')).toBeTruthy();
}

/** Checks the form of a refusal. Resolves with it. */
export async function checkProblem(response: Response): Promise<Problem> {
  const { headers, status } = response;
  const text = await response.text();
  expect(status, text).toBeGreaterThanOrEqual(400);
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(headers.get('cache-control')).toBe('no-store');
  const problem = z.parse(Problem, JSON.parse(text));
  const code = problemCodes.find((known) => known === problem.code);
  expect(code, `${problem.code} is no code of the contract`).toBeDefined();
  if (code) expect([status, problem.status]).toEqual([problemStatuses[code], problemStatuses[code]]);
  expect(problem.requestId).toBe(headers.get('x-request-id'));
  expect(problem.detail).toMatch(/\.$/);
  if (status === 429 || status === 503) expect(headers.get('retry-after')).toMatch(/^\d+$/);
  return problem;
}
