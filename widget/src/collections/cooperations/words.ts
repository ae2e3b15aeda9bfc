import type { cooperationKinds, cooperationStatuses } from '@recruitment-feed/sdk/contract';
import type { Labels } from '../../messages/messages.ts';
import { plural } from '../../messages/plural.ts';
import { wordsOf } from '../../messages/words.ts';
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

export const words = wordsOf<CooperationWords>('cooperations', {
  'zh-CN': {
    loading: '正在载入校企合作…',
    search: '搜索合作单位或项目',
    all: (count) => `共 ${count} 项合作`,
    shown: (count) => `已显示 ${count} 项合作，最新的在前`,
    arrived: (count) => `${count} 项新合作`,
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
    all: (count) => plural(count, 'cooperation', 'cooperations'),
    shown: (count) => `Showing ${plural(count, 'cooperation', 'cooperations')}, newest first`,
    arrived: (count) => plural(count, 'new cooperation', 'new cooperations'),
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
});
