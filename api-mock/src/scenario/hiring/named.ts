import type { Employer } from './employer.ts';

export const namedEmployers: readonly Employer[] = [
  {
    organization: 'hikvision',
    jobs: 34,
    places: ['binjiang', 'tonglu', 'binjiang'],
    roles: ['embedded-engineer', 'vision-engineer', 'hardware-tester', 'electronics-assembler', 'quality-inspector', 'quality-engineer', 'supply-chain', 'mechanical-designer', 'sales-engineer', 'industrial-engineer', 'robot-commissioning', 'mes-engineer', 'mechatronics-technician'],
    products: [
      ['网络摄像机', 'network cameras'],
      ['工业相机', 'industrial cameras'],
      ['移动机器人', 'mobile robots'],
      ['智能读码器', 'code readers'],
    ],
    lines: [
      ['摄像机组装线', 'camera assembly line'],
      ['贴片产线', 'SMT line'],
    ],
    payFactor: 1.2,
    monthsPerYear: 14,
    benefits: ['insurance', 'supplementary', 'canteen', 'bus', 'leave', 'checkup', 'flat'],
    intros: [
      ['海康威视{department}在{city}招 {count} 人，主要做{product}。', 'Hikvision’s {department} in {city} is hiring {count}. The work is on {product}.'],
      ['这个岗位属于{department}，工作地点在{city}，日常打交道最多的是{product}。', 'This job belongs to the {department} in {city}; most of the day is about {product}.'],
      ['我们做{product}，{department}要添人手，欢迎愿意把细节做扎实的同学。', 'We make {product}, and the {department} needs more hands. We welcome people who get the details right.'],
    ],
  },
  {
    organization: 'hangcha',
    jobs: 34,
    places: ['linan', 'linan', 'xiaoshan'],
    roles: ['forklift-assembler', 'welder', 'welding-engineer', 'electrical-engineer', 'mechanical-designer', 'hydraulics-designer', 'service-technician', 'quality-inspector', 'cnc-operator', 'maintenance-electrician', 'safety-officer', 'supply-chain', 'sales-engineer', 'production-planner', 'mechatronics-technician', 'campus-relations'],
    products: [
      ['电动叉车', 'electric forklifts'],
      ['内燃叉车', 'diesel forklifts'],
      ['仓储叉车', 'warehouse trucks'],
      ['高空作业平台', 'aerial work platforms'],
    ],
    lines: [
      ['叉车总装线', 'forklift assembly line'],
      ['门架焊接线', 'mast welding line'],
    ],
    payFactor: 1,
    monthsPerYear: 13,
    benefits: ['insurance', 'dormitory', 'canteen', 'bus', 'heat', 'mentor', 'grade', 'bonus'],
    intros: [
      ['杭叉集团{city}工厂{department}招聘 {count} 人，参与{product}的生产和改进。', 'The {department} of Hangcha’s {city} plant is hiring {count} to build and improve {product}.'],
      ['一台叉车从钢板到下线要经过几百道工序，这个岗位是其中要紧的一环。班组在{department}，产品是{product}。', 'From steel plate to finished truck takes hundreds of steps, and this job is one that matters. You join the {department}; the product is {product}.'],
      ['{department}补员，{count} 个名额。欢迎本地和周边院校的同学来厂里看看再决定。', 'The {department} has {count} vacancies. Students of colleges nearby are welcome to look around the plant before they decide.'],
    ],
  },
  {
    organization: 'wolong',
    jobs: 30,
    places: ['shangyu', 'shangyu', 'binjiang'],
    roles: ['motor-designer', 'motor-tester', 'winding-operator', 'electrical-engineer', 'embedded-engineer', 'cnc-operator', 'quality-engineer', 'process-planner', 'maintenance-electrician', 'sales-engineer', 'industrial-engineer', 'safety-officer', 'supply-chain'],
    products: [
      ['高效电机', 'high-efficiency motors'],
      ['防爆电机', 'explosion-proof motors'],
      ['变频器', 'frequency converters'],
      ['车用驱动电机', 'traction motors'],
    ],
    lines: [
      ['定子自动化产线', 'automated stator line'],
      ['电机总装线', 'motor assembly line'],
    ],
    payFactor: 1.02,
    monthsPerYear: 13,
    benefits: ['insurance', 'canteen', 'flat', 'bus', 'leave', 'training', 'bonus'],
    intros: [
      ['卧龙电驱{department}（{city}）招聘，方向是{product}。', 'Wolong Electric is hiring for its {department} in {city}. The field is {product}.'],
      ['想弄懂一台电机为什么转得安静、转得省电，可以来{department}。本次计划招 {count} 人。', 'If you want to know why a motor runs quietly and wastes little, the {department} is the place. We plan to hire {count}.'],
      ['岗位在{city}，服务于{product}业务，入职后有三个月的轮岗和带教。', 'The job is in {city} and serves our business in {product}. It begins with three months of rotation and mentoring.'],
    ],
  },
  {
    organization: 'chint',
    jobs: 30,
    places: ['yueqing', 'yueqing', 'binjiang', 'songjiang'],
    roles: ['electrical-engineer', 'panel-assembler', 'mould-designer', 'automation-designer', 'quality-inspector', 'quality-engineer', 'plc-programmer', 'supply-chain', 'sales-engineer', 'production-planner', 'hardware-tester', 'electronics-assembler', 'embedded-engineer', 'metrologist'],
    products: [
      ['塑壳断路器', 'moulded-case circuit breakers'],
      ['智能电表', 'smart meters'],
      ['光伏逆变器', 'solar inverters'],
      ['成套开关柜', 'switchgear panels'],
    ],
    lines: [
      ['断路器自动装配线', 'circuit-breaker assembly line'],
      ['电表校验线', 'meter calibration line'],
    ],
    payFactor: 1.05,
    monthsPerYear: 13,
    benefits: ['insurance', 'canteen', 'flat', 'leave', 'checkup', 'degree', 'bonus'],
    intros: [
      ['正泰{city}基地{department}招聘 {count} 人，产品方向为{product}。', 'Chint’s {department} in {city} is hiring {count}; the products are {product}.'],
      ['{department}负责{product}相关工作，现面向应届生和社会人员招聘。', 'The {department} looks after {product} and is hiring graduates and experienced people alike.'],
      ['岗位设在{city}。团队年轻，带教师傅一对一，转正后按岗位等级定薪。', 'The job is in {city}. The team is young, every newcomer has a mentor, and pay follows the job grade after probation.'],
    ],
  },
  {
    organization: 'siemens',
    jobs: 24,
    places: ['chaoyang', 'jiangning', 'yangpu', 'jiangning'],
    roles: ['plc-programmer', 'electrical-engineer', 'mes-engineer', 'service-technician', 'sales-engineer', 'motor-designer', 'supply-chain', 'quality-engineer', 'embedded-engineer', 'industrial-engineer', 'automation-designer', 'campus-relations'],
    products: [
      ['可编程控制器', 'programmable controllers'],
      ['数控系统', 'CNC systems'],
      ['伺服驱动器', 'servo drives'],
      ['工业网络设备', 'industrial network devices'],
    ],
    lines: [
      ['控制器产线', 'controller production line'],
      ['驱动器测试线', 'drive test line'],
    ],
    payFactor: 1.25,
    monthsPerYear: 13,
    benefits: ['insurance', 'supplementary', 'weekend', 'leave', 'checkup', 'training'],
    intros: [
      ['西门子（中国）{department}在{city}招聘 {count} 人，业务领域为{product}。', 'Siemens (China) is hiring {count} for its {department} in {city}. The business field is {product}.'],
      ['加入{department}，和各地的同事一起做{product}。工作语言以中文为主，部分资料为英文。', 'Join the {department} and work on {product} with colleagues from many places. We speak Chinese at work; some documents are in English.'],
    ],
  },
];
