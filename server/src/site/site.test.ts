import { beforeEach, describe, expect, test } from 'vitest';
import { insertJob } from '../store/jobs.ts';
import { insertOrganization } from '../store/organizations.ts';
import { openTestDatabase } from '../testing/database.ts';
import { job, organization } from '../testing/samples.ts';
import { testSite } from '../testing/site.ts';

const now = new Date('2026-11-24T08:00:00Z');
const hostile = '</script><img src=x onerror=alert(1)>';
let get: (path: string, headers?: Record<string, string>) => Promise<Response>;
let jobId: string;

beforeEach(async () => {
  const db = await openTestDatabase();
  const app = testSite(db);
  const college = organization({ kind: 'college', name: '萧山技师学院', sample: true });
  await insertOrganization(
    db,
    { ...college, translations: { en: { name: 'Xiaoshan Technician College' } } },
    now,
  );
  const organizationId = await insertOrganization(db, organization(), now);
  // The board tells by the end of its id how it describes a job to machines.
  const id = `job_${'0'.repeat(30)}f0`;
  jobId = await insertJob(db, job(organizationId, { id, title: hostile, sample: true }), now);
  get = async (path, headers = {}) => app.request(path, { headers });
  return () => db.destroy();
});

describe('pages', () => {
  test.each(['/', '/demo/college', '/demo/board', '/docs'])(
    '%s speaks the visitor’s language',
    async (path) => {
      const chinese = await (await get(path, { 'accept-language': 'zh-CN,zh;q=0.9' })).text();
      const english = await (await get(path, { 'accept-language': 'en-GB' })).text();
      expect(chinese).not.toBe(english);
      expect(await (await get(`${path}?lang=en`, { 'accept-language': 'zh-CN' })).text()).toBe(english);
    },
  );

  test.each(['/', '/demo/college', '/demo/board'])('%s runs no inline script or style', async (path) => {
    const response = await get(path);
    expect(response.headers.get('content-security-policy')).toMatch(/script-src 'self'; style-src 'self'/);
    expect(await response.text()).not.toMatch(/<script>|<style|<[^>]*\s(?:on\w+|style)=/);
  });

  test('mark sample data', async () => {
    for (const path of ['/', '/demo/board', `/demo/board/${jobId}`])
      expect(await (await get(path, { 'accept-language': 'en' })).text()).toContain('sample data');
  });

  test('name the college in the element and in the page’s language', async () => {
    const page = await (await get('/demo/college?lang=en')).text();
    expect(page).toMatch(/<recruitment-feed college="org_\w+" show="jobs cooperations">/);
    expect(page).toContain('Xiaoshan Technician College');
  });

  test('show a hostile title as text, in the page and in its markup', async () => {
    const page = await (await get(`/demo/board/${jobId}`)).text();
    expect(page).not.toContain('<img');
    const markup = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
    expect(JSON.parse(markup)).toMatchObject({ '@type': 'JobPosting', title: hostile });
  });

  test('begin the board anew where its cursor is not one of this feed', async () => {
    const response = await get('/demo/board?cursor=zzz');
    expect([response.status, response.headers.get('location')]).toEqual([302, '/demo/board']);
  });

  test('answer 404 for a posting that is not there', async () => {
    expect((await get('/demo/board/job_0')).status).toBe(404);
  });

  test('let any page load the style and say what to build where the widget is missing', async () => {
    expect((await get('/site/site.css')).headers.get('access-control-allow-origin')).toBe('*');
    expect((await get('/widget/recruitment-feed.js')).status).toBe(500);
  });

  test('answer 404 for a part of the widget that another version had', async () => {
    expect((await get('/widget/recruitment-feed/cooperations-B0000000.js')).status).toBe(404);
    expect((await get('/widget/recruitment-feed/..%2f..%2fpackage.json')).status).toBe(404);
  });
});

describe('an address that leads nowhere', () => {
  const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

  test.each([
    ['zh-CN', '没有这个网页'],
    ['en', 'There is no such page'],
  ])('answers a person in a browser with a page in %s', async (language, title) => {
    const response = await get('/no/such/page', { ...browser, 'accept-language': language });
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    const text = await response.text();
    expect(text).toContain(`<h1>${title}</h1>`);
    expect(text).toContain('noindex');
    expect(text).toContain(`href="/?lang=${language}"`);
  });

  test.each([
    ['a program', '/no/such/page', {}],
    ['whoever asks below /v1', '/v1/no-such-thing', browser],
    [
      'whoever asks for an object that is not there',
      '/v1/jobs/job_0193a5c07d2e7b3f8a6d4c1e9f5b2a70',
      browser,
    ],
  ])('answers %s with a problem in JSON', async (_, path, headers) => {
    const response = await get(path, headers);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(await response.json()).toMatchObject({ code: 'not_found' });
  });

  test('links to no other host, however its address is written', async () => {
    const text = await (await get('//evil.example/', browser)).text();
    expect(text).not.toMatch(/href="\/\/evil/);
  });
});
