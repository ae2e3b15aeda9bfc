import { cooperationId } from '../cooperations.ts';
import { eventIds } from '../events.ts';
import type { PostData } from './post-data.ts';

export const achievementPosts: readonly PostData[] = [
  {
    slug: 'forum-signing',
    organization: 'machinery-federation',
    published: '2020-11-20',
    title: ['40 余对校企在杭州签下合作意向', 'More than forty pairs sign intents of cooperation in Hangzhou'],
    body: [
      [
        '产教融合论坛当天，机电行业企业与院校集中签署合作意向，内容包括实习基地、订单班、共建实验室和产业学院。',
        'At the forum on industry-education integration, enterprises of the electromechanical industry and colleges signed intents for internship bases, order classes, joint laboratories and industry colleges.',
      ],
      [
        '招聘号同日启用，企业和院校今后在同一处发布岗位、动态和合作进展。',
        'The recruitment number opened the same day: enterprises and colleges now publish jobs, news and the progress of their cooperation in one place.',
      ],
    ],
    about: [eventIds.forum],
  },
  {
    slug: 'hangcha-xiaoshan-class',
    organization: 'hangcha',
    published: 5,
    title: ['订单班同学独立装完第一台叉车', 'The order class builds its first forklift on its own'],
    body: [
      [
        '从领料到下线用了四天，比老师傅慢三天，但一次通过检验。编号贴在车架内侧，同学们都签了名。',
        'From parts to finished truck took four days: three more than the old hands need, but it passed inspection at the first try. The number is inside the frame, and everyone signed it.',
      ],
    ],
    about: [cooperationId('hangcha', 'xiaoshan', 'order-class')],
  },
  {
    slug: 'qiantang-lab',
    organization: 'qiantang',
    published: 10,
    title: ['联合实训室新增一台协作机器人', 'A collaborative robot joins the shared training room'],
    body: [
      [
        '设备放在萧山技师学院，白天上课，晚上归竞赛队。企业工程师每两周到校一次，带真实项目的程序来讲。',
        'It stands at Xiaoshan Technician College: lessons by day, the competition team in the evening. Every other week one of our engineers brings the program of a real project.',
      ],
    ],
    about: [cooperationId('qiantang', 'xiaoshan', 'joint-laboratory')],
  },
  {
    slug: 'yanbei-bench',
    organization: 'yanbei',
    published: 18,
    title: [
      '和燕山大学共用的试验台完成一千小时耐久',
      'A thousand hours on the rig we share with Yanshan University',
    ],
    body: [
      [
        '两名研究生负责数据，三名本科生轮流值班。过程里换过一次密封，原因写进了课程案例。',
        'Two postgraduates looked after the data and three students took turns on watch. One seal had to be replaced; the reason is now a case in the course.',
      ],
    ],
    about: [cooperationId('yanbei', 'yanshan', 'research')],
  },
  {
    slug: 'sanjiang-transplanter',
    organization: 'jiamusi',
    published: 27,
    title: ['分插机构改进方案通过田间试验', 'The improved planting mechanism passes its field trial'],
    body: [
      [
        '在三块地里各插了十亩，漏插率比上一版下降。参加试验的同学把过程写成了毕业设计。',
        'Ten mu were planted on each of three fields, and fewer hills were missed than with the version before. The students who took part made it their graduation project.',
      ],
    ],
    about: [cooperationId('sanjiang', 'jiamusi', 'research')],
  },
  {
    slug: 'hunhe-sut-sharing',
    organization: 'hunhe',
    published: 36,
    title: ['联合实验室向中小企业开放预约', 'Joint laboratory opens to small companies'],
    body: [
      [
        '局部放电检测设备每周三对外开放半天，学生在老师指导下操作，收费只够耗材。',
        'The partial-discharge equipment can be booked on Wednesday mornings. Students run it under a teacher’s eye, and the fee covers materials only.',
      ],
    ],
    about: [cooperationId('hunhe', 'sut', 'joint-laboratory')],
  },
];
