import { eventIds } from '../events.ts';
import type { PostData } from './post-data.ts';

export const industryPosts: readonly PostData[] = [
  {
    slug: 'forum-talent-report',
    organization: 'machinery-federation',
    published: '2020-11-20',
    title: [
      '机电行业人才市场报告在论坛发布',
      'Report on the electromechanical talent market presented at the forum',
    ],
    body: [
      [
        '报告梳理了企业用工需求、院校专业设置和毕业生去向，供企业招聘和院校调整专业参考。',
        'It looks at what enterprises need, what colleges teach and where graduates go, as a guide for hiring and for planning courses.',
      ],
    ],
    about: [eventIds.forum],
  },
  {
    slug: 'federation-demand',
    organization: 'machinery-federation',
    published: 7,
    title: [
      '样本企业季度用工：调试和维护岗位最缺',
      'Quarterly survey: commissioning and maintenance are hardest to fill',
    ],
    body: [
      [
        '接受问卷的企业里，机器人调试、设备维护和数控编程排在难招岗位前三，平均空缺两个月。',
        'Among the companies that answered, robot commissioning, maintenance and CNC programming are the hardest to fill: on average they stay open for two months.',
      ],
      [
        '愿意招应届生并自己培养的企业比上季度多了。',
        'More companies than last quarter are ready to take graduates and train them.',
      ],
    ],
  },
  {
    slug: 'yongdong-fair',
    organization: 'yongdong',
    published: 14,
    title: [
      '机床展归来：客户问得最多的三个问题',
      'Back from the machine tool show: the three questions asked most',
    ],
    body: [
      [
        '能不能自动上下料、能不能联网取数、师傅走了谁会用。前两个是设备的事，第三个是人的事。',
        'Can it load itself? Can it send data? Who runs it when the old hand retires? The first two are about machines, the third is about people.',
      ],
    ],
  },
  {
    slug: 'punan-data',
    organization: 'punan',
    published: 21,
    title: ['小厂上数采，先从一块电表开始', 'Data acquisition in a small plant begins with one meter'],
    body: [
      [
        '不必一步到位。先看清每台设备开了多久、停了多久，再决定要不要上系统。我们把做法写成了一页纸，欢迎取用。',
        'No need to do everything at once. See first how long each machine runs and stands, then decide on a system. Our one-page guide is free to use.',
      ],
    ],
  },
  {
    slug: 'wolong-efficiency',
    organization: 'wolong',
    published: 29,
    title: ['电机选型小课：能效等级怎么看', 'A short lesson: reading motor efficiency classes'],
    body: [
      [
        '同样 7.5 千瓦，IE3 和 IE4 一年差多少电？按每天运行 16 小时算给你看，同学们做课程设计可以参考。',
        'At 7.5 kW, how much energy separates IE3 from IE4 in a year? We do the sum for sixteen hours a day; it may help with a course project.',
      ],
    ],
  },
  {
    slug: 'liaonan-winch',
    organization: 'liaonan',
    published: 41,
    title: ['船上的绞车为什么还离不开焊工', 'Why a ship’s winch still needs a welder'],
    body: [
      [
        '厚板、狭小空间、多位置焊接，机器人还进不去。持证焊工在船机行业仍然抢手。',
        'Thick plate, tight corners, every welding position: places that robots cannot reach. Certified welders are still in demand in marine machinery.',
      ],
    ],
  },
];
