import { wordsOf } from '../messages/words.ts';

/** What is said of filters that a reader has chosen. */
export interface FilterWords {
  active: string;
  remove(label: string): string;
}

export const words = wordsOf<FilterWords>('filters', {
  'zh-CN': { active: '已选条件', remove: (label) => `移除筛选：${label}` },
  en: { active: 'Active filters', remove: (label) => `Remove filter: ${label}` },
});
