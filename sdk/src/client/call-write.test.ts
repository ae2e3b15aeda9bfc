import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createFeed } from './create-feed.ts';
import { PreconditionFailedError, ServerError, ValidationError } from './errors/index.ts';
import type { FeedOptions } from './options.ts';

const job = {
  id: 'job_1',
  rev: 2,
  createdAt: '2026-11-01T00:00:00Z',
  updatedAt: '2026-11-01T00:00:00Z',
  status: 'open',
  title: '机电一体化技术员',
  organization: { id: 'org_1', kind: 'enterprise', name: '杭叉集团' },
  employmentTypes: [],
  locations: [],
  pay: [],
  industries: [],
  skills: [],
  benefits: [],
  graduationYears: [],
  postedAt: '2026-11-01T00:00:00Z',
};
const draft = { organizationId: 'org_1', title: '机电一体化技术员' };

type Answer = () => Response | Promise<Response>;
const made = () => Response.json(job, { status: 201 });
const refused = (status: number, code: string) => () =>
  Response.json({ type: 'about:blank', title: 'No', status, code }, { status });
const lost = () => Promise.reject(new TypeError('fetch failed'));

/** Answers with each in turn, the last one for ever, and keeps the requests. */
function answering(answers: [Answer, ...Answer[]], options: Partial<FeedOptions> = {}) {
  const requests: Request[] = [];
  const fetch = async (request: Request) => {
    requests.push(request.clone());
    return (answers[requests.length - 1] ?? answers[answers.length - 1] ?? made)();
  };
  const { jobs } = createFeed({ baseUrl: 'https://feed.test', key: 'sk_live_1', fetch, ...options });
  const headers = (name: string) => requests.map((request) => request.headers.get(name));
  return { requests, headers, jobs };
}
const outcome = (promise: Promise<unknown>) => promise.catch((error: unknown) => error);
/** Lets the waits between attempts pass. */
async function settled(promise: Promise<unknown>): Promise<unknown> {
  const end = outcome(promise);
  await vi.runAllTimersAsync();
  return end;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a write', () => {
  test('sends the draft as JSON and returns what was made', async () => {
    const { jobs, requests } = answering([made]);
    expect(await jobs.create(draft)).toEqual(job);
    const [request] = requests;
    expect(request).toMatchObject({ method: 'POST', url: 'https://feed.test/v1/jobs' });
    expect(request?.headers.get('content-type')).toBe('application/json');
    expect(await request?.json()).toEqual(draft);
  });

  test('of changes is a merge patch on the revision that the caller saw', async () => {
    const { jobs, requests } = answering([() => Response.json(job)]);
    await jobs.update('job_1', { openings: 3, department: null }, { ifMatch: 7 });
    const [request] = requests;
    expect(request).toMatchObject({ method: 'PATCH', url: 'https://feed.test/v1/jobs/job_1' });
    expect(Object.fromEntries(request?.headers ?? [])).toMatchObject({
      'content-type': 'application/merge-patch+json',
      'if-match': '"7"',
    });
    expect(await request?.json()).toEqual({ openings: 3, department: null });
  });

  test('that returns nothing resolves with nothing, and sends no body', async () => {
    const { jobs, requests } = answering([() => new Response(null, { status: 204 })]);
    expect(await jobs.delete('job_1')).toBeUndefined();
    expect(requests[0]?.headers.has('content-type')).toBe(false);
    expect(await requests[0]?.text()).toBe('');
  });

  test.each(['', '.', '..'])('of the id %j is refused before anything is sent', async (id) => {
    const { jobs, requests } = answering([made]);
    await expect(jobs.delete(id)).rejects.toMatchObject({ code: 'invalid_option' });
    expect(requests).toEqual([]);
  });

  test('tells what the answer said besides', async () => {
    const headers = { 'idempotency-replayed': 'true', 'x-request-id': 'req_1' };
    const { jobs } = answering([() => Response.json(job, { status: 201, headers })]);
    const { response } = await jobs.create(draft).withResponse();
    expect(response).toMatchObject({ status: 201, requestId: 'req_1', attempts: 1 });
    expect(response.headers.get('idempotency-replayed')).toBe('true');
  });

  test.each([
    [422, 'validation_failed', ValidationError],
    [412, 'precondition_failed', PreconditionFailedError],
  ])('that is refused with %i has its class', async (status, code, ErrorClass) => {
    const { jobs } = answering([refused(status, code)]);
    const error = await outcome(jobs.update('job_1', {}));
    expect(error).toBeInstanceOf(ErrorClass);
    expect(error).toMatchObject({ status, code, attempts: 1 });
  });
});

describe('the Idempotency-Key', () => {
  test('is one for all attempts of a call, and another for each call', async () => {
    const { jobs, headers } = answering([lost, refused(503, 'unavailable'), made]);
    expect(await settled(jobs.create(draft))).toEqual(job);
    await settled(jobs.create(draft));
    const [first, second, third, other] = headers('idempotency-key');
    expect(first).toMatch(/^[\w-]{36}$/);
    expect([second, third]).toEqual([first, first]);
    expect(other).not.toBe(first);
  });

  test('is the caller’s where one is given', async () => {
    const { jobs, headers } = answering([made]);
    await jobs.create(draft, { idempotencyKey: 'outbox-17' });
    expect(headers('idempotency-key')).toEqual(['outbox-17']);
  });

  test('stands on nothing but a POST', async () => {
    const { jobs, headers } = answering([() => Response.json(job)]);
    await jobs.update('job_1', {});
    expect(headers('idempotency-key')).toEqual([null]);
  });
});

describe('a lost answer', () => {
  test('to a PATCH is told at once, for the patch may have been done', async () => {
    const { jobs, requests } = answering([lost]);
    expect(await settled(jobs.update('job_1', { openings: 3 }))).toMatchObject({ code: 'connection_failed' });
    expect(requests).toHaveLength(1);
  });

  test('to a DELETE is asked for again', async () => {
    const { jobs, requests } = answering([lost, () => new Response(null, { status: 204 })]);
    expect(await settled(jobs.delete('job_1'))).toBeUndefined();
    expect(requests).toHaveLength(2);
  });

  test('is told with the number of attempts when it stays lost', async () => {
    const { jobs } = answering([refused(500, 'internal')]);
    const error = await settled(jobs.create(draft));
    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({ attempts: 3 });
  });
});

describe('an answer of success', () => {
  test.each(['lenient', 'strict'] as const)(
    'in another shape is returned as it is, for the write is done, %s',
    async (validate) => {
      const odd = { id: 'job_1', title: 7, planet: 'Mars' };
      const { jobs } = answering([() => Response.json(odd, { status: 201 })], { validate });
      expect(await jobs.create(draft)).toEqual(odd);
    },
  );

  test('that a proxy gave in the feed’s place is not taken for one', async () => {
    const { jobs } = answering([() => new Response('<html>Sign in</html>')]);
    await expect(jobs.create(draft)).rejects.toMatchObject({ code: 'not_json', attempts: 1 });
  });
});
