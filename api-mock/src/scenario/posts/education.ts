import { cooperationId } from '../cooperations.ts';
import { eventIds } from '../events.ts';
import type { PostData } from './post-data.ts';

export const educationPosts: readonly PostData[] = [
  {
    slug: 'society-forum',
    organization: 'vocational-society',
    published: '2020-11-21',
    title: ['论坛观点：把课堂搬到车间门口', 'Heard at the forum: bring the classroom to the shop door'],
    body: [
      [
        '与会院校谈得最多的是师资。教师下企业、师傅进课堂，两头都要有时间、有待遇、有评价。',
        'What colleges spoke of most was teachers. For teachers to work in companies and masters to teach classes, both need time, pay and recognition.',
      ],
    ],
    about: [eventIds.forum],
  },
  {
    slug: 'xiaoshan-skills-competition',
    organization: 'xiaoshan',
    published: 1,
    title: [
      '市技能竞赛：数控车和焊接各进前三',
      'City skills competition: top three in turning and in welding',
    ],
    body: [
      [
        '备赛四个月，周末没停过。下一步准备省赛，训练场地晚上开放到九点，欢迎低年级同学来看。',
        'Four months of practice without a free weekend. Next comes the provincial round; the workshop is open until nine, and younger students are welcome to watch.',
      ],
    ],
  },
  {
    slug: 'xiaoshan-new-course',
    organization: 'xiaoshan',
    published: 9,
    title: ['工业机器人专业新开“离线编程”课', 'A new course in offline programming for robotics students'],
    body: [
      [
        '课程与企业共同编写，八个项目，每个项目都来自真实工作站。期末考核不考卷子，考节拍和安全。',
        'Written together with industry: eight projects, each from a real cell. The final exam has no paper; it counts cycle time and safety.',
      ],
    ],
    about: [cooperationId('qiantang', 'xiaoshan', 'joint-laboratory')],
  },
  {
    slug: 'zjut-vision-course',
    organization: 'zjut',
    published: 15,
    title: ['机器视觉选修课向机械专业开放', 'Machine vision elective opens to mechanical engineers'],
    body: [
      [
        '不要求编程基础，前四周补 Python。课程作业是给一个零件拍出能测量的照片，比想象中难。',
        'No programming needed: the first four weeks teach Python. The assignment is to photograph a part so that it can be measured, which is harder than it sounds.',
      ],
    ],
    about: [cooperationId('hikvision', 'zjut', 'research')],
  },
  {
    slug: 'sut-teacher-practice',
    organization: 'sut',
    published: 22,
    title: ['十二位青年教师结束半年企业实践', 'Twelve young teachers return from half a year in industry'],
    body: [
      [
        '带回来的除了案例，还有一份清单：教材里哪些内容车间已经不用了。',
        'Besides cases they brought a list of what the textbooks teach and the shop floor no longer uses.',
      ],
    ],
  },
  {
    slug: 'society-apprenticeship',
    organization: 'vocational-society',
    published: 33,
    title: ['学徒制实践中，协议应写清的六件事', 'Six things that an apprenticeship agreement has to say'],
    body: [
      [
        '岗位与内容、师傅是谁、每天几小时、报酬多少、保险怎么买、学完怎么考。少一件，都可能变成将来的争议。',
        'The job and what is learned, who the master is, hours, pay, insurance, and how it ends in an exam. Leave one out, and it may become a dispute.',
      ],
    ],
  },
];
