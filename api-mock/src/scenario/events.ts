import type { Place } from '@recruitment-feed/sdk/contract';
import type { EventWrite } from '@recruitment-feed/server';
import type { Bilingual } from './bilingual.ts';
import { daysFrom, onDate } from './calendar.ts';
import { cityPlaceOf, placeOf } from './places.ts';
import { paragraphs } from './rich-text.ts';
import { stableId } from './stable-id.ts';

export const eventIds = {
  forum: stableId('evt', 'forum-2020'),
  matchmaking: stableId('evt', 'matchmaking-xiaoshan'),
  liveStream: stableId('evt', 'live-stream-hikvision'),
  northern: stableId('evt', 'matchmaking-shenyang'),
} as const;

interface EventData {
  id: string;
  kind: EventWrite['kind'];
  status: EventWrite['status'];
  mode: EventWrite['mode'];
  hosts: readonly string[];
  venue?: Place;
  title: Bilingual;
  description: readonly Bilingual[];
  startsAt: string;
  endsAt: string;
  audience?: { peakViewers: number; visits: number };
}

/** The forum of 2020, a fair that is over, and two events to come, counted from `now`. */
export function eventWrites(now: Date) {
  return eventsAround(now).map(
    ({ hosts, title, description, ...event }) =>
      ({
        ...event,
        sample: true,
        hostIds: hosts.map((slug) => stableId('org', slug)),
        title: title[0],
        description: paragraphs(...description.map(([chinese]) => chinese)),
        language: 'zh-CN',
        translations: {
          en: { title: title[1], description: paragraphs(...description.map(([, english]) => english)) },
        },
        timeZone: 'Asia/Shanghai',
      }) satisfies EventWrite,
  );
}

function eventsAround(now: Date): EventData[] {
  return [
    {
      id: eventIds.forum,
      kind: 'forum',
      status: 'ended',
      mode: 'mixed',
      hosts: ['machinery-federation', 'vocational-society'],
      venue: cityPlaceOf('xiaoshan'),
      title: ['机械行业产教融合论坛', 'Forum on Industry-Education Integration in the Machinery Industry'],
      description: [
        [
          '机电行业企业与职业院校在杭州共话产教融合，40 余对校企签署合作意向，招聘号同日启用。',
          'Enterprises of the electromechanical industry and colleges met in Hangzhou. More than forty pairs signed intents of cooperation, and the recruitment number was launched.',
        ],
        [
          '论坛同步直播，并发布机电行业人才市场报告。',
          'The forum was streamed live, and a report on the talent market of the industry was presented.',
        ],
      ],
      startsAt: onDate('2020-11-20', 9),
      endsAt: onDate('2020-11-20', 17),
      audience: { peakViewers: 28_653, visits: 200_000 },
    },
    {
      id: eventIds.northern,
      kind: 'matchmaking',
      status: 'ended',
      mode: 'onsite',
      hosts: ['sut', 'hunhe'],
      venue: placeOf('tiexi'),
      title: ['装备制造人才对接会（沈阳）', 'Matchmaking for equipment manufacturing, Shenyang'],
      description: [
        [
          '26 家企业、四所院校参加，现场达成意向 180 余人次。',
          'Twenty-six enterprises and four colleges took part; more than 180 first agreements were reached on the spot.',
        ],
      ],
      startsAt: daysFrom(now, -47, 9, 30),
      endsAt: daysFrom(now, -47, 16),
    },
    {
      id: eventIds.liveStream,
      kind: 'live-stream',
      status: 'scheduled',
      mode: 'online',
      hosts: ['hikvision', 'zjut'],
      title: ['直播：视觉工程师的一天', 'Live: a day in the life of a vision engineer'],
      description: [
        [
          '从实验室到产线，边走边讲，最后半小时回答同学提问。',
          'From the laboratory to the line, with half an hour for students’ questions at the end.',
        ],
      ],
      startsAt: daysFrom(now, 5, 19),
      endsAt: daysFrom(now, 5, 20, 30),
    },
    {
      id: eventIds.matchmaking,
      kind: 'matchmaking',
      status: 'scheduled',
      mode: 'mixed',
      hosts: ['xiaoshan', 'machinery-federation'],
      venue: placeOf('xiaoshan'),
      title: ['萧山技师学院校企人才对接会', 'Matchmaking at Xiaoshan Technician College'],
      description: [
        [
          '机电、数控、焊接、模具四个专区，企业现场面试，线上同步开放视频洽谈。',
          'Areas for mechatronics, CNC, welding and moulds. Companies interview on the spot, and by video for those who cannot come.',
        ],
        [
          '在校生凭学生证入场，外校同学请提前登记。',
          'Students enter with their student card; guests from other colleges register beforehand.',
        ],
      ],
      startsAt: daysFrom(now, 12, 9, 30),
      endsAt: daysFrom(now, 12, 15, 30),
    },
  ];
}
