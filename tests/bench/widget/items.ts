import type { Job } from '@recruitment-feed/sdk/contract';
import { createRandom } from '../shared/random.ts';
import * as words from '../shared/words.ts';

/** A job as every subject shows it. */
export type Item = Pick<Job, 'id' | 'rev' | 'title' | 'organization' | 'postedAt'> & Job;

const start = Date.UTC(2026, 10, 20);

/** Makes jobs, the newest first; always the same ones. */
export function makeItems(count: number): Item[] {
  const random = createRandom(count);
  return Array.from({ length: count }, (_, index): Item => {
    const [field, fieldInEnglish] = random.oftenFirst(words.fields);
    const [role, roleInEnglish] = random.oftenFirst(words.roles);
    const [city, cityInEnglish, region, country] = random.oftenFirst(words.places);
    const at = new Date(start - index * 3_600_000).toISOString();
    const id = `job_${String(index).padStart(32, '0')}`;
    const name = `${city}${random.one(words.surnames)}${field}厂`;
    return {
      ...{ id, rev: index + 1, createdAt: at, updatedAt: at, postedAt: at, status: 'open' },
      ...{ title: `${field}${role}`, language: 'zh-CN' },
      translations: { en: { title: `${fieldInEnglish} ${roleInEnglish}` } },
      organization: { id: `org_${index % 200}`, kind: 'enterprise', name, verified: index % 3 === 0 },
      employmentTypes: [random.one(['FULL_TIME', 'INTERN', 'APPRENTICESHIP'])],
      locations: [{ city, region, country, translations: { en: { city: cityInEnglish } } }],
      pay: [{ min: 500_000, max: 500_000 + (index % 40) * 10_000, currency: 'CNY', period: 'month' }],
      education: { level: random.one(['associate', 'vocational', 'bachelor']) },
      ...{ industries: [random.one(words.industries)], skills: [], benefits: [], graduationYears: [] },
      url: `https://jobs.example/${id}`,
    };
  });
}
