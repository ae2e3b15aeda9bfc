import { parseHTML } from 'linkedom';
import { beforeEach, describe, expect, test } from 'vitest';
import { insertJob } from '../../store/jobs.ts';
import { insertOrganization } from '../../store/organizations.ts';
import type { FeedDatabase } from '../../store/schema.ts';
import { openTestDatabase } from '../../testing/database.ts';
import { job, now, organization } from '../../testing/samples.ts';
import { testSite } from '../../testing/site.ts';

let db: FeedDatabase;
let college: string;
let jobId: string;
let get: (path: string) => Promise<Response>;
const ask = (query: Record<string, string>) => get(`/oembed?${new URLSearchParams(query)}`);

beforeEach(async () => {
  db = await openTestDatabase();
  const app = testSite(db);
  get = async (path) => app.request(path);
  college = await insertOrganization(db, organization({ kind: 'college', name: '"><b>学院' }), now);
  jobId = await insertJob(db, job(college, { title: '教学秘书' }), now);
  return () => db.destroy();
});

const frameOf = (html: string) => parseHTML(html).document.querySelector('iframe');

describe('oEmbed', () => {
  test('is discovered on a page and frames what it shows', async () => {
    for (const path of [`/embed/colleges/${college}`, `/jobs/${jobId}`, '/demo/college']) {
      const { document } = parseHTML(await (await get(`${path}?lang=en`)).text());
      const link = document.querySelector('link[type="application/json+oembed"]');
      const answer = await (await get(link?.getAttribute('href') ?? '')).json();
      expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Recruitment feed' });
      const frame = frameOf(answer.html);
      expect([frame?.getAttribute('width'), frame?.getAttribute('height')]).toEqual([
        String(answer.width),
        String(answer.height),
      ]);
      expect((await get(frame?.getAttribute('src') ?? '')).status).toBe(200);
    }
  });

  test('keeps how the page is asked to look', async () => {
    const url = `http://localhost/embed/colleges/${college}?theme=dark&show=jobs`;
    const { html } = await (await ask({ url })).json();
    expect(frameOf(html)?.getAttribute('src')).toBe(url);
  });

  test('stays within the room it is given', async () => {
    const answer = await (
      await ask({ url: `http://localhost/jobs/${jobId}`, maxwidth: '300', maxheight: '120' })
    ).json();
    expect([answer.width, answer.height]).toEqual([300, 120]);
  });

  test('puts no name into markup that could end it', async () => {
    const { html, title } = await (await ask({ url: `http://localhost/embed/colleges/${college}` })).json();
    expect(html).not.toContain('<b>');
    expect(frameOf(html)?.getAttribute('title')).toBe(title);
  });

  test.each([
    [404, { url: 'https://elsewhere.example/jobs/job_1' }],
    [404, { url: 'http://localhost/jobs/job_nothing' }],
    [404, { url: 'http://localhost/v1/jobs' }],
    [400, { url: 'not an address' }],
    [400, {}],
    [400, { url: 'http://localhost/jobs/job_1', maxwidth: 'wide' }],
    [501, { url: 'http://localhost/jobs/job_1', format: 'xml' }],
  ])('answers %i to %j', async (status, query) => {
    expect((await ask(query as Record<string, string>)).status).toBe(status);
  });
});
