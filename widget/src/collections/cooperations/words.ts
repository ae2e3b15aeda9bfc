import type { cooperationKinds, cooperationStatuses } from '@recruitment-feed/sdk/contract';
import type { Language } from '../../messages/index.ts';
import type { Labels } from '../../messages/messages.ts';
import { plural } from '../../messages/plural.ts';
import type { CollectionWords } from '../collection.ts';

/** What is said of cooperations alone. */
export interface CooperationWords extends CollectionWords {
  facets: { kind: string; status: string };
  since(date: string): string;
  stage(name: string, position: number, total: number): string;
  pair(enterprise: string, college: string): string;
  kinds: Labels<typeof cooperationKinds>;
  statuses: Labels<typeof cooperationStatuses>;
}

export const words: Readonly<Record<Language, CooperationWords>> = {
  'zh-CN': {
    loading: '正在载入校企合作…',
    search: '搜索合作单位或项目',
    shown: (count, complete) => (complete ? `共 ${count} 项合作` : `已显示 ${count} 项合作，最新的在前`),
    arrived: (count) => `${count} 项新合作`,
    empty: {
      title: '还没有校企合作',
      hint: '学校与企业登记合作意向后，会出现在这里，无需刷新页面。',
    },
    filteredEmpty: { title: '没有符合条件的合作', hint: '换个关键词，或去掉一些筛选条件。' },
    facets: { kind: '形式', status: '阶段' },
    since: (date) => `${date}起`,
    stage: (name, position, total) => `${name}，第 ${position} 步，共 ${total} 步`,
    pair: (enterprise, college) => `${enterprise}与${college}的合作`,
    kinds: {
      'internship-base': '实习基地',
      'order-class': '订单班',
      'joint-laboratory': '共建实验室',
      'industry-college': '产业学院',
      apprenticeship: '现代学徒制',
      research: '科研合作',
    },
    statuses: { intent: '意向', signed: '签约', active: '进行中', ended: '结束' },
  },
  en: {
    loading: 'Loading cooperations…',
    search: 'Search partners or projects',
    shown: (count, complete) =>
      complete
        ? plural(count, 'cooperation', 'cooperations')
        : `Showing ${plural(count, 'cooperation', 'cooperations')}, newest first`,
    arrived: (count) => plural(count, 'new cooperation', 'new cooperations'),
    empty: {
      title: 'No cooperations yet',
      hint: 'Once the college and a company record an intent to work together, it appears here. No need to reload.',
    },
    filteredEmpty: {
      title: 'No cooperation fits all of this',
      hint: 'Try another word, or remove a filter.',
    },
    facets: { kind: 'Kind', status: 'Stage' },
    since: (date) => `since ${date}`,
    stage: (name, position, total) => `${name}, step ${position} of ${total}`,
    pair: (enterprise, college) => `Cooperation of ${enterprise} and ${college}`,
    kinds: {
      'internship-base': 'Internship base',
      'order-class': 'Order class',
      'joint-laboratory': 'Joint laboratory',
      'industry-college': 'Industry college',
      apprenticeship: 'Apprenticeship',
      research: 'Research',
    },
    statuses: { intent: 'Intent', signed: 'Signed', active: 'Active', ended: 'Ended' },
  },
};
