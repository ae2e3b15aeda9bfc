import { beforeEach, expect, test } from 'vitest';
import { createKey } from '../store/keys.ts';
import { insertOrganization } from '../store/organizations.ts';
import { openTestFeed, type TestFeed } from '../testing/feed.ts';
import { now, organization } from '../testing/samples.ts';
import { writer } from '../testing/writing.ts';

const words = 'WHAT-NOBODY-MAY-READ';
let feed: TestFeed;
let organizationId: string;

beforeEach(async () => {
  feed = await openTestFeed();
  organizationId = await insertOrganization(feed.db, organization(), now);
  return () => feed.db.destroy();
});

const lines = () =>
  JSON.stringify(feed.logged, (_, value) => (value instanceof Error ? trace(value) : value));
/** What pino writes of an error. */
const trace = ({ message, stack, ...rest }: Error) => ({ message, stack, ...rest });

test('logs no key, no query and nothing of a body, whether requests succeed or fail', async () => {
  const { key } = await createKey(feed.db, { name: 'page' }, now);
  const send = await writer(feed);
  const draft = { organizationId, title: words, language: 'en' };
  await send('POST', '/v1/jobs', draft, { 'Idempotency-Key': words });
  await send('POST', '/v1/jobs', { ...draft, [words]: words });
  await send('POST', '/v1/jobs', `{"title":"${words}`);
  await send('PATCH', `/v1/organizations/${organizationId}`, { name: words });
  await send('DELETE', '/v1/jobs/job_0');
  await feed.request(`/v1/jobs?key=${key}&q=${words}`);
  await feed.request(`/v1/jobs?key=sk_${words}`);
  await feed.request(`/v1/jobs?${words}=1`);
  await feed.request(`/v1/jobs?cursor=${words}`);
  await feed.request(`/v1/stream?lastEventId=${words}`);
  await feed.request('/v1/jobs', { headers: { Authorization: `Bearer et_${words}` } });
  await feed.request('/v1/jobs', { headers: { Authorization: words, Cookie: words } });
  const { value: secret } = await feed.db.selectFrom('settings').select('value').executeTakeFirstOrThrow();

  for (const forbidden of [words, 'sk_', 'pk_', 'et_', 'Bearer', secret, '?'])
    expect(lines()).not.toContain(forbidden);
});

test('logs neither keys nor words where the server itself fails', async () => {
  const { key } = await createKey(feed.db, { name: 'page' }, now);
  await feed.read('/v1/jobs');
  await feed.db.schema.alterTable('search_documents').renameTo('elsewhere').execute();
  const response = await feed.request(`/v1/jobs?key=${key}&q=${words}`);
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('elsewhere');
  for (const forbidden of [words, key, 'pk_']) expect(lines()).not.toContain(forbidden);
});

test('gives every line the id with which its request was answered', async () => {
  const answers = await Promise.all(
    ['/v1/jobs', '/v1/jobs/job_0', '/v1/nothing', '/v1/jobs?nonsense=1'].map((path) => feed.request(path)),
  );
  const ids = answers.map(({ headers }) => headers.get('X-Request-Id'));
  expect(new Set(ids).size).toBe(ids.length);
  const logged = feed.logged.map((line) => ('requestId' in line ? line.requestId : undefined));
  expect(logged.sort()).toEqual(ids.sort());
});
