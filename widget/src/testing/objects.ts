import type { Cooperation, Job, OrganizationRef } from '@recruitment-feed/sdk/contract';
import { chooseLocale } from '../language.ts';

export const now = new Date('2026-11-23T08:00:00Z');
export const zh = chooseLocale(['zh-CN']);
export const en = chooseLocale(['en']);

const stamps = { rev: 1, createdAt: '2026-11-20T08:00:00Z', updatedAt: '2026-11-20T08:00:00Z' };

const enterprise: OrganizationRef = {
  id: 'org_wolong',
  kind: 'enterprise',
  name: '卧龙电驱',
  verified: true,
  translations: { en: { name: 'Wolong Electric Drive' } },
};
const college: OrganizationRef = {
  id: 'org_xiaoshan',
  kind: 'college',
  name: '萧山技师学院',
  translations: { en: { name: 'Xiaoshan Technician College' } },
};

/** An open job in Hangzhou with the fields that a test is about. */
export function aJob(fields: Partial<Job> & { id: string }): Job {
  return {
    ...stamps,
    status: 'open',
    title: '机电一体化技术员',
    language: 'zh-CN',
    translations: { en: { title: 'Mechatronics technician' } },
    organization: enterprise,
    employmentTypes: ['FULL_TIME'],
    locations: [{ city: '杭州', region: 'CN-ZJ', country: 'CN', translations: { en: { city: 'Hangzhou' } } }],
    pay: [{ min: 800_000, max: 1_200_000, currency: 'CNY', period: 'month', monthsPerYear: 14 }],
    education: { level: 'associate' },
    industries: [],
    skills: [],
    benefits: [],
    graduationYears: [],
    postedAt: '2026-11-20T08:00:00Z',
    url: `https://jobs.example/${fields.id}`,
    ...fields,
  };
}

/** A signed cooperation with the fields that a test is about. */
export function aCooperation(fields: Partial<Cooperation> & { id: string }): Cooperation {
  return {
    ...stamps,
    enterprise,
    college,
    kinds: ['order-class'],
    status: 'signed',
    history: [{ status: 'intent', at: '2020-11-20T08:00:00Z' }],
    title: '“卧龙班”订单培养',
    language: 'zh-CN',
    ...fields,
  };
}
