import { checkJobPosting, readPostings } from '@recruitment-feed/sdk/posting';
import { parseHTML } from 'linkedom';
import { beforeEach, describe, expect, test } from 'vitest';
import { deleteJob } from '../../store/job-write.ts';
import { closeJobs, insertJob, type JobWrite } from '../../store/jobs.ts';
import { insertOrganization } from '../../store/organizations.ts';
import type { FeedDatabase } from '../../store/schema.ts';
import { openTestDatabase } from '../../testing/database.ts';
import { daysLater, job, now, organization } from '../../testing/samples.ts';
import { testSite } from '../../testing/site.ts';

const hostile = '</script><script>alert(1)</script><!--';
const description: JobWrite['description'] = [
  { type: 'paragraph', children: [{ type: 'text', text: '负责数控车床的日常操作与首件检验。' }] },
];
const known: Partial<JobWrite> = {
  title: '数控车工',
  language: 'zh-CN',
  description,
  translations: { en: { title: 'CNC turner' } },
  locations: [{ city: '杭州', region: 'CN-ZJ', country: 'CN' }],
  pay: [{ min: 800_000, max: 1_200_000, currency: 'CNY', period: 'month' }],
  closesAt: '2026-12-20T15:59:00Z',
  skills: ['FANUC'],
};
let db: FeedDatabase;
let employer: string;
let get: (path: string, headers?: Record<string, string>) => Promise<Response>;
const add = (changes: Partial<JobWrite> = {}) => insertJob(db, job(employer, { ...known, ...changes }), now);
const pageOf = async (path: string) => parseHTML(await (await get(path)).text()).document;
const markupOf = (document: Document) =>
  document.querySelector('script[type="application/ld+json"]')?.textContent ?? undefined;
const linkOf = (document: Document, selector: string) =>
  document.querySelector(selector)?.getAttribute('href');

beforeEach(async () => {
  db = await openTestDatabase();
  const app = testSite(db);
  get = async (path, headers = {}) => app.request(path, { headers });
  employer = await insertOrganization(db, organization(), now);
  return () => db.destroy();
});

describe('the page of a job', () => {
  test('is marked up with all that Google asks for', async () => {
    const document = await pageOf(`/jobs/${await add()}?lang=en`);
    const markup = JSON.parse(markupOf(document) ?? '');
    expect(markup).toMatchObject({
      '@type': 'JobPosting',
      title: 'CNC turner',
      url: expect.stringContaining('/jobs/'),
    });
    expect(checkJobPosting(markup, now).filter(({ severity }) => severity === 'required')).toEqual([]);
  });

  test('tells people what its markup tells machines', async () => {
    const document = await pageOf(`/jobs/${await add()}?lang=zh-CN`);
    const text = document.querySelector('main')?.textContent ?? '';
    for (const fact of [
      '数控车工',
      '杭叉集团',
      '杭州',
      '8–12K',
      '全职',
      'FANUC',
      '2026年12月20日',
      '首件检验',
    ])
      expect(text).toContain(fact);
  });

  test('is read back by the reader of postings', async () => {
    const id = await add();
    const document = await pageOf(`/jobs/${id}?lang=zh-CN`);
    const [posting] = readPostings(document, { url: `http://localhost/jobs/${id}` });
    expect(posting?.title).toBe('数控车工');
  });

  test('names its own address, the one in each language, and the one that chooses', async () => {
    const id = await add();
    const plain = await pageOf(`/jobs/${id}?utm_source=x`);
    const english = await pageOf(`/jobs/${id}?lang=en&utm_source=x`);
    expect(linkOf(plain, '[rel=canonical]')).toBe(`http://localhost/jobs/${id}`);
    expect(linkOf(english, '[rel=canonical]')).toBe(`http://localhost/jobs/${id}?lang=en`);
    expect(linkOf(english, '[hreflang=zh-CN]')).toContain('lang=zh-CN');
    expect(linkOf(english, 'head [hreflang=x-default]')).toBe(`http://localhost/jobs/${id}`);
    const property = (name: string) =>
      english.querySelector(`meta[property="${name}"]`)?.getAttribute('content');
    expect(property('og:title')).toBe('CNC turner · 杭叉集团');
    expect(property('og:url')).toBe(`http://localhost/jobs/${id}?lang=en`);
  });

  test('says that a job is closed, when and why, and leaves its markup out', async () => {
    const id = await add();
    await closeJobs(db, [id], { reason: 'filled', at: daysLater(1) });
    const document = await pageOf(`/jobs/${id}?lang=en`);
    expect(document.querySelector('.closed')?.textContent).toMatch(/Closed: filled.*November 25, 2026/i);
    expect(markupOf(document)).toBeUndefined();
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  });

  test('is gone once the job is, and was never there where the job was not', async () => {
    const id = await add();
    await deleteJob(db, id, now);
    expect([(await get(`/jobs/${id}`)).status, (await get('/jobs/job_nothing')).status]).toEqual([410, 404]);
  });

  test('has no markup where Google would refuse it', async () => {
    const { description: _, ...short } = known;
    const id = await insertJob(db, job(employer, short), now);
    expect(markupOf(await pageOf(`/jobs/${id}`))).toBeUndefined();
  });

  test('shows hostile text as text, in its words, its head and its markup', async () => {
    const id = await add({
      title: hostile,
      translations: {},
      skills: [hostile],
      applyUrl: 'https://jobs.example/"><script>',
    });
    const source = await (await get(`/jobs/${id}?lang=en`)).text();
    expect(source).not.toContain('<script>');
    const { document } = parseHTML(source);
    expect(JSON.parse(markupOf(document) ?? '').title).toBe(hostile);
    expect(document.querySelector('h1')?.textContent).toBe(hostile);
  });
});
