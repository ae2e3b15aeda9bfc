import type { CohortWrite } from '@recruitment-feed/server';
import type { Bilingual } from './bilingual.ts';
import { namedOrganizations } from './organizations/named.ts';
import { stableId } from './stable-id.ts';

interface MajorData {
  slug: string;
  name: Bilingual;
  skills: readonly string[];
}

const majors: readonly MajorData[] = [
  {
    slug: 'mechatronics',
    name: ['机电一体化技术', 'Mechatronics'],
    skills: ['PLC', '电气装配', 'AutoCAD'],
  },
  { slug: 'cnc', name: ['数控技术', 'CNC technology'], skills: ['数控编程', '三坐标测量'] },
  {
    slug: 'robotics',
    name: ['工业机器人技术', 'Industrial robotics'],
    skills: ['机器人调试', 'PLC'],
  },
];

/** The graduates of three majors at each college, who leave next year. */
export function cohortWrites(now: Date) {
  const graduationYear = now.getUTCFullYear() + 1;
  const colleges = namedOrganizations.filter(({ kind }) => kind === 'college');
  return colleges.flatMap(({ slug: college }, at) =>
    majors.map(
      ({ slug, name, skills }, position) =>
        ({
          id: stableId('coh', `${college}/${slug}/${graduationYear}`),
          sample: true,
          collegeId: stableId('org', college),
          major: { name: name[0], translations: { en: { name: name[1] } } },
          educationLevel: college === 'xiaoshan' ? 'vocational' : 'bachelor',
          graduationYear,
          count: 60 + ((at * 17 + position * 29) % 90),
          skills: [...skills],
          internship: { from: `${graduationYear - 1}-12-01`, to: `${graduationYear}-05-31` },
          language: 'zh-CN',
        }) satisfies CohortWrite,
    ),
  );
}
