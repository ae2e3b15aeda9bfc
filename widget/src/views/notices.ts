import type { CollectionName } from '../collections/collection.ts';
import { wordsOf } from '../messages/words.ts';

/** What is said in the place of a list, and of its items, of one kind of things. */
interface Notices {
  empty: string;
  emptyHint: string;
  /** Where the reader has narrowed the list down. */
  narrowed: string;
  narrowedHint: string;
  /** Of an item that has come to its end; absent where none does. */
  becameClosed?(title: string): string;
}

export type NoticeWords = Readonly<Record<CollectionName, Notices>>;

export const words = wordsOf<NoticeWords>('notices', {
  'zh-CN': {
    jobs: {
      empty: '目前没有在招岗位',
      emptyHint: '学校和合作企业一发布岗位，就会出现在这里，无需刷新页面。',
      narrowed: '没有符合条件的岗位',
      narrowedHint: '换个关键词，或去掉一些筛选条件。',
      becameClosed: (title) => `岗位“${title}”已关闭`,
    },
    cooperations: {
      empty: '还没有校企合作',
      emptyHint: '学校与企业登记合作意向后，会出现在这里，无需刷新页面。',
      narrowed: '没有符合条件的合作',
      narrowedHint: '换个关键词，或去掉一些筛选条件。',
    },
    posts: {
      empty: '还没有动态',
      emptyHint: '学校和合作企业一发布动态，就会出现在这里，无需刷新页面。',
      narrowed: '没有符合条件的动态',
      narrowedHint: '换个关键词，或去掉一些筛选条件。',
      becameClosed: (title) => `动态“${title}”已撤下`,
    },
    events: {
      empty: '还没有活动',
      emptyHint: '论坛、人才对接会和直播一公布，就会出现在这里，无需刷新页面。',
      narrowed: '没有符合条件的活动',
      narrowedHint: '去掉一些筛选条件看看。',
      becameClosed: (title) => `活动“${title}”已结束或取消`,
    },
  },
  en: {
    jobs: {
      empty: 'No open jobs right now',
      emptyHint:
        'Jobs from the college and the companies it works with appear here as they are published. No need to reload.',
      narrowed: 'No job fits all of this',
      narrowedHint: 'Try another word, or remove a filter.',
      becameClosed: (title) => `The job “${title}” has closed`,
    },
    cooperations: {
      empty: 'No cooperations yet',
      emptyHint:
        'Once the college and a company record an intent to work together, it appears here. No need to reload.',
      narrowed: 'No cooperation fits all of this',
      narrowedHint: 'Try another word, or remove a filter.',
    },
    posts: {
      empty: 'No posts yet',
      emptyHint:
        'Posts of the college and the companies it works with appear here as they are published. No need to reload.',
      narrowed: 'No post fits all of this',
      narrowedHint: 'Try another word, or remove a filter.',
      becameClosed: (title) => `The post “${title}” has been taken down`,
    },
    events: {
      empty: 'No events yet',
      emptyHint:
        'Forums, matchmaking fairs and live streams appear here once they are announced. No need to reload.',
      narrowed: 'No event fits all of this',
      narrowedHint: 'Remove a filter.',
      becameClosed: (title) => `The event “${title}” is over or cancelled`,
    },
  },
});
