import { expect, test } from 'vitest';
import { createFeed } from '../index.ts';
import { createFeedReader, isApiError } from './index.ts';

const baseUrl = 'https://feed.test';

test('a reader has what anybody may read, under the names of the whole client', () => {
  const feed = createFeed({ baseUrl });
  for (const [name, methods] of Object.entries(createFeedReader({ baseUrl }))) {
    expect(Object.keys(Reflect.get(feed, name))).toEqual(expect.arrayContaining(Object.keys(methods)));
  }
});

test('a reader asks again when that may help', async () => {
  const answers = [
    () => new Response('', { status: 503, headers: { 'retry-after': '0' } }),
    () => Response.json({ data: [], nextCursor: null }),
  ];
  const feed = createFeedReader({ baseUrl, fetch: () => answers.shift()?.() ?? Response.error() });
  expect(await feed.jobs.list().withResponse()).toMatchObject({ response: { attempts: 2 } });
});

test('a reader has no way to write', async () => {
  expect(createFeedReader({ baseUrl }).jobs).not.toHaveProperty('create');
});

test('errors are those of the whole client', async () => {
  const fetch = () =>
    Response.json({ type: 'about:blank', title: 'No', status: 404, code: 'not_found' }, { status: 404 });
  const error = await createFeedReader({ baseUrl, fetch })
    .jobs.get('job_1')
    .catch((error: unknown) => error);
  expect(isApiError(error, 'not_found')).toBe(true);
  expect(error).toMatchObject({ name: 'NotFoundError' });
});
