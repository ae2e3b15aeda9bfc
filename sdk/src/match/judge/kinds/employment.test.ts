import { expect, test } from 'vitest';
import type { Profile } from '../../profile/profile.ts';
import { nobody } from '../../testing/nobody.ts';
import { judge } from '../judge.ts';

const worker: Profile = { ...nobody, employmentTypes: ['FULL_TIME'] };
const misses = (title: string) => judge(worker, { title }).reasons.map(({ quote }) => quote);

test.each([
  ['机电实习生', '实习'],
  ['2026暑期实习生招聘', '实习'],
  ['实习老师', '实习'],
  ['实习生（项目管理）', '实习'],
  ['管理实习生', '实习'],
  ['实习生主管（兼职）', '兼职'],
  ['兼职教师', '兼职'],
  ['兼职项目助理', '兼职'],
  ['模具学徒', '学徒'],
  ['Dev Intern', 'Intern'],
  ['Software Engineering Internship Program', 'Internship'],
  ['Product Manager, Internship', 'Internship'],
  ['Intern, Program Management', 'Intern'],
  ['Part-time Store Manager', 'Part-time'],
  ['Apprentice Electrician', 'Apprentice'],
])('%s is no full-time work', (title, quote) => {
  expect(misses(title)).toEqual([quote]);
});

test.each([
  ...['实习指导教师', '实习生主管', '实习生带教老师', '实习生项目经理', '兼职管理专员', '学徒班班主任'],
  ...['Intern Program Manager', 'Apprenticeship Coordinator', 'Head of Internships', 'Internal Auditor'],
])('%s looks after others, and says nothing of its own hours', (title) => {
  expect(misses(title)).toEqual([]);
});
