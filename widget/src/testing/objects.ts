import type {
  Cooperation,
  Event as FeedEvent,
  Image,
  Job,
  OrganizationRef,
  Post,
  RichText,
  Video,
} from '@recruitment-feed/sdk/contract';
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

/** A text of paragraphs. */
export function paragraphs(...texts: string[]): RichText {
  return texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
}

/** A picture that lies at the feed, four by three. */
export function anImage(name: string, fields: Partial<Image> = {}): Image {
  const file = (width: number) => ({
    url: `/v1/media/med_${name}/${width}.svg`,
    width,
    height: (width * 3) / 4,
    mime: 'image/svg+xml',
  });
  return {
    type: 'image',
    id: `med_${name}`,
    alt: '实训车间',
    bytes: 1000,
    color: '#8a5b3c',
    ...file(1600),
    variants: [file(400), file(800)],
    ...fields,
  };
}

/** A film of two and a half minutes that lies elsewhere. */
export function aFilm(url: string, fields: Partial<Video> = {}): Video {
  return { type: 'video', url, durationSeconds: 155, captions: [], ...fields };
}

/** A post of an enterprise with the fields that a test is about. */
export function aPost(fields: Partial<Post> & { id: string }): Post {
  return {
    ...stamps,
    organization: enterprise,
    topic: 'recruitment',
    title: '2027 届校园招聘启动',
    body: paragraphs('面向机电、电气和自动化专业，今年招 60 人。'),
    language: 'zh-CN',
    translations: {
      en: { title: 'Campus recruiting begins', body: paragraphs('We are hiring 60 graduates this year.') },
    },
    publishedAt: '2026-11-22T08:00:00Z',
    about: [],
    ...fields,
  };
}

/** A forum in Hangzhou tomorrow with the fields that a test is about. */
export function anEvent(fields: Partial<FeedEvent> & { id: string }): FeedEvent {
  return {
    ...stamps,
    kind: 'forum',
    status: 'scheduled',
    mode: 'mixed',
    title: '产教融合发展论坛',
    language: 'zh-CN',
    translations: { en: { title: 'Forum on industry and education' } },
    hosts: [college],
    startsAt: '2026-11-24T06:00:00Z',
    endsAt: '2026-11-24T09:00:00Z',
    timeZone: 'Asia/Shanghai',
    venue: { city: '杭州', region: 'CN-ZJ', country: 'CN', translations: { en: { city: 'Hangzhou' } } },
    url: `https://events.example/${fields.id}`,
    ...fields,
  };
}
