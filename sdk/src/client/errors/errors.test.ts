import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { createFeed } from '../create-feed.ts';
import {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  CursorExpiredError,
  FeedApiError,
  FeedConfigError,
  FeedError,
  GoneError,
  isApiError,
  isFeedError,
  NotFoundError,
  PayloadTooLargeError,
  PermissionError,
  PreconditionFailedError,
  RateLimitError,
  ServerError,
  ValidationError,
} from './index.ts';

function failingWith(body: unknown, init: ResponseInit) {
  const fetch = () => (typeof body === 'string' ? new Response(body, init) : Response.json(body, init));
  return createFeed({ baseUrl: 'https://feed.test', fetch, retry: 0 })
    .jobs.get('job_1')
    .then(
      () => undefined,
      (error: unknown) => error as FeedApiError,
    );
}
const problem = (status: number, code: string) => ({
  type: `https://feed.test/problems/${code}`,
  title: 'It did not work',
  status,
  code,
  detail: 'Try something else.',
  requestId: 'req_body',
});

describe('an error answer', () => {
  test.each([
    [400, 'invalid_parameter', BadRequestError, 'BadRequestError'],
    [401, 'invalid_key', AuthenticationError, 'AuthenticationError'],
    [403, 'origin_not_allowed', PermissionError, 'PermissionError'],
    [404, 'not_found', NotFoundError, 'NotFoundError'],
    [405, 'method_not_allowed', FeedApiError, 'FeedApiError'],
    [409, 'already_exists', ConflictError, 'ConflictError'],
    [410, 'deleted', GoneError, 'GoneError'],
    [410, 'cursor_expired', CursorExpiredError, 'CursorExpiredError'],
    [412, 'precondition_failed', PreconditionFailedError, 'PreconditionFailedError'],
    [413, 'payload_too_large', PayloadTooLargeError, 'PayloadTooLargeError'],
    [422, 'unreadable_image', ValidationError, 'ValidationError'],
    [428, 'precondition_required', FeedApiError, 'FeedApiError'],
    [429, 'rate_limited', RateLimitError, 'RateLimitError'],
    [500, 'internal', ServerError, 'ServerError'],
    [503, 'unavailable', ServerError, 'ServerError'],
  ])('%i %s has its class', async (status, code, ErrorClass, name) => {
    const error = await failingWith(problem(status, code), { status });
    expect(error).toBeInstanceOf(ErrorClass);
    expect(error).toMatchObject({
      name,
      status,
      code,
      attempts: 1,
      title: 'It did not work',
      detail: 'Try something else.',
    });
    expect(error?.message).toBe(`[${status} ${code}] It did not work: Try something else. (req_body)`);
  });

  test('carries the faults it names', async () => {
    const errors = [{ parameter: 'statuz', detail: 'There is no such parameter. Did you mean status?' }];
    const error = await failingWith({ ...problem(400, 'unknown_parameter'), errors }, { status: 400 });
    expect(error?.errors).toEqual(errors);
  });

  test('carries a code unknown here', async () => {
    expect(await failingWith(problem(403, 'out_of_moonlight'), { status: 403 })).toMatchObject({
      code: 'out_of_moonlight',
    });
  });

  test('prefers the request id of the header', async () => {
    const error = await failingWith(problem(404, 'not_found'), {
      status: 404,
      headers: { 'x-request-id': 'req_header' },
    });
    expect(error?.requestId).toBe('req_header');
  });

  test('of something other than the feed is never taken for the feed’s', async () => {
    const error = await failingWith('<h1>404</h1>', {
      status: 404,
      headers: { 'content-type': 'text/html' },
    });
    expect(error).toBeInstanceOf(NotFoundError);
    expect(isApiError(error, 'not_found')).toBe(false);
    expect(error).toMatchObject({ code: 'http_404', problem: undefined, errors: [] });
  });

  test('tells a log what matters and no more', async () => {
    const error = await failingWith(problem(429, 'rate_limited'), {
      status: 429,
      headers: { 'retry-after': '5', 'set-cookie': 'a=b' },
    });
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'RateLimitError',
      code: 'rate_limited',
      message: expect.any(String),
      retryable: true,
      attempts: 1,
      requestId: 'req_body',
      status: 429,
      errors: [],
      retryAfterMs: 5_000,
      policies: [],
    });
  });

  test('of too many requests names the limits', async () => {
    const error = await failingWith(problem(429, 'rate_limited'), {
      status: 429,
      headers: { 'ratelimit-policy': '"search";q=30;w=60;pk=:YQ==:, "day, all";q=20000;w=86400' },
    });
    expect(error).toMatchObject({ policies: ['search', 'day, all'] });
  });

  test.each([
    [{ location: '/v1/snapshots/42' }, '/v1/snapshots/42'],
    [{}, '/v1/snapshots/latest'],
  ])('of a forgotten cursor says where the snapshot is, with %j', async (headers, snapshot) => {
    const error = await failingWith(problem(410, 'cursor_expired'), { status: 410, headers });
    expect(error).toBeInstanceOf(GoneError);
    expect(error).toMatchObject({ snapshot });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ snapshot, code: 'cursor_expired' });
  });
});

describe('the guards', () => {
  const config = new FeedConfigError('invalid_option', 'No.');

  test('know every error of the client, and which the server sent', async () => {
    const api = await failingWith(problem(404, 'not_found'), { status: 404 });
    expect([isFeedError(config), isApiError(config)]).toEqual([true, false]);
    expect([
      isFeedError(api),
      isApiError(api),
      isApiError(api, 'not_found'),
      isApiError(api, 'deleted'),
    ]).toEqual([true, true, true, false]);
    expect(config).toBeInstanceOf(FeedError);
  });

  test('know an error of another realm', () => {
    const foreign: unknown = runInNewContext(
      `Object.assign(new Error('gone'), { code: 'deleted', [Symbol.for('@recruitment-feed/sdk/error')]: 'api' })`,
    );
    expect(foreign).not.toBeInstanceOf(Error);
    expect([isFeedError(foreign), isApiError(foreign, 'deleted'), isApiError(foreign, 'not_found')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test.each([undefined, null, 'text', 7, new Error('other'), { code: 'not_found' }])(
    'pass over %j',
    (value) => {
      expect([isFeedError(value), isApiError(value)]).toEqual([false, false]);
    },
  );
});
