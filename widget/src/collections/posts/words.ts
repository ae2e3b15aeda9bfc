import type { postTopics } from '@recruitment-feed/sdk/contract';
import type { Count } from '../../messages/count.ts';
import type { Labels } from '../../messages/messages.ts';
import { plural } from '../../messages/plural.ts';
import { wordsOf } from '../../messages/words.ts';
import type { CollectionWords } from '../collection.ts';

/** What is said of posts alone. */
export interface PostWords extends CollectionWords {
  facets: { topic: string };
  topics: Labels<typeof postTopics>;
  unfold: string;
  fold: string;
  /** Names the button for those who do not see what it belongs to. */
  unfoldOf(title: string): string;
  foldOf(title: string): string;
  mentions: string;
  mentionGone: string;
  removed: string;
  morePictures(count: Count): string;
  allPictures(count: Count): string;
  fullPicture(alt: string): string;
  play(title: string): string;
  playFor(title: string, length: string): string;
  film(title: string): string;
  unplayable: string;
  watchAt(host: string): string;
}

export const words = wordsOf<PostWords>('posts', {
  'zh-CN': {
    loading: '正在载入动态…',
    search: '搜索动态',
    all: (count) => `共 ${count} 条动态`,
    shown: (count) => `已显示 ${count} 条动态，最新的在前`,
    arrived: (count) => `${count} 条新动态`,
    facets: { topic: '主题' },
    topics: {
      recruitment: '招聘',
      employment: '就业',
      achievement: '产教融合成果',
      industry: '行业',
      education: '教育',
    },
    unfold: '展开',
    fold: '收起',
    unfoldOf: (title) => `展开：${title}`,
    foldOf: (title) => `收起：${title}`,
    mentions: '提到的岗位',
    mentionGone: '岗位已下架',
    removed: '这条动态已撤下',
    morePictures: (count) => `+${count}`,
    allPictures: (count) => `再看 ${count} 张图片`,
    fullPicture: (alt) => `${alt}（在新标签页看原图）`,
    play: (title) => `播放视频：${title}`,
    playFor: (title, length) => `播放视频：${title}，时长 ${length}`,
    film: (title) => `视频：${title}`,
    unplayable: '这里放不了这段视频。',
    watchAt: (host) => `到 ${host} 观看`,
  },
  en: {
    loading: 'Loading posts…',
    search: 'Search posts',
    all: (count) => plural(count, 'post', 'posts'),
    shown: (count) => `Showing ${plural(count, 'post', 'posts')}, newest first`,
    arrived: (count) => plural(count, 'new post', 'new posts'),
    facets: { topic: 'Topic' },
    topics: {
      recruitment: 'Recruitment',
      employment: 'Employment',
      achievement: 'Achievements',
      industry: 'Industry',
      education: 'Education',
    },
    unfold: 'Show more',
    fold: 'Show less',
    unfoldOf: (title) => `Show more: ${title}`,
    foldOf: (title) => `Show less: ${title}`,
    mentions: 'Jobs it mentions',
    mentionGone: 'A job that has been taken down',
    removed: 'This post has been taken down',
    morePictures: (count) => `+${count}`,
    allPictures: (count) => `Show ${plural(count, 'more picture', 'more pictures')}`,
    fullPicture: (alt) => `${alt} (full picture, opens in a new tab)`,
    play: (title) => `Play the video: ${title}`,
    playFor: (title, length) => `Play the video: ${title}, ${length} long`,
    film: (title) => `Video: ${title}`,
    unplayable: 'This video cannot be played here.',
    watchAt: (host) => `Watch it at ${host}`,
  },
});
