import type { eventKinds, eventStatuses } from '@recruitment-feed/sdk/contract';
import type { Count } from '../../messages/count.ts';
import type { Labels } from '../../messages/messages.ts';
import { plural } from '../../messages/plural.ts';
import { wordsOf } from '../../messages/words.ts';
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
  viewers(count: Count): string;
  peak(count: Count): string;
  visits(count: Count): string;
  unfold: string;
  fold: string;
  unfoldOf(title: string): string;
  foldOf(title: string): string;
}

export const words = wordsOf<EventWords>('events', {
  'zh-CN': {
    loading: '正在载入活动…',
    all: (count) => `共 ${count} 场活动`,
    shown: (count) => `已显示 ${count} 场活动，最近的在前`,
    arrived: (count) => `${count} 场新活动`,
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
    all: (count) => plural(count, 'event', 'events'),
    shown: (count) => `Showing ${plural(count, 'event', 'events')}, latest first`,
    arrived: (count) => plural(count, 'new event', 'new events'),
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
});
