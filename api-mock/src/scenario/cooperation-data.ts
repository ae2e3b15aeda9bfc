import type { cooperationKinds, cooperationStatuses } from '@recruitment-feed/sdk/contract';
import type { Bilingual } from './bilingual.ts';

/** A cooperation as the scenario states it; no college works twice with an enterprise under the same first kind. */
export interface CooperationData {
  enterprise: string;
  college: string;
  kinds: readonly (typeof cooperationKinds)[number][];
  title: Bilingual;
  summary: Bilingual;
  /** The statuses it has passed, the last of which it has now. */
  steps: readonly (readonly [status: (typeof cooperationStatuses)[number], date: string])[];
}

export const cooperations: readonly CooperationData[] = [
  {
    enterprise: 'hangcha',
    college: 'xiaoshan',
    kinds: ['order-class', 'apprenticeship'],
    title: ['叉车装调订单班', 'Order class in forklift assembly'],
    summary: [
      '双方共同制定培养方案，学生第三学年到厂跟岗，考核合格后优先录用。',
      'College and company write the curriculum together; in the third year students work in the plant, and those who pass are hired first.',
    ],
    steps: [
      ['intent', '2018-05-16'],
      ['signed', '2018-09-03'],
      ['active', '2019-03-01'],
    ],
  },
  {
    enterprise: 'hangcha',
    college: 'xiaoshan',
    kinds: ['internship-base'],
    title: ['杭叉校外实习基地', 'Internship base at Hangcha'],
    summary: [
      '每学期接收机电、焊接专业学生实习，企业配备专职带教师傅。',
      'Each term mechatronics and welding students train in the plant under full-time mentors.',
    ],
    steps: [
      ['intent', '2020-11-20'],
      ['signed', '2021-03-18'],
      ['active', '2021-09-01'],
    ],
  },
  {
    enterprise: 'hikvision',
    college: 'xiaoshan',
    kinds: ['internship-base'],
    title: ['电子装配与测试实习基地', 'Internship base for electronics assembly and testing'],
    summary: [
      '面向电子、机电专业，安排装配、测试两类岗位轮换。',
      'For electronics and mechatronics students, who rotate between assembly and testing.',
    ],
    steps: [
      ['intent', '2020-11-20'],
      ['signed', '2021-05-27'],
      ['active', '2021-09-06'],
    ],
  },
  {
    enterprise: 'chint',
    college: 'xiaoshan',
    kinds: ['apprenticeship'],
    title: ['低压电器现代学徒制试点', 'Pilot apprenticeship in low-voltage equipment'],
    summary: [
      '招生即招工，校内学基础，企业学工艺，双导师考核。',
      'Admission is employment: basics at college, process in the plant, two mentors who assess.',
    ],
    steps: [
      ['intent', '2020-11-20'],
      ['signed', '2021-06-10'],
      ['active', '2021-10-11'],
    ],
  },
  {
    enterprise: 'siemens',
    college: 'xiaoshan',
    kinds: ['joint-laboratory'],
    title: ['自动化综合实训室', 'Automation training laboratory'],
    summary: [
      '围绕可编程控制器和工业网络共建实训项目，教师参加企业培训。',
      'Training projects in programmable controllers and industrial networks; teachers attend company courses.',
    ],
    steps: [
      ['intent', '2020-11-20'],
      ['signed', '2021-04-22'],
    ],
  },
  {
    enterprise: 'wolong',
    college: 'xiaoshan',
    kinds: ['order-class'],
    title: ['电机装配订单班', 'Order class in motor assembly'],
    summary: [
      '计划每届 30 人，绕嵌、装配、试验三个方向。',
      'Thirty students a year in winding, assembly and testing.',
    ],
    steps: [['intent', '2020-11-20']],
  },
  {
    enterprise: 'linjiang',
    college: 'xiaoshan',
    kinds: ['order-class'],
    title: ['精密加工订单班', 'Order class in precision machining'],
    summary: [
      '企业提供真实零件作为课题，学生毕业设计在车间完成。',
      'The company supplies real parts as tasks; graduation projects are done in the shop.',
    ],
    steps: [
      ['intent', '2019-04-11'],
      ['signed', '2019-06-20'],
      ['active', '2019-09-02'],
    ],
  },
  {
    enterprise: 'linjiang',
    college: 'xiaoshan',
    kinds: ['industry-college'],
    title: ['临江智能制造产业学院', 'Linjiang College of Smart Manufacturing'],
    summary: [
      '学院设在园区，设备由企业投入，课程由双方教师共同讲授。',
      'Housed in the industrial park with machines from the company and teachers from both sides.',
    ],
    steps: [
      ['intent', '2020-11-20'],
      ['signed', '2021-12-08'],
      ['active', '2022-09-01'],
    ],
  },
  {
    enterprise: 'qiantang',
    college: 'xiaoshan',
    kinds: ['joint-laboratory', 'apprenticeship'],
    title: ['机器人应用联合实训室', 'Joint training room for robot applications'],
    summary: [
      '三台工作站白天上课，晚上供竞赛队训练。',
      'Three cells: lessons by day, competition training in the evening.',
    ],
    steps: [
      ['intent', '2020-11-20'],
      ['signed', '2021-03-30'],
      ['active', '2021-06-15'],
    ],
  },
  {
    enterprise: 'xianghu',
    college: 'xiaoshan',
    kinds: ['apprenticeship'],
    title: ['模具钳工学徒班', 'Toolmaker apprenticeship'],
    summary: [
      '一名师傅带两名学徒，学徒期两年，通过高级工考核后定岗。',
      'One master for two apprentices over two years; a post follows the senior skill exam.',
    ],
    steps: [
      ['intent', '2018-10-19'],
      ['signed', '2018-12-05'],
      ['active', '2019-02-25'],
      ['ended', '2022-01-28'],
    ],
  },
  {
    enterprise: 'xianghu',
    college: 'xiaoshan',
    kinds: ['internship-base'],
    title: ['模具专业实习基地', 'Internship base for mould making'],
    summary: [
      '接替学徒班，改为分段实习，每段八周。',
      'Follows the apprenticeship with placements of eight weeks each.',
    ],
    steps: [
      ['intent', '2022-03-09'],
      ['signed', '2022-04-15'],
      ['active', '2022-09-05'],
    ],
  },
  {
    enterprise: 'liangxi',
    college: 'xiaoshan',
    kinds: ['internship-base'],
    title: ['焊接机器人实习点', 'Placement in robot welding'],
    summary: [
      '焊接专业学生暑期到无锡实习，企业承担往返交通和住宿。',
      'Welding students spend the summer in Wuxi; the company pays travel and lodging.',
    ],
    steps: [
      ['intent', '2023-10-17'],
      ['signed', '2024-01-10'],
    ],
  },
  {
    enterprise: 'hikvision',
    college: 'zjut',
    kinds: ['research'],
    title: ['机器视觉联合课题', 'Joint project in machine vision'],
    summary: [
      '围绕工业场景的小样本缺陷检测开展研究，学生可参与。',
      'Research in defect detection from few samples, open to students.',
    ],
    steps: [
      ['intent', '2020-11-20'],
      ['signed', '2021-01-14'],
      ['active', '2021-03-01'],
    ],
  },
  {
    enterprise: 'hikvision',
    college: 'zjut',
    kinds: ['internship-base'],
    title: ['嵌入式与视觉实习基地', 'Internship base for embedded software and vision'],
    summary: [
      '暑期八周集中实习，优秀者可延长至毕业设计。',
      'Eight weeks in summer; the best stay on for their graduation project.',
    ],
    steps: [
      ['intent', '2019-06-05'],
      ['signed', '2019-07-01'],
      ['active', '2019-07-15'],
    ],
  },
  {
    enterprise: 'hangcha',
    college: 'zjut',
    kinds: ['research', 'joint-laboratory'],
    title: ['工业车辆电驱动联合实验室', 'Joint laboratory for electric drives of industrial trucks'],
    summary: [
      '方向包括电池管理、能量回收和整车控制。',
      'Topics are battery management, energy recovery and vehicle control.',
    ],
    steps: [
      ['intent', '2020-11-20'],
      ['signed', '2021-06-25'],
    ],
  },
  {
    enterprise: 'wolong',
    college: 'zjut',
    kinds: ['research'],
    title: ['高效电机设计合作', 'Cooperation in high-efficiency motor design'],
    summary: [
      '研究生进站课题，企业提供样机和试验条件。',
      'Postgraduates work on company topics with prototypes and test bays provided.',
    ],
    steps: [
      ['intent', '2020-11-20'],
      ['signed', '2021-09-16'],
      ['active', '2022-03-01'],
    ],
  },
  {
    enterprise: 'chint',
    college: 'zjut',
    kinds: ['industry-college'],
    title: ['智能电气产业学院', 'College of Smart Electrical Engineering'],
    summary: [
      '共建三门课程，企业工程师承担一半学时。',
      'Three shared courses, half of them taught by company engineers.',
    ],
    steps: [
      ['intent', '2020-11-20'],
      ['signed', '2021-11-03'],
      ['active', '2022-09-01'],
    ],
  },
  {
    enterprise: 'siemens',
    college: 'zjut',
    kinds: ['joint-laboratory'],
    title: ['数字化工厂教学实验室', 'Teaching laboratory for the digital factory'],
    summary: [
      '用于自动化、工业工程专业的综合实验。',
      'Used for integrated experiments in automation and industrial engineering.',
    ],
    steps: [['intent', '2020-11-20']],
  },
  {
    enterprise: 'qiantang',
    college: 'zjut',
    kinds: ['internship-base'],
    title: ['机器人集成实习基地', 'Internship base for robot integration'],
    summary: [
      '学生跟项目，从方案评审到现场验收。',
      'Students follow a project from design review to acceptance on site.',
    ],
    steps: [
      ['intent', '2021-04-20'],
      ['signed', '2021-05-31'],
      ['active', '2021-07-05'],
    ],
  },
  {
    enterprise: 'loujiang',
    college: 'zjut',
    kinds: ['internship-base'],
    title: ['非标自动化实习基地', 'Internship base for special-purpose machinery'],
    summary: ['每年接收 12 名大三学生，为期十周。', 'Twelve third-year students a year for ten weeks.'],
    steps: [
      ['intent', '2022-10-12'],
      ['signed', '2023-02-20'],
      ['active', '2023-06-26'],
    ],
  },
  {
    enterprise: 'punan',
    college: 'zjut',
    kinds: ['research'],
    title: ['车间数据采集合作', 'Cooperation in shop-floor data acquisition'],
    summary: [
      '共同整理开放数据集，供课程和论文使用。',
      'An open data set for courses and papers, compiled together.',
    ],
    steps: [
      ['intent', '2023-11-08'],
      ['signed', '2024-03-12'],
      ['active', '2024-04-01'],
    ],
  },
  {
    enterprise: 'caoejiang',
    college: 'zjut',
    kinds: ['research'],
    title: ['小功率电机噪声研究', 'Research on noise of small motors'],
    summary: [
      '课题已按计划结题，成果用于一款风机。',
      'The project closed on schedule; its results went into a fan.',
    ],
    steps: [
      ['intent', '2018-03-22'],
      ['signed', '2018-06-14'],
      ['active', '2018-07-02'],
      ['ended', '2020-12-31'],
    ],
  },
  {
    enterprise: 'yuanhu',
    college: 'zjut',
    kinds: ['internship-base'],
    title: ['汽车零部件质量实习', 'Placements in automotive quality'],
    summary: [
      '质量、工业工程方向，由质量经理带教。',
      'Quality and industrial engineering, with the quality manager as mentor.',
    ],
    steps: [['intent', '2020-11-20']],
  },
  {
    enterprise: 'yanbei',
    college: 'yanshan',
    kinds: ['research', 'joint-laboratory'],
    title: ['液压元件联合实验室', 'Joint laboratory for hydraulic components'],
    summary: [
      '共用试验台，承担本科生专业实验和研究生课题。',
      'A shared test rig for student experiments and postgraduate research.',
    ],
    steps: [
      ['intent', '2019-05-09'],
      ['signed', '2019-10-22'],
      ['active', '2020-03-16'],
    ],
  },
  {
    enterprise: 'bobei',
    college: 'yanshan',
    kinds: ['research'],
    title: ['大型锻件工艺研究', 'Research on forging of heavy parts'],
    summary: [
      '研究加热和锻后冷却制度，减少试制次数。',
      'Heating and cooling of forgings, so that fewer trials are needed.',
    ],
    steps: [
      ['intent', '2020-11-20'],
      ['signed', '2021-07-08'],
      ['active', '2021-10-18'],
    ],
  },
  {
    enterprise: 'bobei',
    college: 'yanshan',
    kinds: ['internship-base'],
    title: ['锻压专业实习基地', 'Internship base for forging'],
    summary: [
      '材料成型专业三年级学生集中实习两周。',
      'Two weeks for third-year students of materials forming.',
    ],
    steps: [
      ['intent', '2020-11-20'],
      ['signed', '2021-05-11'],
      ['active', '2021-06-21'],
    ],
  },
  {
    enterprise: 'hangcha',
    college: 'yanshan',
    kinds: ['research'],
    title: ['叉车液压节能课题', 'Project in energy-saving forklift hydraulics'],
    summary: [
      '研究起升能量回收，企业提供试验样车。',
      'Energy recovery when lowering the fork, with a test truck from the company.',
    ],
    steps: [['intent', '2020-11-20']],
  },
  {
    enterprise: 'wolong',
    college: 'yanshan',
    kinds: ['internship-base'],
    title: ['电机专业实习', 'Placements in electrical machines'],
    summary: [
      '电气专业学生暑期实习，企业安排食宿。',
      'Summer placements for electrical engineering students, board and lodging included.',
    ],
    steps: [
      ['intent', '2020-11-20'],
      ['signed', '2021-04-29'],
    ],
  },
  {
    enterprise: 'siemens',
    college: 'yanshan',
    kinds: ['joint-laboratory'],
    title: ['运动控制联合实验室', 'Joint laboratory for motion control'],
    summary: [
      '建设伺服驱动实验项目，面向机械电子专业。',
      'Servo experiments for students of mechatronic engineering.',
    ],
    steps: [['intent', '2020-11-20']],
  },
  {
    enterprise: 'yongdong',
    college: 'yanshan',
    kinds: ['research'],
    title: ['机床热误差补偿', 'Thermal error compensation of machine tools'],
    summary: [
      '在车床上验证补偿模型，数据双方共享。',
      'Models are verified on a lathe; both sides share the data.',
    ],
    steps: [
      ['intent', '2024-04-18'],
      ['signed', '2024-06-27'],
      ['active', '2024-09-02'],
    ],
  },
  {
    enterprise: 'sanjiang',
    college: 'jiamusi',
    kinds: ['order-class'],
    title: ['农机装备订单班', 'Order class in agricultural machinery'],
    summary: [
      '春播、秋收两季跟机作业，其余时间在校上课。',
      'Students go out with the machines at sowing and harvest, and attend classes in between.',
    ],
    steps: [
      ['intent', '2018-09-12'],
      ['signed', '2019-03-28'],
      ['active', '2019-09-02'],
    ],
  },
  {
    enterprise: 'sanjiang',
    college: 'jiamusi',
    kinds: ['research'],
    title: ['水稻插秧机改进', 'Improving rice transplanters'],
    summary: [
      '针对寒地水稻株距要求改进分插机构。',
      'A better planting mechanism for the spacing that cold-region rice needs.',
    ],
    steps: [
      ['intent', '2020-11-20'],
      ['signed', '2021-08-19'],
      ['active', '2022-04-11'],
    ],
  },
  {
    enterprise: 'songan',
    college: 'jiamusi',
    kinds: ['internship-base'],
    title: ['轴承制造实习基地', 'Internship base for bearing making'],
    summary: [
      '机械专业学生分批到哈尔滨实习，每批 20 人。',
      'Mechanical students go to Harbin in groups of twenty.',
    ],
    steps: [
      ['intent', '2020-11-20'],
      ['signed', '2021-06-02'],
      ['active', '2021-09-13'],
    ],
  },
  {
    enterprise: 'wolong',
    college: 'jiamusi',
    kinds: ['order-class'],
    title: ['电机制造订单班', 'Order class in motor making'],
    summary: [
      '面向有意到南方就业的学生，意向阶段，细则商定中。',
      'For students who would like to work in the south; terms are being agreed.',
    ],
    steps: [['intent', '2020-11-20']],
  },
  {
    enterprise: 'chint',
    college: 'jiamusi',
    kinds: ['internship-base'],
    title: ['电气专业实习与就业', 'Placements and jobs in electrical engineering'],
    summary: [
      '企业每年秋季到校宣讲，提供往返实习交通。',
      'The company visits every autumn and pays the way to the placement.',
    ],
    steps: [
      ['intent', '2020-11-20'],
      ['signed', '2021-10-14'],
    ],
  },
  {
    enterprise: 'hikvision',
    college: 'jiamusi',
    kinds: ['internship-base'],
    title: ['电子信息专业实习', 'Placements in electronic engineering'],
    summary: ['意向合作，首批拟安排 15 人。', 'An intent; the first group would be fifteen students.'],
    steps: [['intent', '2020-11-20']],
  },
  {
    enterprise: 'hunhe',
    college: 'sut',
    kinds: ['joint-laboratory', 'research'],
    title: ['电力装备联合实验室', 'Joint laboratory for power equipment'],
    summary: [
      '变压器局部放电检测方向，设备共享。',
      'Partial discharge in transformers; the equipment is shared.',
    ],
    steps: [
      ['intent', '2019-09-18'],
      ['signed', '2019-12-11'],
      ['active', '2020-06-01'],
    ],
  },
  {
    enterprise: 'hunhe',
    college: 'sut',
    kinds: ['order-class'],
    title: ['成套电气订单班', 'Order class in switchgear'],
    summary: [
      '两届共 58 人结业，双方商定改为实习基地。',
      'Two classes with 58 students finished; both sides agreed to go on as an internship base.',
    ],
    steps: [
      ['intent', '2018-04-26'],
      ['signed', '2018-06-28'],
      ['active', '2018-09-03'],
      ['ended', '2020-07-10'],
    ],
  },
  {
    enterprise: 'wolong',
    college: 'sut',
    kinds: ['research'],
    title: ['电机电磁噪声合作研究', 'Joint research on electromagnetic noise'],
    summary: [
      '发挥学校电机学科所长，企业提供样机。',
      'The university’s experience in electrical machines meets the company’s prototypes.',
    ],
    steps: [
      ['intent', '2020-11-20'],
      ['signed', '2021-05-20'],
      ['active', '2021-09-01'],
    ],
  },
  {
    enterprise: 'liaonan',
    college: 'sut',
    kinds: ['internship-base'],
    title: ['船机焊接实习基地', 'Internship base for marine welding'],
    summary: [
      '焊接专业学生每年六月到大连实习三周。',
      'Welding students spend three weeks in Dalian every June.',
    ],
    steps: [
      ['intent', '2020-11-20'],
      ['signed', '2021-04-07'],
      ['active', '2021-06-07'],
    ],
  },
  {
    enterprise: 'siemens',
    college: 'sut',
    kinds: ['industry-college'],
    title: ['智能制造产业学院', 'College of Smart Manufacturing'],
    summary: [
      '意向合作，拟从师资培训和课程共建起步。',
      'An intent, to begin with teacher training and shared courses.',
    ],
    steps: [['intent', '2020-11-20']],
  },
  {
    enterprise: 'chint',
    college: 'sut',
    kinds: ['internship-base'],
    title: ['输配电专业实习', 'Placements in power transmission'],
    summary: ['意向合作，方向为成套设备设计与试验。', 'An intent, in the design and testing of switchgear.'],
    steps: [['intent', '2020-11-20']],
  },
];
