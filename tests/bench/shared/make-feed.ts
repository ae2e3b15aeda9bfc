import {
  type FeedDatabase,
  insertCooperation,
  insertOrganization,
  insertOrganizations,
  inTransaction,
  type JobWrite,
  putJobs,
  refreshStatistics,
} from '@recruitment-feed/server';
import { createRandom, type Random } from './random.ts';
import * as words from './words.ts';

const employers = 2_000;
const atOnce = 1_024;
const start = Date.UTC(2026, 0, 1);
const types = ['FULL_TIME', 'INTERN', 'APPRENTICESHIP', 'PART_TIME', 'CONTRACTOR', 'TEMPORARY'];
const educations = ['associate', 'bachelor', 'vocational', 'none', 'master', 'doctorate'];
const empty = { aliases: [], domains: [], boards: [], industries: [] };

/** The college whose partners are three of the employers. */
export const benchCollege = 'org_benchcollege';

/** Fills a feed with so many bilingual jobs of 2,000 employers, one in eight of them closed; always the same ones. */
export async function makeFeed(db: FeedDatabase, jobs: number): Promise<void> {
  const random = createRandom(2020_11_20);
  const now = new Date(start);
  await inTransaction(db, async (trx) => {
    const enterprises = Array.from({ length: employers }, (_, index) => employer(random, index));
    const organizationIds = await insertOrganizations(trx, enterprises, now);
    const college = {
      kind: 'college',
      name: '临江职业技术学院',
      language: 'zh-CN',
      ...empty,
      id: benchCollege,
    };
    await insertOrganization(trx, college, now);
    for (const enterpriseId of organizationIds.slice(-3))
      await insertCooperation(trx, { enterpriseId, collegeId: benchCollege, ...cooperation }, now);
    for (let made = 0; made < jobs; made += atOnce) {
      const puts = Array.from({ length: Math.min(atOnce, jobs - made) }, (_, index) => ({
        write: job(random, made + index, random.oftenFirst(organizationIds)),
      }));
      await putJobs(trx, puts, now);
    }
  });
  await refreshStatistics(db);
}

const cooperation = {
  kinds: ['internship-base'],
  status: 'active' as const,
  history: [{ status: 'intent' as const, at: '2025-11-20T08:00:00Z' }],
  title: '共建实习基地',
  language: 'zh-CN',
};

function employer(random: Random, index: number) {
  const [city, english] = random.oftenFirst(words.places);
  const [field, inEnglish] = random.one(words.fields);
  return {
    ...empty,
    kind: 'enterprise',
    name: `${city}${random.one(words.surnames)}${field}${index}厂`,
    language: 'zh-CN',
    translations: { en: { name: `${english} ${inEnglish} Works ${index}` } },
    industries: [random.oftenFirst(words.industries)],
  };
}

function job(random: Random, index: number, organizationId: string): JobWrite {
  const [field, fieldInEnglish] = random.oftenFirst(words.fields);
  const [role, roleInEnglish] = random.oftenFirst(words.roles);
  const [grade, gradeInEnglish] = random.oftenFirst(words.grades);
  const closed = random.next() < 1 / 8;
  return {
    organizationId,
    status: closed ? 'closed' : 'open',
    // Today, since a job that was closed long ago is no longer told.
    ...(closed && { closedReason: 'filled', closedAt: new Date().toISOString() }),
    title: `${grade}${field}${role}`,
    language: 'zh-CN',
    translations: { en: { title: `${gradeInEnglish}${fieldInEnglish} ${roleInEnglish}` } },
    description: description(random),
    employmentTypes: [random.oftenFirst(types)],
    locations: random.some(words.places, random.next() < 0.1 ? 2 : 1).map(place),
    pay: [{ min: 500_000 + (index % 40) * 10_000, currency: 'CNY', period: 'month' }],
    education: { level: random.oftenFirst(educations) },
    industries: random.some(words.industries, random.next() < 0.2 ? 2 : 1),
    skills: random.some(words.skills, Math.floor(random.next() * 5)),
    benefits: [],
    url: `https://jobs.works.example/${index}`,
    graduationYears: [2027],
    postedAt: new Date(
      start + Math.floor(random.next() * 320) * 86_400_000 + (index % 7) * 3_600_000,
    ).toISOString(),
  };
}

function place([city, english, region, country]: (typeof words.places)[number]) {
  return { city, region, country, translations: { en: { city: english } } };
}

function description(random: Random) {
  return random.some(words.duties, 3).map(([zh, en]) => ({
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, text: `${zh} ${en}` }],
  }));
}
