import type { Change, Cooperation, Job, Organization, SyncPage } from '@recruitment-feed/sdk/contract';

const times = { createdAt: '2026-11-01T08:00:00Z', updatedAt: '2026-11-20T08:00:00Z' };

export const college: Organization = {
  ...{ id: 'org_college', rev: 1, ...times, kind: 'college', name: '浙江工业大学', language: 'zh-CN' },
  translations: { en: { name: 'Zhejiang University of Technology' } },
  ...{ aliases: [], domains: ['zjut.edu.cn'], boards: [], industries: [] },
};

export const enterprise: Organization = {
  ...{ id: 'org_enterprise', rev: 1, ...times, kind: 'enterprise', name: '杭州明泽机电', language: 'zh-CN' },
  ...{ legalName: '杭州明泽机电有限公司', verified: true },
  translations: {
    en: { name: 'Mingze Electromechanical', legalName: 'Hangzhou Mingze Electromechanical Co., Ltd.' },
  },
  ...{ aliases: ['Mingze'], domains: ['mingze.example'], boards: [], industries: [] },
};

export const cooperation: Cooperation = {
  ...{ id: 'coop_mingze', rev: 2, ...times, status: 'active', kinds: ['internship-base', 'order-class'] },
  enterprise: { id: enterprise.id, kind: 'enterprise', name: enterprise.name },
  college: { id: college.id, kind: 'college', name: college.name },
  history: [
    { status: 'intent', at: '2020-11-20T02:00:00Z' },
    { status: 'active', at: '2021-03-01T02:00:00Z' },
  ],
  ...{ title: '机电订单班', language: 'zh-CN', url: 'https://www.zjut.edu.cn/mingze' },
};

export const openJob: Job = {
  ...{ id: 'job_open', rev: 1, ...times, status: 'open', title: '自动化设备调试工程师' },
  translations: { en: { title: 'Automation Commissioning Engineer' } },
  organization: {
    ...{ id: enterprise.id, kind: 'enterprise', name: enterprise.name, verified: true },
    translations: { en: { name: 'Mingze Electromechanical' } },
  },
  ...{ employmentTypes: ['FULL_TIME'], industries: [], skills: [], benefits: [], graduationYears: [2027] },
  locations: [{ city: '杭州', region: 'CN-ZJ', country: 'CN', translations: { en: { city: 'Hangzhou' } } }],
  pay: [{ min: 800_000, max: 1_200_000, currency: 'CNY', period: 'month', monthsPerYear: 14 }],
  ...{ postedAt: '2026-11-03T08:00:00Z', closesAt: '2026-12-31T08:00:00Z' },
  url: 'https://www.zhaopin.com/jobdetail/CC1001.htm',
};

export const closedJob: Job = {
  ...openJob,
  ...{
    id: 'job_closed',
    status: 'closed',
    title: '焊接工艺员',
    url: 'https://www.zhaopin.com/jobdetail/CC1002.htm',
  },
  translations: { en: { title: 'Welding Process Technician' } },
  ...{ closedAt: '2026-11-18T08:00:00Z', closedReason: 'filled' },
  organization: { id: 'org_other', kind: 'enterprise', name: '萧山精工' },
};

/** Everything of the sample feed on one page of changes. */
export function sampleSyncPage(): SyncPage {
  const upsert = (collection: Change['collection'], object: { id: string; rev: number }) =>
    ({ collection, op: 'upsert', id: object.id, rev: object.rev, object }) as Change;
  return {
    changes: [
      ...[college, enterprise].map((organization) => upsert('organizations', organization)),
      ...[openJob, closedJob].map((job) => upsert('jobs', job)),
      upsert('cooperations', cooperation),
    ],
    nextCursor: 'cursor-1',
    hasMore: false,
    pollAfterSeconds: 3600,
  };
}
