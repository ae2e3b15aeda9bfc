import type { Job, Organization, OrganizationRef, RichText } from '@recruitment-feed/sdk/contract';
import type { Language } from '../../language.ts';
import type { Listed } from './published.ts';

interface Words {
  title: string;
  duties: readonly string[];
  requirements: readonly string[];
}

const headings: Record<Language, [string, string]> = {
  'zh-CN': ['岗位职责', '任职要求'],
  en: ['Responsibilities', 'Requirements'],
};

/** A posting of an employer that works with the college, of which the feed knows nothing. */
const partnersWords: Record<Language, Words> = {
  'zh-CN': {
    title: '设备点检员（四班三运转）',
    duties: [
      '按路线点检产线设备，记录温度、振动和异响',
      '发现异常先停机挂牌，再通知维修',
      '参加每月一次的计划检修',
    ],
    requirements: [
      '中专及以上，机电、电气类专业优先',
      '看得懂设备点检表，会用万用表',
      '能接受夜班，应届毕业生可以培养',
    ],
  },
  en: {
    title: 'Equipment Inspection Technician (Shifts)',
    duties: [
      'Inspect the line’s machines along a route; note temperature, vibration and noise',
      'Stop and tag a machine that misbehaves, then call maintenance',
      'Take part in the monthly planned overhaul',
    ],
    requirements: [
      'Vocational school or above, preferably mechatronics or electrical engineering',
      'Able to read an inspection sheet and use a multimeter',
      'Night shifts; graduates are trained',
    ],
  },
};

/** A posting of an employer that nobody has heard of. */
const strangersWords: Record<Language, Words> = {
  'zh-CN': {
    title: '前台文员',
    duties: ['接待来访，收发快递和文件', '预订会议室，管理办公用品'],
    requirements: ['大专及以上，专业不限', '会用 Excel 和 Word'],
  },
  en: {
    title: 'Front Desk Clerk',
    duties: ['Receive visitors; handle parcels and documents', 'Book meeting rooms and look after supplies'],
    requirements: ['College degree, any major', 'Excel and Word'],
  },
};

/** What the board has of its own: a posting of a partner of the college, where it has one, and one of a stranger. */
export function ownPostings(partner: Organization | undefined, like: Job): Listed[] {
  const stranger: OrganizationRef = {
    ...{ id: like.organization.id, kind: 'enterprise', name: '示例文化传播有限公司' },
    translations: { en: { name: 'Example Media Co., Ltd.' } },
  };
  const own = [posting('stranger', strangersWords, stranger, like)];
  if (partner !== undefined) {
    const employer = { ...partner, name: partner.legalName ?? partner.name };
    own.unshift(posting('partner', partnersWords, employer, like));
  }
  return own;
}

function posting(
  slug: string,
  words: Record<Language, Words>,
  organization: OrganizationRef,
  like: Job,
): Listed {
  const { url: _url, applyUrl: _applyUrl, education: _education, publisher: _publisher, ...rest } = like;
  const { title } = words['zh-CN'];
  const job: Job = {
    ...rest,
    ...{ id: like.id, organization, title, description: descriptionOf('zh-CN', words), sample: true },
    translations: { en: { title: words.en.title, description: descriptionOf('en', words) } },
    ...{ skills: [], benefits: [], employmentTypes: ['FULL_TIME'], graduationYears: [] },
    pay: [{ min: 500_000, max: 700_000, currency: 'CNY', period: 'month' }],
  };
  return { slug, job, publication: 'json-ld' };
}

function descriptionOf(language: Language, words: Record<Language, Words>): RichText {
  const { duties, requirements } = words[language];
  const [does, brings] = headings[language];
  return [...section(does, duties), ...section(brings, requirements)];
}

function section(heading: string, points: readonly string[]): RichText {
  return [
    { type: 'heading', level: 1, children: [{ type: 'text', text: heading }] },
    {
      type: 'list',
      ordered: false,
      items: points.map((text) => [{ type: 'paragraph', children: [{ type: 'text', text }] }]),
    },
  ];
}
