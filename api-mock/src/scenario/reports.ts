import type { Figure } from '@recruitment-feed/sdk/contract';
import type { ReportWrite } from '@recruitment-feed/server';
import type { Bilingual } from './bilingual.ts';
import { onDate } from './calendar.ts';
import { paragraphs } from './rich-text.ts';
import { stableId } from './stable-id.ts';

interface FigureData {
  key: string;
  label: Bilingual;
  unit: Bilingual;
  points: readonly (readonly [day: string, value: number])[];
}
interface ReportData {
  slug: string;
  title: Bilingual;
  summary: readonly Bilingual[];
  period: { from: string; to: string };
  publishedAt: string;
  figures: readonly FigureData[];
}

/** Every number in them is invented. */
const reports: readonly ReportData[] = [
  {
    slug: 'talent-2020',
    title: ['机电行业人才市场报告', 'Report on the Talent Market of the Electromechanical Industry'],
    summary: [
      [
        '数控和自动化岗位增长最快，应届毕业生供给跟不上。',
        'Jobs in CNC and automation grow fastest, and there are too few graduates for them.',
      ],
      ['订单班学生留任率明显更高。', 'Students of order classes stay markedly longer.'],
    ],
    period: { from: '2020-01-01', to: '2020-09-30' },
    publishedAt: onDate('2020-11-20', 11),
    figures: [
      {
        key: 'cnc-jobs',
        label: ['数控岗位', 'Jobs in CNC'],
        unit: ['个', 'jobs'],
        points: [
          ['2020-03-31', 1260],
          ['2020-06-30', 1840],
          ['2020-09-30', 2310],
        ],
      },
      {
        key: 'stay-order-class',
        label: ['订单班学生一年留任率', 'Students of order classes who stay a year'],
        unit: ['%', '%'],
        points: [['2020-09-30', 81.5]],
      },
      {
        key: 'stay-others',
        label: ['其他毕业生一年留任率', 'Other graduates who stay a year'],
        unit: ['%', '%'],
        points: [['2020-09-30', 63]],
      },
    ],
  },
  {
    slug: 'skills-2025',
    title: ['装备制造技能需求报告', 'Report on Skills in Equipment Manufacturing'],
    summary: [
      [
        '机器人运维首次进入需求前五，传统车铣岗位要求会编程。',
        'Robot maintenance is among the five most wanted skills for the first time, and turners and millers are asked to program.',
      ],
    ],
    period: { from: '2024-01-01', to: '2025-06-30' },
    publishedAt: onDate('2025-09-10', 10),
    figures: [
      {
        key: 'robot-maintenance',
        label: ['机器人运维岗位', 'Jobs in robot maintenance'],
        unit: ['个', 'jobs'],
        points: [
          ['2024-06-30', 640],
          ['2024-12-31', 905],
          ['2025-06-30', 1380],
        ],
      },
      {
        key: 'pay-cnc',
        label: ['数控操作工月薪中位数', 'Median monthly pay of CNC operators'],
        unit: ['元', 'CNY'],
        points: [
          ['2024-06-30', 7200],
          ['2025-06-30', 7650],
        ],
      },
    ],
  },
];

/** Talent reports of the association, as the store takes them. */
export function reportWrites() {
  return reports.map(
    ({ slug, title, summary, figures, ...report }) =>
      ({
        ...report,
        id: stableId('rep', slug),
        sample: true,
        organizationId: stableId('org', 'machinery-federation'),
        title: title[0],
        summary: paragraphs(...summary.map(([chinese]) => chinese)),
        language: 'zh-CN',
        translations: {
          en: { title: title[1], summary: paragraphs(...summary.map(([, english]) => english)) },
        },
        figures: figures.map(figureOf),
      }) satisfies ReportWrite,
  );
}

function figureOf({ key, label, unit, points }: FigureData): Figure {
  return {
    key,
    label: label[0],
    unit: unit[0],
    translations: { en: { label: label[1], unit: unit[1] } },
    points: points.map(([day, value]) => [day, value]),
  };
}
