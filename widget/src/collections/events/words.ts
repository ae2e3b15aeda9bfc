import type { eventKinds, eventStatuses } from '@recruitment-feed/sdk/contract';
import type { Language } from '../../messages/index.ts';
import type { Labels } from '../../messages/messages.ts';
import { plural } from '../../messages/plural.ts';
import type { CollectionWords } from '../collection.ts';

/** What is said of events alone. */
export interface EventWords extends CollectionWords {
  facets: { kind: string; status: string };
  kinds: Labels<typeof eventKinds>;
  statuses: Labels<typeof eventStatuses>;
  /** Of an event that takes place somewhere, where a live stream would be on air. */
  underway: string;
  /** The feed no longer has it. */
  removed: string;
  online: string;
  onlineToo(place: string): string;
  /** The time on the spot, where that is another one than the reader's. */
  thereAt(time: string): string;
  hosts: string;
  and: string;
  viewers(count: string): string;
  peak(count: string): string;
  visits(count: string): string;
  unfold: string;
  fold: string;
  unfoldOf(title: string): string;
  foldOf(title: string): string;
}

export const words: Readonly<Record<Language, EventWords>> = {
  'zh-CN': {
    loading: '正在载入活动…',
    shown: (count, complete) => (complete ? `共 ${count} 场活动` : `已显示 ${count} 场活动，最近的在前`),
    arrived: (count) => `${count} 场新活动`,
    becameClosed: (title) => `活动“${title}”已结束或取消`,
    empty: { title: '还没有活动', hint: '论坛、人才对接会和直播一公布，就会出现在这里，无需刷新页面。' },
    filteredEmpty: { title: '没有符合条件的活动', hint: '去掉一些筛选条件看看。' },
    facets: { kind: '形式', status: '状态' },
    kinds: { forum: '论坛', matchmaking: '人才对接会', 'live-stream': '直播' },
    statuses: {
      scheduled: '未开始',
      live: '直播中',
      ended: '已结束',
      postponed: '已延期',
      cancelled: '已取消',
    },
    underway: '进行中',
    removed: '已撤下',
    online: '线上',
    onlineToo: (place) => `${place}，线上同步`,
    thereAt: (time) => `（当地 ${time}）`,
    hosts: '主办',
    and: '、',
    viewers: (count) => `${count} 人在看`,
    peak: (count) => `最多 ${count} 人同时观看`,
    visits: (count) => `${count} 人次访问`,
    unfold: '展开',
    fold: '收起',
    unfoldOf: (title) => `展开：${title}`,
    foldOf: (title) => `收起：${title}`,
  },
  en: {
    loading: 'Loading events…',
    shown: (count, complete) =>
      complete
        ? plural(count, 'event', 'events')
        : `Showing ${plural(count, 'event', 'events')}, latest first`,
    arrived: (count) => plural(count, 'new event', 'new events'),
    becameClosed: (title) => `The event “${title}” is over or cancelled`,
    empty: {
      title: 'No events yet',
      hint: 'Forums, matchmaking fairs and live streams appear here once they are announced. No need to reload.',
    },
    filteredEmpty: { title: 'No event fits all of this', hint: 'Remove a filter.' },
    facets: { kind: 'Kind', status: 'State' },
    kinds: { forum: 'Forum', matchmaking: 'Matchmaking fair', 'live-stream': 'Live stream' },
    statuses: {
      scheduled: 'Upcoming',
      live: 'Live',
      ended: 'Ended',
      postponed: 'Postponed',
      cancelled: 'Cancelled',
    },
    underway: 'On now',
    removed: 'Taken down',
    online: 'Online',
    onlineToo: (place) => `${place} and online`,
    thereAt: (time) => ` (${time} there)`,
    hosts: 'Hosted by',
    and: ', ',
    viewers: (count) => `${count} watching`,
    peak: (count) => `up to ${count} watching at once`,
    visits: (count) => plural(count, 'visit', 'visits'),
    unfold: 'Show more',
    fold: 'Show less',
    unfoldOf: (title) => `Show more: ${title}`,
    foldOf: (title) => `Show less: ${title}`,
  },
};
