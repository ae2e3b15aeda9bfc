import { Hono } from 'hono';
import { beforeEach, describe, expect, test } from 'vitest';
import { countJobPages, listJobPages } from '../store/job-pages.ts';
import { closeJobs, insertJob } from '../store/jobs.ts';
import { insertOrganization } from '../store/organizations.ts';
import type { FeedDatabase } from '../store/schema.ts';
import { openTestDatabase } from '../testing/database.ts';
import { job, now, organization } from '../testing/samples.ts';
import { testSite } from '../testing/site.ts';
import { sitemap, sitemapPart } from './sitemap.ts';

let db: FeedDatabase;
let ids: string[];

beforeEach(async () => {
  db = await openTestDatabase();
  const employer = await insertOrganization(db, organization(), now);
  ids = [];
  for (let at = 0; at < 5; at++) ids.push(await insertJob(db, job(employer), now));
  return () => db.destroy();
});

const jobsIn = (xml: string) => [...xml.matchAll(/\/jobs\/(job_\w+)<\/loc>/g)].map(([, id]) => id);

/** The sitemap as it is where a file takes so many addresses. */
function site(perFile: number) {
  const pages = {
    count: () => countJobPages(db),
    list: (range: { offset: number; limit: number }) => listJobPages(db, range),
  };
  const app = new Hono();
  app.get('/sitemap.xml', sitemap(pages, perFile));
  app.get('/:file{sitemap-[0-9]{1,4}\\.xml}', sitemapPart(pages, perFile));
  return async (path: string) => app.request(path);
}

describe('the sitemap', () => {
  test('names the open jobs and when each has changed', async () => {
    await closeJobs(db, [ids[1] ?? ''], { reason: 'filled', at: now });
    const response = await testSite(db).request('/sitemap.xml');
    expect(response.headers.get('content-type')).toMatch(/^application\/xml/);
    const xml = await response.text();
    expect(new Set(jobsIn(xml))).toEqual(new Set(ids.filter((_, at) => at !== 1)));
    expect(xml.match(/<lastmod>2026-11-24T08:00:00.000Z<\/lastmod>/g)).toHaveLength(4);
  });

  test('is an index where one file does not take them all, and its parts have each job once', async () => {
    const get = site(2);
    const index = await (await get('/sitemap.xml')).text();
    const parts = [...index.matchAll(/<loc>http:\/\/localhost(\/sitemap-\d+\.xml)<\/loc>/g)].map(
      ([, path]) => path ?? '',
    );
    expect(parts).toHaveLength(3);
    const told = await Promise.all(parts.map(async (path) => jobsIn(await (await get(path)).text())));
    expect(told.flat().sort()).toEqual([...ids].sort());
  });

  test('has no part before the first or after the last', async () => {
    const get = site(2);
    expect([(await get('/sitemap-0.xml')).status, (await get('/sitemap-4.xml')).status]).toEqual([404, 404]);
  });

  test('has the scheme by which visitors come, where a proxy is believed', async () => {
    const headers = { 'x-forwarded-proto': 'https' };
    const ask = async (proxies: number) =>
      (await testSite(db, undefined, proxies).request('/sitemap.xml', { headers })).text();
    expect(await ask(1)).toContain('<loc>https://localhost/jobs/');
    expect(await ask(0)).toContain('<loc>http://localhost/jobs/');
  });

  test('is named in robots.txt', async () => {
    expect(await (await testSite(db).request('/robots.txt')).text()).toContain(
      'Sitemap: http://localhost/sitemap.xml',
    );
  });
});
