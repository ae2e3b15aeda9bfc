import type { Language } from '../../messages/index.ts';
import { plural } from '../../messages/plural.ts';
import type { CollectionWords } from '../collection.ts';

/** What is said of jobs alone. */
export interface JobWords extends CollectionWords {
  facets: { employmentType: string; region: string; education: string; industry: string };
}

export const words: Readonly<Record<Language, JobWords>> = {
  'zh-CN': {
    facets: { employmentType: '类型', region: '地区', education: '学历', industry: '行业' },
    loading: '正在载入岗位…',
    search: '搜索岗位、单位或地点',
    shown: (count, complete) => (complete ? `共 ${count} 个岗位` : `已显示 ${count} 个岗位，最新的在前`),
    arrived: (count) => `${count} 个新岗位`,
    becameClosed: (title) => `岗位“${title}”已关闭`,
    empty: {
      title: '目前没有在招岗位',
      hint: '学校和合作企业一发布岗位，就会出现在这里，无需刷新页面。',
    },
    filteredEmpty: { title: '没有符合条件的岗位', hint: '换个关键词，或去掉一些筛选条件。' },
  },
  en: {
    facets: { employmentType: 'Type', region: 'Place', education: 'Education', industry: 'Industry' },
    loading: 'Loading jobs…',
    search: 'Search jobs, employers or places',
    shown: (count, complete) =>
      complete ? plural(count, 'job', 'jobs') : `Showing ${plural(count, 'job', 'jobs')}, newest first`,
    arrived: (count) => plural(count, 'new job', 'new jobs'),
    becameClosed: (title) => `The job “${title}” has closed`,
    empty: {
      title: 'No open jobs right now',
      hint: 'Jobs from the college and the companies it works with appear here as they are published. No need to reload.',
    },
    filteredEmpty: { title: 'No job fits all of this', hint: 'Try another word, or remove a filter.' },
  },
};
