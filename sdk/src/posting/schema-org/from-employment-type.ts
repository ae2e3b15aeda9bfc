import type { Job } from '../../contract/job.ts';
import { termOf } from './vocabulary.ts';

type EmploymentType = Job['employmentTypes'][number];

const patterns: Readonly<Record<string, RegExp>> = {
  FULL_TIME: /^full|全职/,
  PART_TIME: /^part|兼职/,
  INTERN: /^intern|实习/,
  APPRENTICESHIP: /^apprentice|学徒/,
  CONTRACTOR: /^contract|外包/,
  TEMPORARY: /^(?:temp|seasonal|fixedterm)/,
  VOLUNTEER: /^volunteer|志愿/,
  PER_DIEM: /^perdiem/,
};

/** Reads a value of `employmentType`: schema.org's words, their spellings in the wild, several in one text. */
export function fromEmploymentType(text: string): EmploymentType[] {
  const words =
    termOf(text)
      .toLowerCase()
      .replace(/[\s_-]/g, '')
      .match(/[^,;|/、，]+/g) ?? [];
  return words.map((word) => Object.keys(patterns).find((type) => patterns[type]?.test(word)) ?? 'OTHER');
}
