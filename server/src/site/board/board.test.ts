import { beforeEach, describe, expect, test } from 'vitest';
import { insertCooperation } from '../../store/cooperations.ts';
import { insertJob } from '../../store/jobs.ts';
import { insertOrganization } from '../../store/organizations.ts';
import { openTestDatabase } from '../../testing/database.ts';
import { cooperation, job, organization } from '../../testing/samples.ts';
import { testSite } from '../../testing/site.ts';

const now = new Date('2026-11-24T08:00:00Z');
const id = (end: string) => `job_${'0'.repeat(30)}${end}`;
const pay = [{ min: 800_000, max: 1_000_000, currency: 'CNY', period: 'month' as const }];

let get: (path: string, headers?: Record<string, string>) => Promise<Response>;
const text = async (path: string) => (await get(path, { 'accept-language': 'en' })).text();
const scriptOf = (page: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? '{}');

async function openBoard(sample: boolean): Promise<void> {
  const db = await openTestDatabase();
  const college = await insertOrganization(db, organization({ kind: 'college', name: '萧山技师学院' }), now);
  const enterprise = await insertOrganization(db, organization({ legalName: '钱塘机电有限公司' }), now);
  await insertCooperation(db, cooperation(enterprise, college, { status: 'active' }), now);
  const ends = ['f0', 'f8', 'fc', '00'];
  for (const end of ends) await insertJob(db, job(enterprise, { id: id(end), sample, pay, title: end }), now);
  const closed = { status: 'closed', closedAt: '2026-11-20T08:00:00Z', closedReason: 'filled' } as const;
  await insertJob(db, job(enterprise, { id: id('f1'), sample, title: 'f1', ...closed }), now);
  const app = testSite(db);
  get = async (path, headers = {}) => app.request(path, { headers });
}

describe('the demo board on sample data', () => {
  beforeEach(() => openBoard(true));

  test('describes a job in a script, in its elements, or to people only, by its id', async () => {
    const [script, elements, nothing] = await Promise.all(
      ['f0', 'f8', 'fc'].map((end) => text(`/demo/board/${id(end)}`)),
    );
    expect(scriptOf(script ?? '')).toMatchObject({ title: 'f0' });
    expect(script).not.toContain('itemscope');
    expect(elements).toContain('<h1 itemprop="title">f8</h1>');
    expect(elements).not.toContain('ld+json');
    expect(nothing).not.toMatch(/ld\+json|itemscope/);
  });

  test('lists besides what every board has: a closed job, one put up twice, and two that the feed does not know', async () => {
    const list = await text('/demo/board');
    for (const slug of [id('f1'), 'partner', 'stranger', 'again-'])
      expect(list).toContain(`<h2><a href="/demo/board/${slug}`);
    expect(await text('/demo/board/partner')).toContain('钱塘机电有限公司');
    expect((await get('/demo/board/stranger')).status).toBe(200);
  });

  test('never says that a job is closed, and shows one in eight as it was before', async () => {
    expect(scriptOf(await text(`/demo/board/${id('f1')}`))).not.toHaveProperty('validThrough');
    const [behind, present] = await Promise.all(['00', 'f0'].map((end) => text(`/demo/board/${id(end)}`)));
    expect(behind).toContain('7,200');
    expect(present).toContain('8,000');
  });

  test('names the first address of a job on the page of its second', async () => {
    const { url } = scriptOf(await text(`/demo/board/${id('f0')}`));
    expect(scriptOf(await text(`/demo/board/again-${id('f0')}`)).url).toBe(url);
  });

  test('remembers the language that was chosen, so that no address names one', async () => {
    const chosen = await get(`/demo/board/${id('fc')}?lang=en`);
    expect([chosen.status, chosen.headers.get('location')]).toEqual([302, `/demo/board/${id('fc')}`]);
    const cookie = chosen.headers.get('set-cookie')?.split(';')[0] ?? '';
    const page = await (await get(`/demo/board/${id('fc')}`, { cookie, 'accept-language': 'zh-CN' })).text();
    expect(page).toContain('<html lang="en"');
  });
});

test('the demo board on a feed’s own data invents nothing', async () => {
  await openBoard(false);
  const list = await text('/demo/board');
  expect(list.match(/<h2><a href="\/demo\/board\/job_/g)).toHaveLength(4);
  expect(list).not.toMatch(/board\/(?:partner|stranger|again)|sample data/);
  expect((await get('/demo/board/partner')).status).toBe(404);
});
