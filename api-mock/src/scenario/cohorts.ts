import type { CohortWrite } from '@recruitment-feed/server';
import { graduationYear } from './calendar.ts';
import { cohorts } from './cohort-data.ts';
import { stableId } from './stable-id.ts';

/** Graduates of the named colleges who look for a job now, as the store takes them. */
export function cohortWrites(now: Date) {
  const year = graduationYear(now);
  return cohorts.map(
    ({ college, major, code, level, text, count, skills }) =>
      ({
        id: stableId('coh', `${college}/${code}`),
        sample: true,
        collegeId: stableId('org', college),
        major: { name: major[0], code, translations: { en: { name: major[1] } } },
        educationLevel: level,
        graduationYear: year,
        count,
        text: text[0],
        skills: [...skills],
        internship: { from: `${year}-03-01`, to: `${year}-06-15` },
        language: 'zh-CN',
        translations: { en: { text: text[1] } },
      }) satisfies CohortWrite,
  );
}
