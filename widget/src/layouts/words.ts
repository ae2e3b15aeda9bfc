import { wordsOf } from '../messages/words.ts';

export interface LayoutWords {
  stop: string;
  go: string;
  next: string;
  position(first: string, last: string, total: string): string;
  columns: {
    title: string;
    employer: string;
    place: string;
    pay: string;
    type: string;
    education: string;
    when: string;
  };
}

/** What is said in layouts other than the list. */
export const words = wordsOf<LayoutWords>('layouts', {
  'zh-CN': {
    stop: '暂停翻页',
    go: '自动翻页',
    next: '下一页',
    position: (first, last, total) => `第 ${first} 至 ${last} 条，共 ${total} 条`,
    columns: {
      title: '岗位',
      employer: '单位',
      place: '地点',
      pay: '薪资',
      type: '类型',
      education: '学历',
      when: '发布或截止',
    },
  },
  en: {
    stop: 'Stop turning',
    go: 'Turn by itself',
    next: 'Next',
    position: (first, last, total) => `${first} to ${last} of ${total}`,
    columns: {
      title: 'Job',
      employer: 'Employer',
      place: 'Place',
      pay: 'Pay',
      type: 'Type',
      education: 'Education',
      when: 'Posted or closes',
    },
  },
});
