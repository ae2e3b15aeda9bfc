import { eventIds } from '../events.ts';
import type { PostData } from './post-data.ts';

export const recruitmentPosts: readonly PostData[] = [
  {
    slug: 'hangcha-autumn',
    organization: 'hangcha',
    published: 1,
    title: [
      '总装、焊接、售后，临安工厂新一批岗位上线',
      'Assembly, welding, service: new jobs at the Lin’an plant',
    ],
    body: [
      [
        '总装车间又添了一条线，这周放出装配工、焊工和售后技术员三类岗位，应届生和有经验的师傅都要。',
        'The assembly shop has a new line, so this week we are looking for assemblers, welders and service technicians, new graduates and old hands alike.',
      ],
      [
        '周三、周五下午可以来厂参观，不用先投简历，门卫处登记就行。',
        'You can look around the plant on Wednesday and Friday afternoons. No CV needed, just sign in at the gate.',
      ],
    ],
    jobs: 3,
  },
  {
    slug: 'hikvision-interns',
    organization: 'hikvision',
    published: 3,
    title: ['嵌入式和视觉方向实习生开放投递', 'Internships in embedded software and vision are open'],
    body: [
      [
        '实习至少三个月，每周到岗不少于四天。每位实习生配一名导师，入职第一周就能拿到自己的任务。',
        'Three months or more, four days a week at least. Every intern has a mentor and a task of their own from the first week.',
      ],
      [
        '面试一轮技术、一轮业务，问的都是你简历上写过的东西。',
        'There is one technical interview and one with the team; both ask about what your CV says.',
      ],
    ],
    jobs: 3,
  },
  {
    slug: 'xiaoshan-fair',
    organization: 'xiaoshan',
    published: 2,
    title: ['本学期校园双选会：38 家企业进校', 'Job fair on campus: 38 employers this term'],
    body: [
      [
        '地点在实训楼一层大厅，机电、数控、焊接、模具四个区分开设摊。请带两份简历，有技能等级证书的带复印件。',
        'In the hall of the training building, with areas for mechatronics, CNC, welding and moulds. Bring two copies of your CV, and of your skill certificates if you have them.',
      ],
      [
        '现场设签约咨询台，三方协议怎么填、违约金怎么写，都可以问。',
        'A help desk answers questions about employment contracts: how to fill them in and what to look out for.',
      ],
    ],
    about: [eventIds.matchmaking],
  },
  {
    slug: 'chint-graduates',
    organization: 'chint',
    published: 6,
    title: ['校招补录：电气、模具、质量三个方向', 'Second round for graduates: electrical, moulds, quality'],
    body: [
      [
        '秋招还有少量名额，乐清、杭州、上海三地可选。之前投过没进面试的同学可以换岗位再投一次。',
        'A few places are left in Yueqing, Hangzhou and Shanghai. If you applied before without an interview, you may apply again for another job.',
      ],
    ],
    jobs: 3,
  },
  {
    slug: 'sanjiang-season',
    organization: 'sanjiang',
    published: 11,
    title: [
      '春耕前招服务技术员，会开拖拉机加分',
      'Service technicians wanted before sowing; driving a tractor helps',
    ],
    body: [
      [
        '插秧机下田前要做一轮检修，服务站缺六个人。三月到六月最忙，补贴按天算。',
        'Transplanters are checked before they go out, and our service station is six people short. March to June is the busy time, with a daily allowance.',
      ],
      [
        '佳木斯大学订单班的同学可以直接联系班主任报名。',
        'Students of the order class at Jiamusi University can sign up with their class teacher.',
      ],
    ],
    jobs: 2,
  },
  {
    slug: 'wolong-open-day',
    organization: 'wolong',
    published: 16,
    title: ['带爸妈一起来：电机工厂开放日', 'Bring your parents: open day at the motor plant'],
    body: [
      [
        '很多家长没进过现在的工厂。开放日那天从绕线到试验整条线都可以看，中午在食堂吃饭，下午人力同事集中答疑。',
        'Many parents have never seen a factory of today. On the open day the whole line can be visited, from winding to testing; lunch is in the canteen, and our HR team takes questions in the afternoon.',
      ],
    ],
    jobs: 2,
  },
];
