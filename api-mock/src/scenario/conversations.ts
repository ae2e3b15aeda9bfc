import type { ConversationWrite, MessageWrite } from '@recruitment-feed/server';
import { daysFrom } from './calendar.ts';
import { cooperationId } from './cooperations.ts';
import { eventIds } from './events.ts';
import { stableId } from './stable-id.ts';

interface ConversationData {
  slug: string;
  /** Slugs of the two that talk. */
  parties: readonly [string, string];
  subject: string;
  about: readonly string[];
  /** Who says what, how many days before now and at which hour. */
  messages: readonly (readonly [from: string, days: number, hour: number, text: string])[];
}

/** Messages have one language: two conversations are in Chinese, one in English. */
const conversations: readonly ConversationData[] = [
  {
    slug: 'linjiang-xiaoshan',
    parties: ['linjiang', 'xiaoshan'],
    subject: '数控专业顶岗实习安排',
    about: [],
    messages: [
      ['linjiang', 6, 9, '明年三月想接收 12 名数控专业学生实习，车、铣各一半，住宿由我们安排。'],
      ['xiaoshan', 6, 14, '可以。两个班的实训三月初结束，能不能 3 月 8 日统一进厂？'],
      ['linjiang', 5, 10, '没问题。第一周安全培训，之后一名师傅带两名学生。'],
      ['xiaoshan', 1, 16, '名单月底前发给你们，三方协议请先寄样本来。'],
    ],
  },
  {
    slug: 'sanjiang-jiamusi',
    parties: ['sanjiang', 'jiamusi'],
    subject: '农机订单班下一届招生',
    about: [cooperationId('sanjiang', 'jiamusi', 'order-class')],
    messages: [
      ['jiamusi', 9, 11, '新一届订单班报名 41 人，超出计划，能否增加名额？'],
      ['sanjiang', 8, 9, '可以增加到 36 人，收获季跟机的带教师傅只够这么多。'],
    ],
  },
  {
    slug: 'punan-zjut',
    parties: ['punan', 'zjut'],
    subject: 'A guest lecture on industrial software',
    about: [eventIds.liveStream],
    messages: [
      ['zjut', 4, 10, 'Would one of your engineers speak to our automation students after the live stream?'],
      ['punan', 3, 15, 'Gladly. Forty minutes on how a control program is tested, then questions.'],
      ['zjut', 3, 17, 'Then let us book the lecture hall. A video call this week to settle the details?'],
    ],
  },
];

/** What organizations say to each other, for the parties alone; each with its messages in their order. */
export function conversationWrites(now: Date) {
  return conversations.map(({ slug, parties, subject, about, messages }) => {
    const id = stableId('conv', slug);
    return {
      conversation: {
        id,
        sample: true,
        organizationIds: parties.map((party) => stableId('org', party)),
        subject,
        about: [...about],
      } satisfies ConversationWrite,
      messages: messages.map(([from, days, hour, text], position) => ({
        at: daysFrom(now, -days, hour),
        message: {
          id: stableId('msg', `${slug}/${position}`),
          sample: true,
          conversationId: id,
          organizationId: stableId('org', from),
          clientId: `${slug}/${position}`,
          text,
          about: [],
        } satisfies MessageWrite,
      })),
    };
  });
}
