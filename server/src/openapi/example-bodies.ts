import type { ExampleObjects } from './example-objects.ts';

const somebody = { id: 'org_0193b1c2d3e4f5061728394a5b6c7d8e', rev: 1 };

/** A body for each operation that takes one, about organizations that the feed holds. */
export function exampleBodies({
  enterprise = somebody,
  college = somebody,
  signer = somebody,
}: ExampleObjects): Readonly<Record<string, unknown>> {
  return {
    'organizations.create': {
      kind: 'enterprise',
      name: '浙江示例机电有限公司',
      language: 'zh-CN',
      translations: { en: { name: 'Zhejiang Example Electromechanics' } },
      domains: ['example.com'],
      location: { city: '杭州', region: 'CN-ZJ', country: 'CN' },
    },
    'organizations.update': { shortName: '示例机电', url: 'https://www.example.com/' },
    'jobs.create': {
      organizationId: enterprise.id,
      title: '数控车工',
      language: 'zh-CN',
      description: [{ type: 'paragraph', children: [{ type: 'text', text: '负责数控车床的编程与操作。' }] }],
      employmentTypes: ['FULL_TIME'],
      locations: [{ city: '杭州', region: 'CN-ZJ', country: 'CN' }],
      pay: [{ min: 800_000, max: 1_200_000, currency: 'CNY', period: 'month', monthsPerYear: 14 }],
      education: { level: 'vocational', majors: ['数控技术'] },
      graduationYears: [2027],
    },
    'jobs.update': { openings: 3, closesAt: '2027-06-30T15:59:59Z' },
    'jobs.close': { reason: 'filled' },
    'posts.create': {
      organizationId: enterprise.id,
      topic: 'recruitment',
      title: '秋季招聘开始',
      body: [{ type: 'paragraph', children: [{ type: 'text', text: '欢迎机电类专业毕业生投递简历。' }] }],
      language: 'zh-CN',
    },
    'posts.update': { title: '秋季招聘进行中' },
    'events.create': {
      hostIds: [college.id],
      kind: 'matchmaking',
      mode: 'mixed',
      title: '机电类毕业生人才对接会',
      language: 'zh-CN',
      startsAt: '2027-03-20T01:00:00Z',
      endsAt: '2027-03-20T09:00:00Z',
      timeZone: 'Asia/Shanghai',
    },
    'events.update': { status: 'postponed' },
    'cooperations.create': {
      enterpriseId: enterprise.id,
      collegeId: college.id,
      kinds: ['order-class', 'internship-base'],
      title: '共建订单班与实习基地',
      language: 'zh-CN',
    },
    'organizations.verify': { verified: true },
    'events.attend': { status: 'going', people: 12 },
    'cohorts.create': {
      collegeId: college.id,
      major: { name: '焊接技术及自动化', code: '460110' },
      educationLevel: 'associate',
      graduationYear: 2028,
      count: 45,
      language: 'zh-CN',
    },
    'cohorts.update': { count: 48 },
    'webhooks.create': {
      organizationId: enterprise.id,
      url: 'https://www.example.com/hooks/feed',
      types: ['jobs.upsert', 'jobs.delete'],
    },
    'webhooks.update': { status: 'disabled' },
    'cooperations.sign': { organizationId: signer.id },
    'cooperations.update': { summary: '每年招收一个订单班。' },
  };
}
