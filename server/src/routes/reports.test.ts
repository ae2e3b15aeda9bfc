import { Report } from '@recruitment-feed/sdk/contract';
import { beforeEach, describe, expect, test } from 'vitest';
import { insertOrganization, updateOrganization } from '../store/organizations.ts';
import { openTestFeed, type TestFeed } from '../testing/feed.ts';
import { now, organization } from '../testing/samples.ts';
import { problemOf, type Send, writer } from '../testing/writing.ts';

let feed: TestFeed;
let send: Send;
let association: string;
beforeEach(async () => {
  feed = await openTestFeed();
  association = await insertOrganization(
    feed.db,
    organization({ kind: 'association', name: '机械行业协会' }),
    now,
  );
  send = await writer(feed, { organizationId: association });
});

const draft = (changes: object = {}) => ({
  organizationId: association,
  title: '机电行业人才市场报告',
  period: { from: '2026-01-01', to: '2026-06-30' },
  summary: [{ type: 'paragraph', children: [{ type: 'text', text: '需求上升' }] }],
  language: 'zh-CN',
  figures: [
    {
      key: 'openings',
      label: '岗位, 月度',
      unit: '=个',
      points: [
        ['2026-01-31', 1200],
        ['2026-02-28', -3.5],
      ],
    },
  ],
  ...changes,
});
const publish = async (changes?: object) =>
  Report.parse(await (await send('POST', '/v1/reports', draft(changes))).json());

describe('a report', () => {
  test('is published by an association, and is there for all', async () => {
    const made = await publish();
    expect(made).toMatchObject({ rev: 1, organization: { id: association }, publishedAt: now.toISOString() });
    expect(made.id).toMatch(/^rep_/);
    expect(await feed.read(`/v1/reports/${made.id}`)).toEqual(made);
    const older = await publish({ publishedAt: '2026-01-01T00:00:00Z' });
    expect(await feed.read(`/v1/reports?organizationId=${association}`)).toEqual({
      data: [made, older],
      nextCursor: null,
    });
  });

  test('is no enterprise’s, and no stranger’s', async () => {
    const enterprise = await insertOrganization(feed.db, organization(), now);
    const operator = await writer(feed);
    const response = await operator('POST', '/v1/reports', draft({ organizationId: enterprise }));
    expect(await problemOf(response)).toMatchObject({
      status: 422,
      errors: [{ pointer: '/organizationId' }],
    });
    const { id } = await publish();
    const stranger = await writer(feed, { organizationId: enterprise });
    expect((await stranger('POST', '/v1/reports', draft())).status).toBe(403);
    expect((await stranger('DELETE', `/v1/reports/${id}`)).status).toBe(403);
    expect((await operator('PATCH', `/v1/reports/${id}`, { title: 'x' })).status).toBe(200);
  });

  test('is changed at the revision that the request is about, and removed', async () => {
    const { id } = await publish();
    const list = await feed.request('/v1/reports');
    const change = () => send('PATCH', `/v1/reports/${id}`, { title: '新报告' }, { 'If-Match': '"1"' });
    expect((await change()).headers.get('etag')).toBe('"2"');
    expect((await change()).status).toBe(412);
    const held = { headers: { 'If-None-Match': list.headers.get('etag') ?? '' } };
    expect((await feed.request('/v1/reports', held)).status).toBe(200);
    expect((await send('DELETE', `/v1/reports/${id}`)).status).toBe(204);
    expect((await feed.request(`/v1/reports/${id}`)).status).toBe(404);
  });

  test('is another revision once its association is called otherwise', async () => {
    const { id } = await publish();
    const renamed = organization({ kind: 'association', name: '机械工业联合会' });
    await updateOrganization(feed.db, association, renamed, now);
    expect(await feed.read(`/v1/reports/${id}`)).toMatchObject({
      rev: 2,
      organization: { name: '机械工业联合会' },
    });
  });

  test.each([
    [{ period: { from: '2026-02-01', to: '2026-01-01' } }, '/period'],
    [{ figures: [...draft().figures, ...draft().figures] }, '/figures'],
    [{ figures: [{ key: 'a', label: 'a', points: [['soon', 1]] }] }, '/figures/0/points/0/0'],
    [{ figures: [{ key: 'a', label: 'a', points: [['2026-01-01', null]] }] }, '/figures/0/points/0/1'],
  ])('never says %j', async (changes, pointer) => {
    const { errors } = await problemOf(await send('POST', '/v1/reports', draft(changes)));
    expect(errors?.map((error) => error.pointer)).toEqual([pointer]);
  });

  test('has its numbers as a table in which no text is a formula', async () => {
    const { id } = await publish();
    const response = await feed.request(`/v1/reports/${id}/figures.csv`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(Buffer.from(await response.arrayBuffer()).toString()).toBe(
      [
        '\ufefffigure,label,unit,date,value',
        `openings,"岗位, 月度","'=个",2026-01-31,1200`,
        `openings,"岗位, 月度","'=个",2026-02-28,-3.5`,
        '',
      ].join('\r\n'),
    );
    const held = { headers: { 'If-None-Match': response.headers.get('etag') ?? '' } };
    expect((await feed.request(`/v1/reports/${id}/figures.csv`, held)).status).toBe(304);
    expect((await feed.request('/v1/reports/rep_none/figures.csv')).status).toBe(404);
  });
});
