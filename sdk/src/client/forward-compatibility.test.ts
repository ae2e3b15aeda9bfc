import { describe, expect, test } from 'vitest';
import type { Job } from '../contract/job.ts';
import { createFeed } from './create-feed.ts';
import { FeedResponseError } from './errors/index.ts';
import type { Validation } from './validation.ts';

const job: Job = {
  id: 'job_1',
  rev: 1,
  createdAt: '2026-11-01T00:00:00Z',
  updatedAt: '2026-11-01T00:00:00Z',
  status: 'open',
  title: '机电一体化技术员',
  organization: { id: 'org_1', kind: 'enterprise', name: '杭叉集团' },
  employmentTypes: ['FULL_TIME'],
  locations: [{ city: '杭州', country: 'CN' }],
  pay: [{ min: 800_000, max: 1_200_000, currency: 'CNY', period: 'month', monthsPerYear: 14 }],
  industries: [],
  skills: [],
  benefits: [],
  graduationYears: [],
  postedAt: '2026-11-01T00:00:00Z',
};
/** What a server years ahead may say of the same job. */
const newer = {
  ...job,
  employmentTypes: ['FULL_TIME', 'GIG'],
  workplaceType: 'orbital',
  pay: [{ ...job.pay[0], period: 'fortnight', equity: true }],
  telepathy: { required: false },
};
const unknownStatus = { ...job, status: 'paused' };
const broken = {
  ...job,
  id: 'job_2',
  title: undefined,
  pay: [{ min: 'a lot', currency: 'CNY', period: 'month' }],
};
const dangerous = { ...job, id: 'job_3', url: 'javascript:alert(1)' };

function answering(body: unknown, validate?: Validation) {
  const fetch = () => Response.json(body, { headers: { 'x-request-id': 'req_1' } });
  return createFeed({ baseUrl: 'https://feed.test', fetch, validate }).jobs;
}
const listOf = (items: unknown[], validate?: Validation) =>
  answering({ data: items, nextCursor: null }, validate).list();

describe('unknown values and fields', () => {
  test.each<Validation>(['lenient', 'strict', 'off'])(
    'of open sets come through a list, %s',
    async (validate) => {
      const page = await listOf([newer], validate);
      expect(page).toEqual({ data: [newer], nextCursor: null, skipped: [] });
    },
  );

  test.each<Validation>(['lenient', 'strict', 'off'])(
    'of open sets come through a get, %s',
    async (validate) => {
      expect(await answering(newer, validate).get('job_1')).toEqual(newer);
    },
  );

  test('of closed sets come through leniently', async () => {
    expect((await listOf([unknownStatus])).data).toEqual([unknownStatus]);
    expect(await answering(unknownStatus).get('job_1')).toEqual(unknownStatus);
  });

  test('of closed sets are refused strictly', async () => {
    await expect(answering(unknownStatus, 'strict').get('job_1')).rejects.toMatchObject({
      code: 'unexpected_shape',
      issues: [{ pointer: '/status', code: 'invalid_value', detail: 'expected one of open, closed' }],
    });
  });
});

describe('an item that cannot be used', () => {
  test('is skipped with its reasons, and costs nobody else', async () => {
    const page = await listOf([broken, job, dangerous]);
    expect(page.data).toEqual([job]);
    expect(page.skipped).toEqual([
      {
        index: 0,
        item: JSON.parse(JSON.stringify(broken)),
        issues: [
          { pointer: '/title', code: 'invalid_type', detail: 'expected string' },
          { pointer: '/pay/0/min', code: 'invalid_type', detail: 'expected integer' },
        ],
      },
      {
        index: 2,
        item: dangerous,
        issues: [expect.objectContaining({ pointer: '/url', code: 'invalid_format' })],
      },
    ]);
  });

  test('ends the call strictly, and says where it stands', async () => {
    const error = await listOf([job, broken], 'strict').catch((error: unknown) => error);
    expect(error).toBeInstanceOf(FeedResponseError);
    expect(error).toMatchObject({
      code: 'unexpected_shape',
      requestId: 'req_1',
      attempts: 1,
      retryable: false,
    });
    expect(error).toHaveProperty('issues.0.pointer', '/data/1/title');
    expect(error).toHaveProperty('message', expect.stringContaining('At /data/1/title: expected string.'));
  });

  test('comes through when nothing is looked at', async () => {
    expect((await listOf([dangerous], 'off')).data).toEqual([dangerous]);
  });

  test('ends a get', async () => {
    await expect(answering(dangerous).get('job_3')).rejects.toMatchObject({ code: 'unexpected_shape' });
  });

  test('writes slashes and tildes of a field name as a JSON pointer does', async () => {
    const page = await listOf([{ ...job, translations: { 'a/b~c': { title: 1 } } }]);
    expect(page.skipped[0]?.issues[0]?.pointer).toBe('/translations/a~1b~0c/title');
  });
});

describe('an answer that is no page', () => {
  test.each([[[]], [{}], [null], ['text'], [{ data: {}, nextCursor: null }], [{ data: [] }]])(
    '%j ends the call',
    async (body) => {
      for (const validate of ['lenient', 'strict', 'off'] as const) {
        await expect(answering(body, validate).list()).rejects.toMatchObject({ code: 'unexpected_shape' });
      }
    },
  );

  test('a page of a proxy ends the call with its beginning', async () => {
    const html = `<!doctype html><title>Sign in</title>${'x'.repeat(1_000)}`;
    const fetch = () => new Response(html, { headers: { 'content-type': 'text/html' } });
    const error = await createFeed({ baseUrl: 'https://feed.test', fetch })
      .jobs.list()
      .catch((error: unknown) => error);
    expect(error).toBeInstanceOf(FeedResponseError);
    expect(error).toMatchObject({ code: 'not_json', attempts: 1, excerpt: html.slice(0, 300) });
    expect(error).toHaveProperty('message', expect.stringContaining('(text/html)'));
    expect(JSON.stringify(error)).not.toContain('Sign in');
  });

  test('truncated JSON and an empty body end the call', async () => {
    for (const response of [() => new Response('{"data": ['), () => new Response(null, { status: 204 })]) {
      const feed = createFeed({ baseUrl: 'https://feed.test', fetch: response });
      await expect(feed.jobs.list()).rejects.toMatchObject({ code: 'not_json' });
    }
  });
});
