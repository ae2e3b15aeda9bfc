import { plural } from '../../messages/plural.ts';
import { wordsOf } from '../../messages/words.ts';
import type { CollectionWords } from '../collection.ts';

/** What is said of jobs alone. */
export interface JobWords extends CollectionWords {
  facets: { employmentType: string; region: string; education: string; industry: string };
}

export const words = wordsOf<JobWords>('jobs', {
  'zh-CN': {
    facets: { employmentType: '类型', region: '地区', education: '学历', industry: '行业' },
    loading: '正在载入岗位…',
    search: '搜索岗位、单位或地点',
    all: (count) => `共 ${count} 个岗位`,
    shown: (count) => `已显示 ${count} 个岗位，最新的在前`,
    arrived: (count) => `${count} 个新岗位`,
  },
  en: {
    facets: { employmentType: 'Type', region: 'Place', education: 'Education', industry: 'Industry' },
    loading: 'Loading jobs…',
    search: 'Search jobs, employers or places',
    all: (count) => plural(count, 'job', 'jobs'),
    shown: (count) => `Showing ${plural(count, 'job', 'jobs')}, newest first`,
    arrived: (count) => plural(count, 'new job', 'new jobs'),
  },
});
