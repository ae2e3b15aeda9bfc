import { cooperationId } from '../cooperations.ts';
import type { PostData } from './post-data.ts';

export const employmentPosts: readonly PostData[] = [
  {
    slug: 'xiaoshan-destinations',
    organization: 'xiaoshan',
    published: 4,
    title: ['去年毕业的同学都去哪儿了', 'Where last year’s graduates went'],
    body: [
      [
        '机电一体化专业一半以上留在杭州，焊接专业去绍兴和无锡的最多。超过四成签在了自己的实习单位。',
        'More than half of the mechatronics class stayed in Hangzhou; most welders went to Shaoxing and Wuxi. Over four in ten signed with the company where they had trained.',
      ],
      [
        '起薪中位数每月 6,200 元，包住的岗位约占三分之二。完整数据在就业办可查。',
        'The median starting pay was CNY 6,200 a month, and two jobs in three came with lodging. The full figures are at the careers office.',
      ],
    ],
  },
  {
    slug: 'zjut-contract-advice',
    organization: 'zjut',
    published: 8,
    title: ['签三方之前，先看清这五行', 'Five lines to read before you sign'],
    body: [
      [
        '工作地点、岗位名称、试用期、违约金、服务期。合同里没写的口头承诺，请对方补一句话进去。',
        'Place of work, job title, probation, penalty, length of service. If a promise was made by word of mouth, ask for one sentence in writing.',
      ],
      [
        '拿不准可以带着合同来就业中心，每周二、四下午有老师值班。',
        'If in doubt, bring the contract to the careers centre on Tuesday or Thursday afternoon.',
      ],
    ],
  },
  {
    slug: 'yanshan-alumni',
    organization: 'yanshan',
    published: 13,
    title: ['学长说：在液压试验台旁边的第一年', 'An alumnus on his first year beside the test rig'],
    body: [
      [
        '“前三个月几乎都在拆阀。后来发现，会拆的人看图快得多。”二〇二四届毕业生回校和大三同学聊了一个晚上。',
        '“For three months I did little but take valves apart. Then I noticed that whoever can take them apart reads drawings much faster.” A graduate of 2024 spent an evening with third-year students.',
      ],
      [
        '他给的建议很具体：去之前把密封那一章再看一遍。',
        'His advice was precise: read the chapter on seals again before you start.',
      ],
    ],
    about: [cooperationId('yanbei', 'yanshan', 'research')],
  },
  {
    slug: 'jiamusi-south',
    organization: 'jiamusi',
    published: 19,
    title: ['从佳木斯到浙江：南下就业常见问题', 'From Jiamusi to Zhejiang: questions about moving south'],
    body: [
      [
        '住宿怎么安排、社保怎么转、第一次出远门要带什么，就业办整理了 12 个问题和答案。',
        'Where to live, how to transfer social insurance, what to pack for a first long journey: the careers office has put together twelve questions and answers.',
      ],
      [
        '去过的同学说，最该带的是一床薄被。',
        'Those who went before say the one thing to bring is a thin quilt.',
      ],
    ],
    about: [cooperationId('chint', 'jiamusi', 'internship-base')],
  },
  {
    slug: 'sut-women-engineers',
    organization: 'sut',
    published: 24,
    title: ['电机专业的女生，毕业后在做什么', 'What women do with a degree in electrical machines'],
    body: [
      [
        '四位校友分别在试验站、设计院、售后和高校工作。她们的共同看法是：进车间不吃亏，早去早懂。',
        'Four alumnae work in a test station, a design institute, customer service and a university. They agree on one thing: time in the shop is never lost, and the earlier the better.',
      ],
    ],
  },
  {
    slug: 'linjiang-retention',
    organization: 'linjiang',
    published: 31,
    title: ['订单班第五届：30 人入厂，27 人留下', 'Fifth order class: thirty came, twenty-seven stayed'],
    body: [
      [
        '离开的三位，一位升学，两位回了老家。我们也问了留下的人为什么留下，答得最多的是“师傅肯教”。',
        'Of the three who left, one went on to study and two went home. We asked the others why they stayed; most said that their master was willing to teach.',
      ],
    ],
    about: [cooperationId('linjiang', 'xiaoshan', 'order-class')],
  },
];
