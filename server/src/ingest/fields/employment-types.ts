import type { employmentTypes } from '@recruitment-feed/sdk/contract';

type EmploymentType = (typeof employmentTypes)[number];

/** Words of sources in English and Chinese, most special first: an 实习生（全职） is an intern. */
const words: [RegExp, EmploymentType][] = [
  [/apprentice|学徒/i, 'APPRENTICESHIP'],
  [/\bintern(ship)?s?\b|\bco-?op\b|placement student|实习|见习/i, 'INTERN'],
  [/volunt|志愿/i, 'VOLUNTEER'],
  [/part[\s_-]*time|兼职|非全日制/i, 'PART_TIME'],
  [/contract|freelance|外包|合同工/i, 'CONTRACTOR'],
  [/temporary|\btemp\b|seasonal|fixed[\s_-]*term|\bftc\b|临时|短期/i, 'TEMPORARY'],
  [/per[\s_-]*diem|日结/i, 'PER_DIEM'],
  [/full[\s_-]*time|permanent|\bperm\b|\bregular\b|全职|全日制|正式/i, 'FULL_TIME'],
];

/** Reads a source's own words for the kind of employment, such as `Perm - Full-time` or `全职`. */
export function employmentTypesOf(text: string | undefined): EmploymentType[] {
  const found = words.find(([pattern]) => text !== undefined && pattern.test(text));
  return found ? [found[1]] : [];
}

/** Reads what a title alone says for sure: that it is for interns or apprentices. */
export function employmentTypesOfTitle(title: string): EmploymentType[] {
  return employmentTypesOf(title).filter((type) => type === 'INTERN' || type === 'APPRENTICESHIP');
}
