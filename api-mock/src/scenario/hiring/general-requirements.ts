import { type Bilingual, fill } from '../bilingual.ts';
import type { Random } from '../random.ts';
import type { Entry } from '../roles/role.ts';
import type { Terms } from './terms.ts';
import type { Vacancy } from './vacancy.ts';

const levels: Record<string, Bilingual> = {
  secondary: ['高中或中专', 'Upper secondary school'],
  vocational: ['中专、技校', 'Vocational school'],
  associate: ['大专', 'Associate degree'],
  bachelor: ['本科', 'Bachelor’s degree'],
  master: ['硕士', 'Master’s degree'],
};

const educationLines: readonly Bilingual[] = [
  ['{level}及以上学历，{majors}等相关专业', '{level} or above in {majors} or a related field'],
  ['{majors}相关专业，{level}及以上', '{level} or above; {majors} or similar'],
  ['学历{level}起，专业以{either}为主', '{level} at least, preferably in {either}'],
];

const entryLines: Record<Entry, readonly Bilingual[]> = {
  intern: [
    ['每周到岗不少于 4 天，连续实习 3 个月以上', 'At least four days a week for three months or more'],
    [
      '在校生，经学校同意，可全勤实习两个月以上',
      'Enrolled student, free for two full months with the college’s consent',
    ],
    ['每周能来 3 天，时间可与课表协商', 'Three days a week; times can be fitted to your classes'],
  ],
  apprentice: [
    [
      '愿意跟师傅踏实学两年，通过考核后定岗',
      'Ready to learn from a master for two years; a fixed post follows the exam',
    ],
    [
      '在读或应届，签学徒协议，工学交替',
      'Student or new graduate; school and plant alternate under an apprenticeship agreement',
    ],
    [
      '零基础也可以，第一个月先在培训车间',
      'No previous skill needed: the first month is spent in the training workshop',
    ],
  ],
  worker: [
    [
      '有一年以上同类岗位经验优先，应届生也可培养',
      'A year in a similar job is preferred; new graduates are trained',
    ],
    ['新手可从辅助工位做起', 'Beginners can start at an auxiliary station'],
    ['身体健康，能适应车间环境', 'In good health and at ease in a workshop'],
  ],
  graduate: [
    [
      '{year} 届毕业生，毕业一年内也可投递',
      'Graduating in {year}; graduates of the year before may apply too',
    ],
    ['面向 {year} 届应届毕业生', 'For students who graduate in {year}'],
    ['应届毕业生（{year} 届），有相关实习经历更好', 'New graduates ({year}); a related internship is a plus'],
  ],
  experienced: [
    ['{years} 年以上相关工作经验', '{years} years or more in a similar job'],
    [
      '从事同类工作 {years} 年以上，能独立承担任务',
      '{years} years in the field, able to take on tasks alone',
    ],
  ],
  senior: [
    [
      '{years} 年以上行业经验，带过项目或小团队',
      '{years} years in the industry, having led projects or a small team',
    ],
    [
      '同岗位 {years} 年以上，能解决别人卡住的问题',
      '{years} years in the job, and able to solve what others are stuck with',
    ],
  ],
  hourly: [['每学期能保证固定的授课时间', 'A fixed teaching time can be kept all term']],
  seasonal: [
    [
      '可连续工作两个月，学生可报寒暑假班',
      'Free for two months on end; students may take the vacation shifts',
    ],
  ],
};

/** What any job of this kind asks: education, and the years or the time that somebody brings. */
export function generalRequirements({ role, offer }: Vacancy, terms: Terms, random: Random): Bilingual[] {
  const majors = random.some(role.majors, 2);
  const words = {
    level: levels[offer.education] ?? ['学历', 'Education'],
    majors: joined(majors, '、', ', '),
    either: joined(majors, '、', ' or '),
    year: same(String(terms.graduationYears[0] ?? '')),
    years: same(String(terms.years)),
  };
  return [random.pick(educationLines), random.pick(entryLines[offer.entry])].map((line) => fill(line, words));
}

function joined(words: readonly Bilingual[], chinese: string, english: string): Bilingual {
  return [words.map(([zh]) => zh).join(chinese), words.map(([, en]) => en).join(english)];
}

function same(text: string): Bilingual {
  return [text, text];
}
