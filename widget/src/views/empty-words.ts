import type { CollectionName } from '../collections/collection.ts';
import { wordsOf } from '../messages/words.ts';

/** What is said in the place of a list, of each kind of things. */
export type EmptyWords = Readonly<
  Record<
    CollectionName,
    {
      title: string;
      hint: string;
      /** Where the reader has narrowed the list down. */
      narrowed: string;
      narrowedHint: string;
    }
  >
>;

export const words = wordsOf<EmptyWords>('empty', {
  'zh-CN': {
    jobs: {
      title: '目前没有在招岗位',
      hint: '学校和合作企业一发布岗位，就会出现在这里，无需刷新页面。',
      narrowed: '没有符合条件的岗位',
      narrowedHint: '换个关键词，或去掉一些筛选条件。',
    },
    cooperations: {
      title: '还没有校企合作',
      hint: '学校与企业登记合作意向后，会出现在这里，无需刷新页面。',
      narrowed: '没有符合条件的合作',
      narrowedHint: '换个关键词，或去掉一些筛选条件。',
    },
    posts: {
      title: '还没有动态',
      hint: '学校和合作企业一发布动态，就会出现在这里，无需刷新页面。',
      narrowed: '没有符合条件的动态',
      narrowedHint: '换个关键词，或去掉一些筛选条件。',
    },
    events: {
      title: '还没有活动',
      hint: '论坛、人才对接会和直播一公布，就会出现在这里，无需刷新页面。',
      narrowed: '没有符合条件的活动',
      narrowedHint: '去掉一些筛选条件看看。',
    },
  },
  en: {
    jobs: {
      title: 'No open jobs right now',
      hint: 'Jobs from the college and the companies it works with appear here as they are published. No need to reload.',
      narrowed: 'No job fits all of this',
      narrowedHint: 'Try another word, or remove a filter.',
    },
    cooperations: {
      title: 'No cooperations yet',
      hint: 'Once the college and a company record an intent to work together, it appears here. No need to reload.',
      narrowed: 'No cooperation fits all of this',
      narrowedHint: 'Try another word, or remove a filter.',
    },
    posts: {
      title: 'No posts yet',
      hint: 'Posts of the college and the companies it works with appear here as they are published. No need to reload.',
      narrowed: 'No post fits all of this',
      narrowedHint: 'Try another word, or remove a filter.',
    },
    events: {
      title: 'No events yet',
      hint: 'Forums, matchmaking fairs and live streams appear here once they are announced. No need to reload.',
      narrowed: 'No event fits all of this',
      narrowedHint: 'Remove a filter.',
    },
  },
});
