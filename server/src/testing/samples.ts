import type { CohortWrite } from '../store/cohorts.ts';
import type { CooperationWrite } from '../store/cooperations.ts';
import type { EventWrite } from '../store/events.ts';
import type { JobWrite } from '../store/jobs.ts';
import type { OrganizationWrite } from '../store/organizations.ts';
import type { PostWrite } from '../store/posts.ts';

/** The day on which most tests happen. */
export const now = new Date('2026-11-24T08:00:00.000Z');
export const daysLater = (days: number) => new Date(now.getTime() + days * 86_400_000);

export function organization(changes: Partial<OrganizationWrite> = {}): OrganizationWrite {
  return {
    kind: 'enterprise',
    name: '杭叉集团',
    language: 'zh-CN',
    aliases: [],
    domains: [],
    boards: [],
    industries: [],
    ...changes,
  };
}

export function job(organizationId: string, changes: Partial<JobWrite> = {}): JobWrite {
  return {
    organizationId,
    status: 'open',
    title: 'Mechanical engineer',
    employmentTypes: ['FULL_TIME'],
    locations: [],
    pay: [],
    industries: [],
    skills: [],
    benefits: [],
    graduationYears: [],
    postedAt: '2026-11-20T08:00:00Z',
    ...changes,
  };
}

export function cooperation(
  enterpriseId: string,
  collegeId: string,
  changes: Partial<CooperationWrite> = {},
): CooperationWrite {
  return {
    enterpriseId,
    collegeId,
    kinds: ['internship-base'],
    status: 'signed',
    history: [{ status: 'intent', at: '2020-11-20T08:00:00Z' }],
    title: '共建实习基地',
    language: 'zh-CN',
    ...changes,
  };
}

export function post(organizationId: string, changes: Partial<PostWrite> = {}): PostWrite {
  return {
    organizationId,
    topic: 'recruitment',
    title: '秋季招聘开始',
    body: [{ type: 'paragraph', children: [{ type: 'text', text: '欢迎投递简历' }] }],
    language: 'zh-CN',
    publishedAt: '2026-11-01T08:00:00Z',
    about: [],
    ...changes,
  };
}

export function event(hostIds: string[], changes: Partial<EventWrite> = {}): EventWrite {
  return {
    hostIds,
    kind: 'forum',
    status: 'ended',
    mode: 'mixed',
    title: '产教融合论坛',
    language: 'zh-CN',
    startsAt: '2020-11-20T01:00:00Z',
    timeZone: 'Asia/Shanghai',
    ...changes,
  };
}

export function cohort(collegeId: string, changes: Partial<CohortWrite> = {}): CohortWrite {
  return {
    collegeId,
    major: { name: '机电一体化技术', code: '460301', translations: { en: { name: 'Mechatronics' } } },
    educationLevel: 'associate',
    graduationYear: 2027,
    count: 120,
    skills: ['PLC'],
    language: 'zh-CN',
    ...changes,
  };
}
