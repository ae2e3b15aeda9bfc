import { type Profile, type RankedJob, vocabulary } from '@recruitment-feed/sdk/match';
import type { Random } from '../shared/random.ts';
import * as words from '../shared/words.ts';

/** As UUIDv7 has it: a time of the last year, and random bits. */
function drawId(random: Random): string {
  const hex = (below: number, digits: number) =>
    Math.floor(random.next() * below)
      .toString(16)
      .padStart(digits, '0');
  const time = (Date.UTC(2026, 0, 1) + Math.floor(random.next() * 3e10)).toString(16).padStart(12, '0');
  return `job_${time}7${hex(2 ** 12, 3)}${hex(2 ** 32, 8)}${hex(2 ** 32, 8)}`;
}

const namesOf = (kind: string) =>
  vocabulary()
    .terms.filter((term) => term.kind === kind)
    .map(({ zh, en }) => zh[0] ?? en[0] ?? '');
const levels = ['associate', 'bachelor', 'vocational', 'none', 'master', 'doctorate'] as const;

/** Draws jobs as a mirrored feed has them: 2,000 employers to 10,000 jobs, terms as unevenly met as in life. */
export function drawJobs(random: Random, count: number): RankedJob[] {
  const [skills, tools, roles, majors] = ['skill', 'tool', 'role', 'major'].map(namesOf);
  const employers = Array.from(
    { length: count / 5 },
    (_, number) => `${random.one(words.places)[0]}${random.one(words.surnames)}${number}有限公司`,
  );
  return Array.from({ length: count }, () => {
    const [city, , region, country] = random.oftenFirst(words.places);
    return {
      id: drawId(random),
      title: `${random.oftenFirst(words.grades)[0]}${random.oftenFirst(words.fields)[0]}${random.oftenFirst(roles ?? [])}`,
      organization: { name: random.oftenFirst(employers) },
      employmentTypes: [random.oftenFirst(['FULL_TIME', 'INTERN', 'APPRENTICESHIP'])],
      locations: [{ city, region, country }],
      pay: [
        {
          min: 500_000,
          max: 600_000 + Math.floor(random.next() * 40) * 20_000,
          currency: 'CNY',
          period: 'month',
        },
      ],
      skills: [
        ...Array.from({ length: 3 }, () => random.oftenFirst(skills ?? [])),
        ...Array.from({ length: 2 }, () => random.oftenFirst(tools ?? [])),
      ],
      education: { level: random.oftenFirst(levels), majors: [random.oftenFirst(majors ?? [])] },
      experience: { monthsMin: 12 * Math.floor(random.next() ** 2 * 8) },
      graduationYears: [2027],
    };
  });
}

/** Draws a profile that says something of every kind, with so many words that name skills and tools. */
export function drawProfile(random: Random, skills: number): Profile {
  return {
    majors: random.some(namesOf('major').slice(0, 40), 2),
    degree: 'bachelor',
    graduationYear: 2027,
    skills: [...random.some(namesOf('skill'), skills / 2), ...random.some(namesOf('tool'), skills / 2)],
    places: ['浙江', '苏州', '上海'],
    languages: [{ name: '英语' }],
    certificates: [{ name: '电工证' }],
    monthsOfExperience: 6,
    payFloor: { amount: 700_000, currency: 'CNY', period: 'month' },
    employmentTypes: ['FULL_TIME', 'INTERN'],
    exclusions: { words: [], companies: ['杭州临江1有限公司'] },
  };
}
