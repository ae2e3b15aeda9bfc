import { attributeTable } from '@recruitment-feed/widget/server';
import { beforeEach, describe, expect, test } from 'vitest';
import { insertCooperation } from '../../store/cooperations.ts';
import { insertJob } from '../../store/jobs.ts';
import { createKey } from '../../store/keys.ts';
import { insertOrganization } from '../../store/organizations.ts';
import type { FeedDatabase } from '../../store/schema.ts';
import { openTestDatabase } from '../../testing/database.ts';
import { cooperation, job, now, organization } from '../../testing/samples.ts';
import { testSite } from '../../testing/site.ts';

const hostile = '</template></script><img src=x onerror=alert(1)><!--lit-part-->';
let db: FeedDatabase;
let college: string;
let enterprise: string;
let get: (path: string, headers?: Record<string, string>) => Promise<Response>;
const textOf = async (path: string) => (await get(path)).text();
const shadowOf = (page: string) => /<template shadowrootmode="open">(.*?)<\/template>/s.exec(page)?.[1] ?? '';

beforeEach(async () => {
  db = await openTestDatabase();
  const app = testSite(db);
  get = async (path, headers = {}) => app.request(path, { headers });
  college = await insertOrganization(db, organization({ kind: 'college', name: '萧山技师学院' }), now);
  enterprise = await insertOrganization(db, organization(), now);
  await insertCooperation(db, cooperation(enterprise, college, { title: '共建实验室' }), now);
  return () => db.destroy();
});

describe('the embed page', () => {
  test('has the jobs of a college in its shadow root and, for older browsers, as links', async () => {
    const id = await insertJob(db, job(enterprise, { title: '数控车工' }), now);
    const page = await textOf(`/embed/colleges/${college}?lang=zh-CN`);
    expect(shadowOf(page)).toContain('数控车工');
    expect(shadowOf(page)).toContain('合作企业');
    expect(page.replace(shadowOf(page), '')).toMatch(new RegExp(`<a href="[^"]*/jobs/${id}">数控车工</a>`));
  });

  test('begins with what is asked for, and leads on to the rest where no script runs', async () => {
    const page = await textOf(`/embed/colleges/${college}?show=cooperations+jobs&lang=en`);
    expect(shadowOf(page)).toContain('共建实验室');
    const withoutScript = /<noscript>(.*?)<\/noscript>/s.exec(page)?.[1] ?? '';
    expect(withoutScript).toContain('show=jobs');
    expect(withoutScript).not.toContain('cursor=');
  });

  test('goes on with the next page where no script runs', async () => {
    for (let at = 0; at < 21; at++) await insertJob(db, job(enterprise, { title: `Job ${at}.` }), now);
    const first = await textOf(`/embed/organizations/${enterprise}?lang=en`);
    const next = /rel="next" href="([^"]+)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const second = shadowOf(await textOf(next));
    const titles = (text: string) => new Set(text.match(/Job \d+\./g));
    expect(titles(shadowOf(first)).size).toBe(20);
    expect(titles(second).size).toBe(1);
    expect(titles(shadowOf(first))).not.toContain([...titles(second)][0]);
  });

  test('shows hostile text as text, wherever it stands', async () => {
    await insertJob(db, job(enterprise, { title: hostile }), now);
    const page = await textOf(`/embed/colleges/${college}?lang=en`);
    expect(page).not.toContain('<img');
    expect(page.match(/<\/template>/g)).toHaveLength(1);
    const data = /<script type="application\/json">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
    expect(Object.values(JSON.parse(data))).toMatchObject([{ data: [{ title: hostile }] }]);
  });

  test('takes whose things it shows from its path alone', async () => {
    const page = await textOf(
      `/embed/colleges/${college}?college=${enterprise}&organization=${enterprise}&server=https://x.test`,
    );
    expect(page).toMatch(new RegExp(`<recruitment-feed college="${college}">`));
  });

  test('may be framed by any page, or with a key by those that it is for', async () => {
    const anyone = (await get(`/embed/colleges/${college}`)).headers.get('content-security-policy');
    expect(anyone).toContain('frame-ancestors *;');
    const { key } = await createKey(db, { name: 'site', origins: ['https://www.example.edu'] }, now);
    const some = (await get(`/embed/colleges/${college}?key=${key}`)).headers.get('content-security-policy');
    expect(some).toContain("frame-ancestors 'self' https://www.example.edu;");
  });

  test('allows its own sheets by their hashes and nothing inline besides', async () => {
    const response = await get(`/embed/colleges/${college}?accent=8a1f2b&background=fffdf8`);
    expect(response.headers.get('content-security-policy')).not.toContain('unsafe');
    expect((await response.text()).match(/<style>/g)).toHaveLength(2);
  });

  test.each([
    'layout=cards',
    'layout=table',
    'layout=ticker',
    'density=dense',
    'more=scroll',
    'filters=none',
  ])('has its list in the look that %s asks for', async (look) => {
    await insertJob(db, job(enterprise, { title: '数控车工' }), now);
    const page = await textOf(`/embed/colleges/${college}?${look}`);
    expect(shadowOf(page)).toContain('数控车工');
    const [name = '', value = ''] = look.split('=');
    expect(page).toContain(`<recruitment-feed college="${college}" ${name}="${value}">`);
  });

  test('is answered whatever its parameters hold', async () => {
    const names = [
      ...attributeTable.map(({ name }) => name),
      'theme',
      'accent',
      'background',
      'text',
      'lang',
      'cursor',
    ];
    const values = ['', '中文', 'a\r\nX: 1', '\u0000', '<script>', '%', '__proto__', 'x'.repeat(5000), '-1'];
    for (const name of names)
      for (const value of values) {
        const query = new URLSearchParams({ [name]: value });
        const { status } = await get(`/embed/colleges/${college}?${query}`);
        expect([name, value.slice(0, 20), status < 500]).toEqual([name, value.slice(0, 20), true]);
      }
  });

  test('takes no colour that is none', async () => {
    const page = await textOf(`/embed/colleges/${college}?accent=red%7D*%7Bdisplay:none&text=%3C/style%3E`);
    expect(page.match(/<style>/g)).toHaveLength(1);
    expect(page).not.toContain('display:none%7D');
  });

  test('is kept a minute and then confirmed by its tag, without a cookie', async () => {
    const first = await get(`/embed/colleges/${college}`);
    expect(first.headers.get('cache-control')).toMatch(/^public, max-age=60/);
    expect(first.headers.get('set-cookie')).toBeNull();
    const again = await get(`/embed/colleges/${college}`, {
      'if-none-match': first.headers.get('etag') ?? '',
    });
    expect(again.status).toBe(304);
    await insertJob(db, job(enterprise), now);
    const changed = await get(`/embed/colleges/${college}`, {
      'if-none-match': first.headers.get('etag') ?? '',
    });
    expect(changed.status).toBe(200);
  });

  test('says so where there is no such organization, and is not kept where the feed refuses', async () => {
    expect((await get('/embed/colleges/org_nobody')).status).toBe(404);
    const refused = await get(`/embed/colleges/${college}?key=pk_unknown&lang=en`);
    expect([refused.status, refused.headers.get('cache-control')]).toEqual([400, 'no-store']);
    expect(await refused.text()).toContain('set up in a way that the feed refuses');
  });

  test('is found within the page that frames it, not beside it', async () => {
    const response = await get(`/embed/colleges/${college}`);
    expect(response.headers.get('x-robots-tag')).toBe('noindex, indexifembedded');
  });
});
