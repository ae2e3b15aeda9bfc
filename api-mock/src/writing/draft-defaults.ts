import type { Collection, Organization, Page } from '@recruitment-feed/sdk/contract';
import type { Author } from './author.ts';

const language = 'zh-CN';
const week = 7 * 24 * 60 * 60 * 1000;

/** Resolves with what a draft needs and whoever pushes it does not care about. */
export async function draftDefaults(author: Author, collection: Collection, now: Date): Promise<object> {
  const enterprise = () => some(author, 'enterprise', '示例机电有限公司');
  const college = () => some(author, 'college', '示例职业技术学院');
  switch (collection) {
    case 'organizations':
      return { kind: 'enterprise', name: '示例机电有限公司', language };
    case 'jobs':
      return { organizationId: await enterprise(), title: '装配钳工', language };
    case 'cooperations':
      return {
        enterpriseId: await enterprise(),
        collegeId: await college(),
        title: '校企合作意向',
        language,
      };
    case 'posts': {
      const body = [{ type: 'paragraph', children: [{ type: 'text', text: '欢迎投递简历。' }] }];
      return { organizationId: await enterprise(), topic: 'recruitment', title: '招聘动态', language, body };
    }
    case 'events':
      return {
        hostIds: [await college()],
        kind: 'matchmaking',
        mode: 'onsite',
        title: '人才对接会',
        language,
        startsAt: new Date(now.getTime() + week).toISOString(),
        timeZone: 'Asia/Shanghai',
      };
    case 'cohorts': {
      // A college has one cohort of a major, degree and year.
      const collegeId = await college();
      const { data } = await author.ask<Page<unknown>>('GET', `/v1/cohorts?college=${collegeId}&limit=100`);
      return {
        collegeId,
        major: { name: `机电一体化技术 ${data.length + 1} 班` },
        educationLevel: 'associate',
        graduationYear: now.getUTCFullYear() + 1,
        count: 40,
        language,
      };
    }
  }
}

/** Resolves with an organization of a kind; where there is none, one is made. */
async function some(author: Author, kind: string, name: string): Promise<string> {
  const { data } = await author.ask<Page<Organization>>('GET', `/v1/organizations?kind=${kind}&limit=1`);
  const found =
    data[0] ??
    (await author.ask<Organization>('POST', '/v1/organizations', { body: { kind, name, language } }));
  return found.id;
}
