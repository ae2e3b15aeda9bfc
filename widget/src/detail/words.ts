import type { Count } from '../messages/count.ts';
import { wordsOf } from '../messages/words.ts';

/** What is said in the details of a job alone. */
export interface DetailWords {
  close: string;
  /** Of a job that is not known yet, or no longer. */
  details: string;
  detailsOf(title: string): string;
  loading: string;
  noDescription: string;
  gone: string;
  original: string;
  /** Between the parts of a list within a line. */
  comma: string;
  facts: {
    place: string;
    pay: string;
    type: string;
    workplace: string;
    education: string;
    majors: string;
    experience: string;
    openings: string;
    graduation: string;
    department: string;
    start: string;
    posted: string;
    closes: string;
    skills: string;
    benefits: string;
    publisher: string;
  };
  graduates(year: number): string;
  people(count: Count): string;
}

export const words = wordsOf<DetailWords>('details', {
  'zh-CN': {
    close: '关闭',
    details: '岗位详情',
    detailsOf: (title) => `岗位详情：${title}`,
    loading: '正在载入岗位详情…',
    noDescription: '发布单位没有写岗位说明。',
    gone: '招聘号里已经没有这个岗位了。',
    original: '查看原文',
    comma: '、',
    facts: {
      place: '地点',
      pay: '薪资',
      type: '类型',
      workplace: '办公方式',
      education: '学历',
      majors: '专业',
      experience: '经验',
      openings: '招聘人数',
      graduation: '面向',
      department: '部门',
      start: '入职',
      posted: '发布',
      closes: '截止',
      skills: '技能',
      benefits: '福利',
      publisher: '发布单位',
    },
    graduates: (year) => `${year} 届`,
    people: (count) => `${count} 人`,
  },
  en: {
    close: 'Close',
    details: 'Job details',
    detailsOf: (title) => `Details: ${title}`,
    loading: 'Loading the details…',
    noDescription: 'The publisher gave no description.',
    gone: 'This job is no longer in the feed.',
    original: 'See the original posting',
    comma: ', ',
    facts: {
      place: 'Place',
      pay: 'Pay',
      type: 'Type',
      workplace: 'Work',
      education: 'Education',
      majors: 'Majors',
      experience: 'Experience',
      openings: 'Openings',
      graduation: 'Graduating',
      department: 'Department',
      start: 'Start',
      posted: 'Posted',
      closes: 'Closes',
      skills: 'Skills',
      benefits: 'Benefits',
      publisher: 'Published by',
    },
    graduates: (year) => String(year),
    people: String,
  },
});
